package org.tierline.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.service.outbox.Waiting;
import org.tierline.ui.common.Messages;
import org.tierline.ui.shell.StatusCount;

/** What the status line says. Pure. */
final class StatusLine {
  private static final String BETWEEN = " · ";

  private StatusLine() {}

  /**
   * The figures of the store, and what waits for it. While the store is out of reach its figures
   * would be old, so that they are left out.
   *
   * @param ofStore what was counted in the store last
   */
  static List<StatusCount> of(
      Messages messages, List<StatusCount> ofStore, OutboxFeed.State outbox) {
    List<StatusCount> line = new ArrayList<>();
    if (outbox.inReach()) {
      line.addAll(ofStore);
    }
    if (outbox.isAway()) {
      line.add(
          new StatusCount(
              "door.status.kept", outbox.waiting().all(), detail(messages, outbox), true));
    }
    return line;
  }

  private static String detail(Messages messages, OutboxFeed.State outbox) {
    Waiting waiting = outbox.waiting();
    return Stream.of(
            part(messages, "door.status.kept.contacts", waiting.contacts()),
            part(messages, "door.status.kept.notes", waiting.notes()),
            part(messages, "door.status.kept.escalations", waiting.escalations()),
            part(messages, "door.status.kept.ends", waiting.ends()),
            messages.text(outbox.inReach() ? "door.status.sending" : "door.status.away"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }

  private static String part(Messages messages, String key, int count) {
    return count == 0 ? "" : messages.text(key, count);
  }
}
