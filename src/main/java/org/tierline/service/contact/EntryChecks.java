package org.tierline.service.contact;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.tierline.policy.contact.FieldAnswer;
import org.tierline.policy.contact.FieldChecks;
import org.tierline.service.Desk;

/**
 * Checks what is typed into the fields of a contact, by its form alone: nothing is looked up, so
 * nothing tells whether a case exists (P7). Safe for any thread, and quick enough for any.
 */
public final class EntryChecks {
  private final Set<String> receiptPrefixes;
  private final Supplier<LocalDate> today;

  /**
   * Checks with what is given.
   *
   * @param receiptPrefixes the known ones; another one warns
   * @param today the Eastern date of now
   */
  public EntryChecks(Set<String> receiptPrefixes, Supplier<LocalDate> today) {
    this.receiptPrefixes = Set.copyOf(receiptPrefixes);
    this.today = today;
  }

  /** Reads the known prefixes from the store, once. */
  public static EntryChecks of(Desk desk) {
    return new EntryChecks(
        Set.copyOf(desk.store().read(t -> t.offices().receiptPrefixes())), desk::today);
  }

  /** A receipt number, also with spaces and in lower case. */
  public EntryAnswer receiptNumber(String typed) {
    return answer(FieldChecks.receiptNumber(typed, receiptPrefixes));
  }

  /** An A-number of seven to nine digits. */
  public EntryAnswer aNumber(String typed) {
    return answer(FieldChecks.aNumber(typed));
  }

  /** Whichever of the two numbers of a case was typed: see {@link #looksLikeANumber}. */
  public EntryAnswer caseNumber(String typed) {
    return looksLikeANumber(typed) ? aNumber(typed) : receiptNumber(typed);
  }

  /** Whether a number begins as an A-number does: an A, or nothing, and then digits. */
  public boolean looksLikeANumber(String typed) {
    String plain = typed.replaceAll("[\\s\\-#\u2010-\u2015\u00a0]", "").toUpperCase(Locale.ROOT);
    return plain.matches("A?[0-9]+");
  }

  /** A name in any script. */
  public EntryAnswer name(String typed) {
    return answer(FieldChecks.name(typed));
  }

  /** A date of birth; kept as an ISO date. */
  public EntryAnswer dateOfBirth(String typed) {
    return answer(FieldChecks.dateOfBirth(typed, today.get()));
  }

  /** A ZIP. */
  public EntryAnswer zip(String typed) {
    return answer(FieldChecks.zip(typed));
  }

  /** A telephone number; kept in E.164. */
  public EntryAnswer phone(String typed) {
    return answer(FieldChecks.phone(typed));
  }

  /** An e-mail address. */
  public EntryAnswer email(String typed) {
    return answer(FieldChecks.email(typed));
  }

  /** Any field of one line. */
  public EntryAnswer oneLine(String typed) {
    return answer(FieldChecks.oneLine(typed));
  }

  /** Notes of many lines. */
  public EntryAnswer notes(String typed) {
    return answer(FieldChecks.notes(typed));
  }

  private static EntryAnswer answer(FieldAnswer answer) {
    return switch (answer) {
      case FieldAnswer.Fine(var value) -> new EntryAnswer.Fine(value);
      case FieldAnswer.Warned(var value, var say) -> new EntryAnswer.Warned(value, say);
      case FieldAnswer.Wrong(var say) -> new EntryAnswer.Wrong(say);
    };
  }
}
