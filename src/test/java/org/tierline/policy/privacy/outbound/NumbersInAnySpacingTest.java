package org.tierline.policy.privacy.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundFinding.Kind;

/**
 * Numbers are found however they are spaced and disguised, and what looks like one is not; ten
 * times as many with {@code -Dlong}.
 */
class NumbersInAnySpacingTest {
  private static final int ROUNDS = Boolean.getBoolean("long") ? 20_000 : 2_000;
  private static final int SPOKEN_ROUNDS = ROUNDS / 5;
  private static final List<String> ENGLISH =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final List<String> SPANISH =
      List.of("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve");
  private static final List<String> PREFIXES =
      List.of("IOE", "EAC", "WAC", "LIN", "SRC", "MSC", "NBC", "YSC", "VSC", "TSC", "NSC", "CSC");
  private static final List<String> BETWEEN =
      List.of(
          "", "", "", " ", "-", ".", "/", "\u00a0", "\u2011", "\n", "\u200b", "\u00ad", "&nbsp;");

  @Test
  void everyReceiptNumberIsFoundWithItsValueAndMarkedWhole() {
    Random random = new Random(20261124);
    for (int round = 0; round < ROUNDS; round++) {
      String prefix = PREFIXES.get(random.nextInt(PREFIXES.size()));
      String number = prefix + digits(random, 10);
      String written = disguised(number, random);
      String text = "We have " + written + " here.";
      List<Found> found = ReceiptNumbersIn.all(PlainText.of(text));
      assertThat(found).as(text).hasSize(1);
      assertThat(found.getFirst().values()).as(text).isEqualTo(Set.of(number));
      assertThat(text.substring(found.getFirst().start(), found.getFirst().end()))
          .isEqualTo(written);
    }
  }

