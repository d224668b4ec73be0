package org.tierline.policy.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.tierline.model.privacy.Said;

/** Persons made by chance, all that may be said of them, and all that is almost right. */
public final class NearMisses {
  private static final List<String> GIVEN =
      List.of(
          "María José", "John", "Xiao Ming", "Abdul-Rahman", "Thị Ngọc", "Jean-Luc", "Olena", "Bo");
  private static final List<String> MIDDLE = List.of("Inés", "Quincy", "de los Ángeles", "Van");
  private static final List<String> FAMILY =
      List.of(
          "Núñez-Ortega", "De La Cruz", "Al-Hassan", "O'Brien", "Nguyễn", "Wang", "Okafor", "Li");
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "0123456789";

  private final Random random;

  public NearMisses(long seed) {
    random = new Random(seed);
  }

  /** What is wrong in something said. */
  public enum Wrong {
    NUMBER,
    NAME,
    DATE,
    EXTRA
  }

  /** Something said with one thing wrong. */
  public record NearMiss(Wrong wrong, String how, Said said) {}

  /** The next person. */
  public Person person() {
    int house = 100 + random.nextInt(9900);
    int zip = 10_000 + random.nextInt(89_999);
    return new Person(
        "IOE" + digits(10),
        "A" + digits(9),
        one(GIVEN),
        one(MIDDLE),
        one(FAMILY),
        LocalDate.of(1930, 1, 1).plusDays(random.nextInt(33_000)),
        String.valueOf(house),
        String.valueOf(zip),
        "214" + (2 + random.nextInt(8)) + digits(6),
        "mj" + random.nextInt(1000) + "@example.org");
  }

  /** The ways in which a caller may reasonably say a name. */
  public List<Said> right(Person person) {
    String name = person.given() + " " + person.family();
    UnaryOperator<String> joined = text -> text.replaceAll("[ '-]", "");
    return List.of(
        person.says(name),
        person.says(name.toUpperCase(Locale.ROOT)),
        person.says(Folding.folded(name)),
        person.says(person.family() + ", " + person.given()),
        person.says(person.given() + " " + person.middle() + " " + person.family()),
        person.says(person.given() + " " + person.middle().charAt(0) + ". " + person.family()),
        person.says(joined.apply(person.given()) + " " + joined.apply(person.family())),
        person.says(joined.apply(person.family()) + " " + joined.apply(person.given())),
        person.says(name.replace('-', ' ')),
        person.says(name.replace(' ', '-').replaceFirst("-([^-]+)$", " $1")),
        person.says("Mr. " + name + ", Jr."));
  }

  /** Everything right but one digit, letter or swap, in each item and each part of the name. */
  public List<NearMiss> of(Person person) {
    List<NearMiss> misses = new ArrayList<>();
    for (String wrong : wrong(person.receipt().substring(3), DIGITS)) {
      misses.add(miss(Wrong.NUMBER, wrong, person.withReceipt("IOE" + wrong)));
    }
    misses.add(
        miss(Wrong.NUMBER, "prefix", person.withReceipt("IOF" + person.receipt().substring(3))));
    for (String wrong : wrong(person.aNumber().substring(1), DIGITS)) {
      misses.add(miss(Wrong.EXTRA, wrong, person.withANumber("A" + wrong)));
    }
    for (LocalDate wrong : daysWrong(person.born())) {
      misses.add(miss(Wrong.DATE, wrong.toString(), person.withBorn(wrong)));
    }
    for (String wrong : digitsWrong(person.house())) {
      misses.add(miss(Wrong.EXTRA, wrong, person.withHouse(wrong)));
    }
    for (String wrong : digitsWrong(person.zip())) {
      misses.add(miss(Wrong.EXTRA, wrong, person.withZip(wrong)));
    }
    for (String wrong : digitsWrong(person.phone())) {
      misses.add(miss(Wrong.EXTRA, wrong, person.withPhone(wrong)));
    }
    for (String wrong : lettersWrong(person.email())) {
      misses.add(miss(Wrong.EXTRA, wrong, person.withEmail(wrong)));
    }
    misses.addAll(namesWrong(person));
    return misses;
  }

  private List<NearMiss> namesWrong(Person person) {
    List<NearMiss> misses = new ArrayList<>();
    List<String> names = List.of(person.given(), person.middle(), person.family());
    for (int part = 0; part < names.size(); part++) {
      for (String wrong : lettersWrong(Folding.folded(names.get(part)))) {
        List<String> said = new ArrayList<>(names);
        said.set(part, wrong);
        misses.add(miss(Wrong.NAME, wrong, person.saysAll(said)));
      }
    }
    return misses;
  }

  private static NearMiss miss(Wrong wrong, String how, Person almost) {
    return new NearMiss(
        wrong, how, almost.says(almost.given() + " " + almost.middle() + " " + almost.family()));
  }

  /** Each digit another one, each two neighbours swapped, one missing, one more. */
  private List<String> digitsWrong(String digits) {
    List<String> wrong = wrong(digits, DIGITS);
    wrong.add(digits.substring(1));
    wrong.add(digits + one(List.of("1", "7")));
    return wrong;
  }

  /** Each letter another one, each two neighbours swapped, each missing, each doubled. */
  private List<String> lettersWrong(String text) {
    List<String> wrong = wrong(text, LETTERS);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        wrong.add(text.substring(0, i + 1) + text.substring(i));
        wrong.add(text.substring(0, i) + text.substring(i + 1));
      }
    }
    wrong.removeIf(this::isWithInitial);
    return wrong;
  }

  /** A name of two letters that loses one is an initial, and that is right. */
  private boolean isWithInitial(String name) {
    return List.of(name.split("[ -]", -1)).stream().anyMatch(part -> part.length() < 2);
  }

  private List<String> wrong(String text, String signs) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char here = text.charAt(i);
      if (Character.isLetterOrDigit(here)) {
        char other = signs.charAt(random.nextInt(signs.length()));
        if (other != here) {
          wrong.add(text.substring(0, i) + other + text.substring(i + 1));
        }
        char next = i + 1 < text.length() ? text.charAt(i + 1) : here;
        if (next != here && Character.isLetterOrDigit(next)) {
          wrong.add(text.substring(0, i) + next + here + text.substring(i + 2));
        }
      }
    }
    return wrong;
  }

  private static List<LocalDate> daysWrong(LocalDate born) {
    List<LocalDate> wrong =
        new ArrayList<>(
            List.of(
                born.plusDays(1),
                born.minusDays(1),
                born.plusMonths(1),
                born.plusYears(1),
                born.plusYears(10)));
    if (born.getDayOfMonth() <= 12 && born.getDayOfMonth() != born.getMonthValue()) {
      wrong.add(LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()));
    }
    return wrong;
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private String one(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
