package org.tierline.policy.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.policy.privacy.ComparableItems.NamePart;

class NamesTest {
  @Test
  void nothingSaidNeverFits() {
    assertThat(NameFit.fits(NameParts.onRecord("John", null, "Okafor"), List.of())).isFalse();
    assertThat(NameFit.fits(List.of(), List.of())).isFalse();
    assertThat(NameFit.fits(List.of(), NameParts.person("John"))).isFalse();
    assertThat(NameParts.person(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a ", "a-", "ﷺ", "a\u0301", "\u0301", "'", "-", "𝒜", "\ud835", ","})
  void aNameOfTenThousandSignsIsNoName(String sign) {
    String name = sign.repeat(10_000 / sign.length());
    assertThat(NameParts.person(name)).isEmpty();
    assertThat(NameParts.organization(name)).isEmpty();
    assertThat(NameParts.onRecord(name)).isEmpty();
    assertThat(NameParts.onRecord(name, null, "Okafor")).isEmpty();
    assertThat(NameParts.onRecord("John", name, "Okafor")).isEmpty();
    assertThat(NameParts.onRecord("John", null, name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "ab ", "a-", "ﷺ", "a\u0301", "𝒜", "\ud835 ", ", "})
  void theLongestNameMakesFewParts(String sign) {
    String name = sign.repeat(200 / sign.length());
    assertThat(NameParts.person(name).size()).isLessThanOrEqualTo(300);
    assertThat(NameParts.onRecord(name).size()).isLessThanOrEqualTo(300);
  }

  @Test
  void orderAccentsAndCaseNeverMatter() {
    List<String> given = List.of("María José", "Jürgen", "Đức", "Anne-Marie", "O'Brian", "Björk");
    List<String> family = List.of("Núñez-Ortega", "Wałęsa", "St. John", "D’Angelo", "Çelik", "Li");
    Random random = new Random(20261124);
    for (int round = 0; round < 500; round++) {
      String one = given.get(random.nextInt(given.size()));
      String two = family.get(random.nextInt(family.size()));
      List<NamePart> record = NameParts.onRecord(one, "Luz", two);
      List<NamePart> shuffled = new ArrayList<>(NameParts.person(one + " " + two));
      shuffled.removeIf(part -> part.joins() > 0);
      Collections.shuffle(shuffled, random);
      assertThat(NameFit.fits(record, shuffled)).as("%s %s", one, two).isTrue();
      assertThat(
              NameFit.fits(record, NameParts.person((two + ", " + one).toUpperCase(Locale.ROOT))))
          .isTrue();
      List<NamePart> lacking = shuffled.subList(1, shuffled.size());
      assertThat(NameFit.fits(record, lacking)).as("%s without a part", shuffled).isFalse();
      List<NamePart> more = new ArrayList<>(shuffled);
      more.add(new NamePart("zzz" + round, true));
      assertThat(NameFit.fits(record, more)).isFalse();
    }
  }

  @Test
  void aNameOfMoreThanTwelveWordsIsNoName() {
    String twelve = "ana luz ".repeat(6);
    assertThat(NameFit.fits(NameParts.onRecord(twelve, null, null), NameParts.person(twelve)))
        .isTrue();
    assertThat(NameParts.person(twelve + "paz")).isEmpty();
    assertThat(NameParts.organization(twelve + "paz")).isEmpty();
    assertThat(NameParts.onRecord(twelve, "paz", null)).isEmpty();
  }

  @Test
  void eachWordSaidServesOneOnRecordAtMost() {
    List<String> words = List.of("Diaz", "Park", "Ana", "Rosa");
    Random random = new Random(20261124);
    for (int round = 0; round < 2000; round++) {
      List<String> given = some(words, random);
      List<String> family = some(words, random);
      List<NamePart> record =
          NameParts.onRecord(String.join(" ", given), null, String.join(" ", family));
      List<String> said = new ArrayList<>(given);
      said.addAll(family);
      Collections.shuffle(said, random);
      String one = said.get(random.nextInt(said.size()));
      assertThat(fits(record, said)).as("%s %s said %s", given, family, said).isTrue();
      for (String more : List.of(one, one.substring(0, 1))) {
        List<String> longer = new ArrayList<>(said);
        longer.add(random.nextInt(said.size() + 1), more);
        assertThat(fits(record, longer)).as("%s %s said %s", given, family, longer).isFalse();
      }
      List<String> shorter = new ArrayList<>(said);
      shorter.remove(one);
      assertThat(fits(record, shorter)).as("%s %s said %s", given, family, shorter).isFalse();
    }
  }

  private static List<String> some(List<String> words, Random random) {
    return random.ints(1 + random.nextInt(3), 0, words.size()).mapToObj(words::get).toList();
  }

  private static boolean fits(List<NamePart> record, List<String> said) {
    return NameFit.fits(record, NameParts.person(String.join(" ", said)));
  }
}
