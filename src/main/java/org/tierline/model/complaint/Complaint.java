package org.tierline.model.complaint;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.privacy.DisclosureLevel;

/**
 * A complaint that somebody took (V3).
 *
 * @param contactId the contact it was made in
 * @param staffId who recorded it
 * @param name who complains; null if this, nature and done are withheld: a number was said in the
 *     contact that was not verified there, and the reader is not cleared (P7)
 * @param nature what it is about, in the caller's words
 * @param done what was done about it
 * @param level what could be said in the contact at that moment (P16)
 * @param sentOnBy who sent it on to headquarters; null if nobody did
 * @param sentOnAt when; null if nobody did
 * @param version counts the changes
 */
public record Complaint(
    UUID id,
    UUID contactId,
    UUID staffId,
    ComplaintAbout about,
    @Nullable String name,
    @Nullable String nature,
    @Nullable String done,
    DisclosureLevel level,
    Instant madeAt,
    @Nullable UUID sentOnBy,
    @Nullable Instant sentOnAt,
    long version) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