  @Test
  void everyReceiptNumberOfAnUnknownPrefixIsFoundWhenJoinedOrGroupedAsOne() {
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      String prefix = letters(random, 3);
      String digits = digits(random, 10);
      String between = List.of("", " ", "-").get(random.nextInt(3));
      String text =
          "See "
              + prefix
              + between
              + digits.substring(0, 2)
              + between
              + digits.substring(2, 5)
              + between
              + digits.substring(5);
      assertThat(ReceiptNumbersIn.all(PlainText.of(between.isEmpty() ? text : upper(text))))
          .as(text)
          .hasSize(1);
    }
  }

  @Test
  void everyANumberIsFoundWithItsValue() {
    Random random = new Random(99);
    for (int round = 0; round < ROUNDS; round++) {
      String digits = digits(random, 9);
      String sign =
          List.of("", "#", " ", "-", "# ", " #", "\u00a0", "\u200b").get(random.nextInt(8));
      String gap = List.of("", " ", "-", "\u2011", "\u00a0", "\u2060").get(random.nextInt(6));
      String written =
          "A"
              + sign
              + digits.substring(0, 3)
              + gap
              + digits.substring(3, 6)
              + gap
              + digits.substring(6);
      String text = "We have " + fullWidth(written, random) + " here.";
      List<Found> found = ANumbersIn.all(PlainText.of(text));
      assertThat(found)
          .as(text)
          .isNotEmpty()
          .allSatisfy(each -> assertThat(each.values()).isEqualTo(Set.of("A" + digits)));
    }
  }

  @Test
  void everyNumberReadAloudIsFoundWithItsValue() {
    Random random = new Random(31);
    for (int round = 0; round < SPOKEN_ROUNDS; round++) {
      List<String> words = List.of(ENGLISH, SPANISH).get(random.nextInt(2));
      String receipt = PREFIXES.get(random.nextInt(PREFIXES.size())) + digits(random, 10);
      String aNumber = "A" + digits(random, 9);
      String text =
          "We have " + aloud(receipt, words, random) + " here; " + aloud(aNumber, words, random);
      List<Found> found = SpokenNumbersIn.all(text, PlainText.of(text));
      assertThat(found.stream().flatMap(each -> each.values().stream()))
          .as(text)
          .containsExactlyInAnyOrder(receipt, aNumber);
    }
  }

  @Test
  void noTelephoneNumberReadAloudIsTakenForACaseNumber() {
    Random random = new Random(32);
    List<String> before =
        List.of("Tel ", "call ", "Call ", "llame al ", "llame a ", "the ", "del ", "a ", "at ");
    for (int round = 0; round < SPOKEN_ROUNDS; round++) {
      List<String> words = List.of(ENGLISH, SPANISH).get(random.nextInt(2));
      String phone = aloud(phone(random).replaceAll("[^0-9]", ""), words, random);
      String text = before.get(random.nextInt(before.size())) + phone + " today";
      assertThat(kinds(text)).as(text).isEmpty();
    }
  }

  /** Letters as they are, digits as words, a comma or a space between. */
  private static String aloud(String number, List<String> words, Random random) {
    String between = List.of(" ", ", ").get(random.nextInt(2));
    return number
        .replaceAll("(?<=[0-9])(?=[0-9])", between)
        .replaceAll("(?<=[A-Z])(?=[0-9])", " ")
        .chars()
        .mapToObj(c -> c >= '0' && c <= '9' ? words.get(c - '0') : String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  @Test
  void noTelephoneNumberIsTakenForACaseNumber() {
    Random random = new Random(375);
    List<String> before =
        List.of("Tel ", "fax ", "Call ", "llame al ", "llame a ", "the ", "del ", "cel: ", "a ");
    for (int round = 0; round < ROUNDS; round++) {
      String phone = phone(random);
      String text = before.get(random.nextInt(before.size())) + phone + " today";
      assertThat(kinds(text)).as(text).isEmpty();
    }
  }

  @Test
  void noNumberThatTheCallerGetsIsTakenForACaseNumber() {
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder nine = new StringBuilder();
      String alphabet = ReadAloudNumber.ALPHABET;
      nine.append(random.nextInt(4) == 0 ? "A" : alphabet.charAt(random.nextInt(32)));
      while (nine.length() < 9) {
        nine.append(alphabet.charAt(random.nextInt(random.nextBoolean() ? 10 : 32)));
      }
      String prefix = random.nextBoolean() ? "SR" : "E";
      String text = "Keep " + ReadAloudNumber.of(prefix, nine.toString()) + " at hand.";
      assertThat(kinds(text)).as(text).isEmpty();
    }
  }

  @Test
  void noTextMakesTheCheckFail() {
    Random random = new Random(13);
    String signs =
        "IOE0912345678 A#-.\n"
            + "&;x#4<>b/'\"ñ\u200b\u0301１Ａ\ud83d\ude00\ud800born DOB de julio 1991 I-765";
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      OutboundAnswer answer = Checks.check(text.toString());
      answer
          .blocking()
          .forEach(finding ->
              assertThat(Checks.marked(text.toString(), finding)).as(text.toString()).isNotBlank());
    }
  }

  @Test
  void aLongTextIsReadThrough() {
    for (String piece :
        List.of("A 1 ", "IOE 0", "I-7", "born ", "&amp;", "<b ", "1/", "your ", "\n ")) {
      assertThat(Checks.check(piece.repeat(20_000)).policy()).isNotEmpty();
    }
  }

  private static List<Kind> kinds(String text) {
    return Checks.check(text).blocking().stream().map(finding -> finding.kind()).toList();
  }

  private static String disguised(String number, Random random) {
    String between = BETWEEN.get(random.nextInt(BETWEEN.size()));
    StringBuilder written = new StringBuilder(number.substring(0, 3));
    int[] gaps = {0, 2, 5};
    for (int i = 0; i < 10; i++) {
      if (i == gaps[0] || i == gaps[1] || i == gaps[2]) {
        written.append(between);
      }
      written.append(number.charAt(3 + i));
    }
    String cased =
        random.nextBoolean() ? written.toString() : written.toString().toLowerCase(Locale.ROOT);
    return fullWidth(cased, random);
  }

  /** Some of the digits and letters in full width. */
  private static String fullWidth(String text, Random random) {
    if (random.nextInt(4) > 0 || text.contains("&")) {
      return text;
    }
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
      wide.append(plain && random.nextBoolean() ? (char) (c + 0xFEE0) : c);
    }
    return wide.toString();
  }

  private static String phone(Random random) {
    String ten =
        (2 + random.nextInt(8)) + digits(random, 2) + (2 + random.nextInt(8)) + digits(random, 6);
    String area = ten.substring(0, 3);
    String exchange = ten.substring(3, 6);
    String line = ten.substring(6);
    return switch (random.nextInt(6)) {
      case 0 -> ten;
      case 1 -> "1-" + area + "-" + exchange + "-" + line;
      case 2 -> "(" + area + ") " + exchange + "-" + line;
      case 3 -> area + "." + exchange + "." + line;
      case 4 -> "+1 " + area + " " + exchange + " " + line;
      default -> area + " " + exchange + " " + line;
    };
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    while (digits.length() < count) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static String letters(Random random, int count) {
    StringBuilder letters = new StringBuilder();
    while (letters.length() < count) {
      letters.append((char) ('B' + random.nextInt(7)));
    }
    return letters.toString();
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
