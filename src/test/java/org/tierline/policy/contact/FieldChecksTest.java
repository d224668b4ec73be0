package org.tierline.policy.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.Sentence;
import org.tierline.policy.contact.FieldAnswer.Fine;
import org.tierline.policy.contact.FieldAnswer.Warned;
import org.tierline.policy.contact.FieldAnswer.Wrong;

class FieldChecksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Set<String> PREFIXES = Set.of("IOE", "SRC", "EAC");

  @ParameterizedTest
  @CsvSource({
    "ioe 0912-345-678, IOE0912345678",
    "SRC2290012345, SRC2290012345",
    "'  eac-21-900-00001 ', EAC2190000001",
  })
  void aReceiptNumberIsKeptTheOneWay(String typed, String kept) {
    assertThat(FieldChecks.receiptNumber(typed, PREFIXES)).isEqualTo(new Fine(kept));
  }

  @ParameterizedTest
  @CsvSource({
    "IOE091234567, say.field.receipt.tooFewDigits, 1",
    "IOE, say.field.receipt.tooFewDigits, 10",
    "IOE09123456789, say.field.receipt.tooManyDigits, 1",
  })
  void aReceiptNumberOfAnotherLengthSaysHowManyDigitsAreWrong(String typed, String key, int gap) {
    assertThat(FieldChecks.receiptNumber(typed, PREFIXES))
        .isEqualTo(new Wrong(Sentence.of(key, gap)));
  }

  @ParameterizedTest
  @CsvSource({
    "0912345678, say.field.receipt.letters",
    "IO0912345678, say.field.receipt.letters",
    "IOEE912345678, say.field.receipt.letters",
    "IOE09123A5678, say.field.receipt.letterAmongDigits",
    "IOE*912345678, say.field.receipt.characters",
    "ΙΟΕ0912345678, say.field.receipt.characters", // Greek letters
  })
  void anImpossibleReceiptNumberSaysWhatIsWrong(String typed, String key) {
    assertThat(FieldChecks.receiptNumber(typed, PREFIXES)).isEqualTo(new Wrong(Sentence.of(key)));
  }

  @Test
  void anUnknownPrefixWarnsAndIsAccepted() {
    assertThat(FieldChecks.receiptNumber("abc0912345678", PREFIXES))
        .isEqualTo(
            new Warned("ABC0912345678", Sentence.of("say.field.receipt.unknownPrefix", "ABC")));
  }

  @ParameterizedTest
  @CsvSource({"A12345678, A012345678", "012-345-678, A012345678", "a#1234567, A001234567"})
  void anANumberIsPaddedWithZeros(String typed, String kept) {
    assertThat(FieldChecks.aNumber(typed)).isEqualTo(new Fine(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A123456", "A1234567890", "B12345678"})
  void anImpossibleANumberIsRefused(String typed) {
    assertThat(FieldChecks.aNumber(typed)).isEqualTo(new Wrong(Sentence.of("say.field.aNumber")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jo", "Núñez-Ortega", "李", "عمر", "Ana 😀", "J R"})
  void aNameInAnyScriptIsFine(String typed) {
    assertThat(FieldChecks.name(typed)).isEqualTo(new Fine(typed));
  }

  @Test
  void aNameOfOneLetterOrNoneIsLookedAtTwice() {
    assertThat(FieldChecks.name(" J. "))
        .isEqualTo(new Warned("J.", Sentence.of("say.field.name.oneLetter")));
    assertThat(FieldChecks.name("😀"))
        .isEqualTo(new Warned("😀", Sentence.of("say.field.name.withoutLetters")));
  }

  @ParameterizedTest
  @CsvSource({
    "07/14/1991, 1991-07-14",
    "7/4/1991, 1991-07-04",
    "07-14-1991, 1991-07-14",
    "1991-07-14, 1991-07-14",
    "02/29/2024, 2024-02-29",
    "11/24/2026, 2026-11-24",
    "11/24/1906, 1906-11-24",
  })
  void aDateOfBirthIsKeptAsAnIsoDate(String typed, String kept) {
    assertThat(FieldChecks.dateOfBirth(typed, TODAY)).isEqualTo(new Fine(kept));
  }

  @ParameterizedTest
  @CsvSource({
    "02/30/1991, say.field.date.february, 30",
    "04/31/1991, say.field.date.april, 31",
    "1991-06-31, say.field.date.june, 31",
    "09/31/1991, say.field.date.september, 31",
    "11/31/1991, say.field.date.november, 31",
    "14/07/1991, say.field.date.noMonth, 14",
    "00/07/1991, say.field.date.noMonth, 0",
    "07/32/1991, say.field.date.noDay, 32",
    "11/23/1906, say.field.date.tooOld, 120",
  })
  void anImpossibleDateSaysWhatIsWrong(String typed, String key, int gap) {
    assertThat(FieldChecks.dateOfBirth(typed, TODAY)).isEqualTo(new Wrong(Sentence.of(key, gap)));
  }

  @ParameterizedTest
  @CsvSource({
    "07/14/91, say.field.date.format",
    "July 14 1991, say.field.date.format",
    "11/25/2026, say.field.date.future",
  })
  void aDateThatCannotBeABirthIsRefused(String typed, String key) {
    assertThat(FieldChecks.dateOfBirth(typed, TODAY)).isEqualTo(new Wrong(Sentence.of(key)));
  }

  @Test
  void theLeapDayOfACommonYearNamesTheYear() {
    assertThat(FieldChecks.dateOfBirth("02/29/1991", TODAY))
        .isEqualTo(new Wrong(Sentence.of("say.field.date.notLeap", "1991")));
  }

  @ParameterizedTest
  @CsvSource({"75201, 75201", "75201-1234, 75201", "' 00501 ', 00501"})
  void ofAZipFiveDigitsAreKept(String typed, String kept) {
    assertThat(FieldChecks.zip(typed)).isEqualTo(new Fine(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7520", "752011", "ABCDE", "75201-12"})
  void anotherZipIsRefused(String typed) {
    assertThat(FieldChecks.zip(typed)).isEqualTo(new Wrong(Sentence.of("say.field.zip")));
  }

  @Test
  void aPhoneIsKeptInE164() {
    assertThat(FieldChecks.phone("(214) 555-0143")).isEqualTo(new Fine("+12145550143"));
    assertThat(FieldChecks.phone("123")).isEqualTo(new Wrong(Sentence.of("say.field.phone")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mj@example.org", "o'neil+x@mail.example.co.uk", "josé@correo.example"})
  void anEmailAddressIsFine(String typed) {
    assertThat(FieldChecks.email(typed)).isEqualTo(new Fine(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mj",
        "mj@",
        "@example.org",
        "mj@example",
        "a@b@c.org",
        "a b@c.org",
        "a@b.org,c@d.org"
      })
  void whatIsNoEmailAddressIsRefused(String typed) {
    assertThat(FieldChecks.email(typed)).isEqualTo(new Wrong(Sentence.of("say.field.email")));
  }

  @Test
  void nothingTypedIsFineEverywhere() {
    Fine nothing = new Fine("");
    assertThat(FieldChecks.receiptNumber(" ", PREFIXES)).isEqualTo(nothing);
    assertThat(FieldChecks.aNumber("")).isEqualTo(nothing);
    assertThat(FieldChecks.name("\t")).isEqualTo(nothing);
    assertThat(FieldChecks.dateOfBirth("", TODAY)).isEqualTo(nothing);
    assertThat(FieldChecks.zip("")).isEqualTo(nothing);
    assertThat(FieldChecks.phone("")).isEqualTo(nothing);
    assertThat(FieldChecks.email("")).isEqualTo(nothing);
    assertThat(FieldChecks.notes("")).isEqualTo(nothing);
  }

  @Test
  void tenThousandCharactersOfNotesAreTheMost() {
    assertThat(FieldChecks.notes("x".repeat(10_000))).isInstanceOf(Fine.class);
    assertThat(FieldChecks.notes("😀".repeat(10_000))).isInstanceOf(Fine.class);
    assertThat(FieldChecks.notes("x".repeat(10_017)))
        .isEqualTo(new Wrong(Sentence.of("say.field.notes.tooLong", 17)));
  }

  @Test
  void notesKeepTheirLinesAndLoseHiddenCharacters() {
    assertThat(FieldChecks.notes("one\r\ntwo\rthree\tfour\u0000\u0007\u202E"))
        .isEqualTo(new Fine("one\ntwo\nthree\tfour"));
  }

  @Test
  void whatIsPastedIntoOneLineBecomesOneLine() {
    assertThat(FieldChecks.oneLine(" a\r\nb\tc\u0000d\u00a0 e ")).isEqualTo(new Fine("a b c d e"));
  }

  @Test
  void everyScriptIsKeptButNotWhatTurnsTextAround() {
    assertThat(FieldChecks.oneLine("\u202Eשלום\u2066 عمر 👩\u200d👧 é\ud800"))
        .isEqualTo(new Fine("שלום عمر 👩\u200d👧 é"));
  }
}
