package org.tierline.policy.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.policy.privacy.ComparableItems.NamePart;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          María José | Luz  | Núñez-Ortega | maria jose nunez ortega
          María José | Luz  | Núñez-Ortega | MARIA JOSE LUZ NUNEZ-ORTEGA
          María José | Luz  | Núñez-Ortega | Núñez Ortega, María José
          María José | Luz  | Núñez-Ortega | María José L. Núñez Ortega
          Amina      |      | Yusuf        | Yusuf, Amina
          John       |      | Okafor       | J. Okafor
          John       |      | Okafor       | Mr. John Okafor, Jr.
          John       |      | Okafor III   | John Okafor
          Sean       |      | O'Neil       | Sean ONeil
          Sean       |      | ONeil        | Sean O’Neil
          Sean       |      | OʻNeil       | sean o`neil
          FNU        |      | Gulzar       | Gulzar
          Suharto    |      | LNU          | FNU Suharto
          Łukasz     |      | Wałęsa       | Lukasz Walesa
          Bjørn      |      | Sørensen     | Bjorn Sorensen
          Þór        |      | Straße       | Thor Strasse
          Đức        |      | Nguyễn       | duc nguyen
          Ｊｏｈｎ      |      | Okafor       | John Okafor
          王          |      | 小明          | 小明 王
          J          |      | Okafor       | John Okafor
          John       | Q    | Okafor       | John Quincy Okafor
                     |      | Prince       | prince
          John       |      | Okafor       | John Okafor, M.D., Ph.D.
                     |      | Jr           | Jr
          """)
  void twoWaysToWriteANameFit(
      @Nullable String given, @Nullable String middle, String family, String said) {
    assertThat(fit(given, middle, family, said)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          John       |      | Okafor       | Jon Okafor
          John       |      | Okafor       | John
          John       |      | Okafor       | Okafor
          John       |      | Okafor       | J O
          John       |      | Okafor       | John Okafor Smith
          John       | Paul | Okafor       | John Peter Okafor
          John       | Paul | Okafor       | John X Okafor
          María José | Luz  | Núñez-Ortega | Maria Nunez
          John       |      | Okafor       | K Okafor
          John       |      | Okafor       | Jr
          John       |      | Okafor       | ,
          Jo         |      | Okafor       | John Okafor
          """)
  void anotherNameDoesNotFit(
      @Nullable String given, @Nullable String middle, String family, String said) {
    assertThat(fit(given, middle, family, said)).isFalse();
  }

  @Test
  void nothingSaidNeverFits() {
    assertThat(Items.namesFit(NameParts.onRecord("John", null, "Okafor"), List.of())).isFalse();
    assertThat(Items.namesFit(List.of(), List.of())).isFalse();
    assertThat(Items.namesFit(List.of(), NameParts.person("John"))).isFalse();
    assertThat(NameParts.person(null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acme Widgets, Inc.    | acme widgets
          Acme Widgets, Inc.    | ACME WIDGETS LLC
          The Acme Company      | Acme
          U.S. Steel Corp       | US Steel
          Park & Lee, L.L.P.    | Park and Lee
          Société Générale Ltd. | Societe Generale
          """)
  void organizationsAreComparedWithoutTheirLegalForm(String onRecord, String said) {
    assertThat(Items.namesFit(NameParts.organization(onRecord), NameParts.organization(said)))
        .isTrue();
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
      Collections.shuffle(shuffled, random);
      assertThat(Items.namesFit(record, shuffled)).as("%s %s", one, two).isTrue();
      assertThat(
              Items.namesFit(record, NameParts.person((two + ", " + one).toUpperCase(Locale.ROOT))))
          .isTrue();
      List<NamePart> lacking = shuffled.subList(1, shuffled.size());
      assertThat(Items.namesFit(record, lacking)).as("%s without a part", shuffled).isFalse();
      List<NamePart> more = new ArrayList<>(shuffled);
      more.add(new NamePart("zzz" + round, true));
      assertThat(Items.namesFit(record, more)).isFalse();
    }
  }

  private static boolean fit(
      @Nullable String given, @Nullable String middle, String family, String said) {
    return Items.namesFit(NameParts.onRecord(given, middle, family), NameParts.person(said));
  }
}
