package org.tierline.model.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office. What is null is not on file and is said to be so; nothing is guessed.
 *
 * @param code two or three letters
 * @param codeIsOurs whether the code was made here because the agency's own is not known
 * @param country ISO 3166 alpha-2
 * @param mailbox the designated mailbox for inquiries, or null
 * @param asOf the date of the information
 * @param trust how far the row can be relied on, such as {@code official}
 */
public record Office(
    String code,
    boolean codeIsOurs,
    String name,
    OfficeKind kind,
    @Nullable String street,
    @Nullable String city,
    @Nullable String state,
    @Nullable String zip,
    String country,
    @Nullable String phone,
    @Nullable String district,
    @Nullable LocalDate asOf,
    String trust,
    @Nullable String mailbox) {

  /** One whose mailbox is not on file. */
  public Office(
      String code,
      boolean codeIsOurs,
      String name,
      OfficeKind kind,
      @Nullable String street,
      @Nullable String city,
      @Nullable String state,
      @Nullable String zip,
      String country,
      @Nullable String phone,
      @Nullable String district,
      @Nullable LocalDate asOf,
      String trust) {
    this(
        code,
        codeIsOurs,
        name,
        kind,
        street,
        city,
        state,
        zip,
        country,
        phone,
        district,
        asOf,
        trust,
        null);
  }
}
