package org.tierline.policy.contact;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.model.Sentence;
import org.tierline.model.cases.ANumber;
import org.tierline.model.cases.ReceiptNumber;

/**
 * Checks what is typed into a field and says what is wrong with it. Nothing typed is fine
 * everywhere: whether a field is needed is not known here. No check looks anything up, so none can
 * tell whether a case exists (P7).
 */
public final class FieldChecks {
  /** The longest notes that are kept, in characters. */
  public static final int LONGEST_NOTES = 10_000;

  private static final int RECEIPT_LETTERS = 3;
  private static final int RECEIPT_DIGITS = 10;
  private static final Pattern ZIP = Pattern.compile("([0-9]{5})(?:[- ]?[0-9]{4})?");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;<>()]+@[^\\s@,;<>().]+(\\.[^\\s@,;<>().]+)+");

  private FieldChecks() {}

  /** A receipt number; an unknown prefix warns, since new ones appear before any table has them. */
  public static FieldAnswer receiptNumber(String typed, Set<String> knownPrefixes) {
    String text = TypedText.oneLine(typed);
    if (text.isEmpty()) {
      return new FieldAnswer.Fine("");
    }
    return ReceiptNumber.parse(text)
        .map(number -> prefixChecked(number, knownPrefixes))
        .orElseGet(() -> impossibleReceiptNumber(text));
  }

  /** An A-number of seven to nine digits. */
  public static FieldAnswer aNumber(String typed) {
    String text = TypedText.oneLine(typed);
    if (text.isEmpty()) {
      return new FieldAnswer.Fine("");
    }
    return ANumber.parse(text)
        .<FieldAnswer>map(number -> new FieldAnswer.Fine(number.value()))
        .orElseGet(() -> FieldAnswer.wrong("say.field.aNumber"));
  }

  /** A name in any script; one of a single letter or without any letter is looked at twice. */
  public static FieldAnswer name(String typed) {
    String text = TypedText.oneLine(typed);
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (text.isEmpty() || letters > 1) {
      return new FieldAnswer.Fine(text);
    }
    // one character can be a whole name where characters are words
    boolean wholeWord = text.codePoints().anyMatch(Character::isIdeographic);
    return wholeWord
        ? new FieldAnswer.Fine(text)
        : new FieldAnswer.Warned(
            text,
            Sentence.of(
                letters == 1 ? "say.field.name.oneLetter" : "say.field.name.withoutLetters"));
  }

  /** A date of birth typed as MM/DD/YYYY or YYYY-MM-DD; kept as an ISO date. */
  public static FieldAnswer dateOfBirth(String typed, LocalDate today) {
    String text = TypedText.oneLine(typed);
    return text.isEmpty() ? new FieldAnswer.Fine("") : DateOfBirthCheck.check(text, today);
  }

  /** A ZIP; of nine digits the first five are kept. */
  public static FieldAnswer zip(String typed) {
    String text = TypedText.oneLine(typed);
    Matcher zip = ZIP.matcher(text);
    if (zip.matches()) {
      return new FieldAnswer.Fine(zip.group(1));
    }
    return text.isEmpty() ? new FieldAnswer.Fine("") : FieldAnswer.wrong("say.field.zip");
  }

  /** A telephone number; kept in E.164. */
  public static FieldAnswer phone(String typed) {
    String text = TypedText.oneLine(typed);
    if (text.isEmpty()) {
      return new FieldAnswer.Fine("");
    }
    return PhoneNumbers.toE164(text)
        .<FieldAnswer>map(FieldAnswer.Fine::new)
        .orElseGet(() -> FieldAnswer.wrong("say.field.phone"));
  }

  /** An e-mail address, by its outer form only. */
  public static FieldAnswer email(String typed) {
    String text = TypedText.oneLine(typed);
    return text.isEmpty() || EMAIL.matcher(text).matches()
        ? new FieldAnswer.Fine(text)
        : FieldAnswer.wrong("say.field.email");
  }

  /** Any field of one line; whatever is pasted into it becomes one line. */
  public static FieldAnswer oneLine(String typed) {
    return new FieldAnswer.Fine(TypedText.oneLine(typed));
  }

  /** Notes of many lines, up to {@link #LONGEST_NOTES} characters. */
  public static FieldAnswer notes(String typed) {
    String text = TypedText.lines(typed);
    int tooMany = TypedText.length(text) - LONGEST_NOTES;
    return tooMany > 0
        ? FieldAnswer.wrong("say.field.notes.tooLong", tooMany)
        : new FieldAnswer.Fine(text);
  }

  private static FieldAnswer prefixChecked(ReceiptNumber number, Set<String> knownPrefixes) {
    return knownPrefixes.contains(number.prefix())
        ? new FieldAnswer.Fine(number.value())
        : new FieldAnswer.Warned(
            number.value(), Sentence.of("say.field.receipt.unknownPrefix", number.prefix()));
  }

  private static FieldAnswer impossibleReceiptNumber(String text) {
    String plain = text.replaceAll("[\\s\\-\u2010-\u2015\u00a0]", "").toUpperCase(Locale.ROOT);
    if (!plain.matches("[A-Z0-9]+")) {
      return FieldAnswer.wrong("say.field.receipt.characters");
    }
    String digits = plain.replaceFirst("^[A-Z]*", "");
    if (plain.length() - digits.length() != RECEIPT_LETTERS) {
      return FieldAnswer.wrong("say.field.receipt.letters");
    }
    if (!digits.matches("[0-9]*")) {
      return FieldAnswer.wrong("say.field.receipt.letterAmongDigits");
    }
    return digits.length() < RECEIPT_DIGITS
        ? FieldAnswer.wrong("say.field.receipt.tooFewDigits", RECEIPT_DIGITS - digits.length())
        : FieldAnswer.wrong("say.field.receipt.tooManyDigits", digits.length() - RECEIPT_DIGITS);
  }
}
