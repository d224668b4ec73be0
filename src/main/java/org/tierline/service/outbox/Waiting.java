package org.tierline.service.outbox;

/**
 * How much waits at a desk to be delivered, by what it is.
 *
 * @param contacts how many began
 * @param notes how many times caller or notes were saved
 * @param ends how many calls ended or contacts were closed
 * @param escalations how many were handed to Tier 2
 */
public record Waiting(int contacts, int notes, int ends, int escalations) {
  /** Nothing waits. */
  public static final Waiting NONE = new Waiting(0, 0, 0, 0);

  /** All of it. */
  public int all() {
    return contacts + notes + ends + escalations;
  }

  Waiting with(String kind) {
    return switch (kind) {
      case "opened" -> new Waiting(contacts + 1, notes, ends, escalations);
      case "noted" -> new Waiting(contacts, notes + 1, ends, escalations);
      case "escalated" -> new Waiting(contacts, notes, ends, escalations + 1);
      default -> new Waiting(contacts, notes, ends + 1, escalations);
    };
  }
}
