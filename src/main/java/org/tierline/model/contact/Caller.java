package org.tierline.model.contact;

import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * The person on the other end of a contact, as that person or a hand-off says. Nothing here is
 * checked against a case.
 *
 * @param name as given, or null
 * @param phone in E.164 if it could be read as a telephone number, else as given, or null
 * @param email as given, or null
 * @param zip five digits, or null
 * @param country ISO 3166 alpha-2, or null
 * @param language ISO 639-1 of the conversation
 * @param account the authenticated online account, only ever set by a connector, or null
 */
public record Caller(
    @Nullable String name,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String zip,
    @Nullable String country,
    String language,
    @Nullable String account) {

  /** Someone of whom nothing is known yet. */
  public static final Caller UNKNOWN = new Caller(null, null, null, null, null, "en", null);

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
