package org.tierline.model.outreach;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A public engagement. It is public as a whole and tells nothing of anybody.
 *
 * @param uid of the calendar that it came from; the same one is the same event
 * @param sequence how often the calendar changed it
 * @param place where it is; may be empty
 * @param register how to register; may be empty
 * @param callIn the number to call in; may be empty
 * @param notes what it is about; may be empty
 * @param cancelled whether it does not take place
 */
public record OutreachEvent(
    UUID id,
    String uid,
    long sequence,
    String title,
    Instant startsAt,
    Instant endsAt,
    String place,
    String register,
    String callIn,
    String notes,
    List<Document> documents,
    boolean cancelled) {
  public OutreachEvent {
    documents = List.copyOf(documents);
  }

  /** Whether it has not begun yet. */
  public boolean isToCome(Instant now) {
    return now.isBefore(startsAt);
  }

  /**
   * A document about it.
   *
   * @param url an official page (M2)
   */
  public record Document(String title, String url) {}
}
