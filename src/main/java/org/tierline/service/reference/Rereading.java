package org.tierline.service.reference;

import java.util.Set;
import org.tierline.model.Topic;
import org.tierline.service.Desk;

/** Brings a running desk to what was taken in elsewhere. Not for the thread that paints. */
public final class Rereading {
  private final Desk desk;

  /** Of what a desk holds in memory. */
  public Rereading(Desk desk) {
    this.desk = desk;
  }

  /** Reads the calendar and the policies anew, if a change was about them. */
  public void reread(Set<Topic> topics) {
    if (topics.contains(Topic.REFERENCE)) {
      desk.calendars().reread(desk.store());
    }
    if (topics.contains(Topic.POLICIES)) {
      desk.policies().reread(desk.store());
    }
  }
}
