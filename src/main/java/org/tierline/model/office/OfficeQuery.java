package org.tierline.model.office;

import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * What office is looked for. Every part may be missing; parts given must all fit.
 *
 * @param text anything typed: ZIP, city, state, country, code or name, also misspelled
 * @param province the part of a country that two offices share (A5)
 */
public record OfficeQuery(
    @Nullable String text,
    @Nullable String zip,
    @Nullable String city,
    @Nullable String state,
    @Nullable String country,
    @Nullable String province,
    @Nullable String code,
    @Nullable OfficeKind kind) {

  /** Whatever was typed into the one search box. */
  public static OfficeQuery typed(String text) {
    return new OfficeQuery(text, null, null, null, null, null, null, null);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
