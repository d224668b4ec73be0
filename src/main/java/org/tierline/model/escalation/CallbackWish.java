package org.tierline.model.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * How the caller wants to be called back.
 *
 * @param phone as given; null means the number of the contact
 * @param zip where the caller is, or null
 * @param windows hours the caller picked, may be empty
 * @param language ISO 639-1, or null for the contact's
 * @param textAhead whether the caller agreed aloud to a text message the business day before, or
 *     takes that back (E4); null if nothing was said about it
 */
public record CallbackWish(
    @Nullable String phone,
    @Nullable String zip,
    List<CallWindow> windows,
    @Nullable String language,
    @Nullable Boolean textAhead) {
  public CallbackWish {
    windows = List.copyOf(windows);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
