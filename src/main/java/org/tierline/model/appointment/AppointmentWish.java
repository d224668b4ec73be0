package org.tierline.model.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * A visit that somebody asks for, as told.
 *
 * @param key of the request that comes of it; the same key again is the same request
 * @param words the caller's own
 * @param zip where the caller lives; null if not said
 * @param country name or ISO code of the country of residence; null if not said
 * @param province the part of a country that two offices share (A5); null if not said
 * @param preferred days that are wished for (A1)
 * @param receiptNumber as said, kept unread until verified (A2); null if none was
 * @param accommodation what the caller needs at the visit, such as an interpreter of sign language;
 *     empty for nothing
 * @param toolOffered whether the online tool was offered first (A1)
 */
public record AppointmentWish(
    UUID key,
    AppointmentReason reason,
    String words,
    @Nullable String zip,
    @Nullable String country,
    @Nullable String province,
    List<LocalDate> preferred,
    @Nullable String receiptNumber,
    String accommodation,
    boolean toolOffered) {
  public AppointmentWish {
    preferred = List.copyOf(preferred);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
