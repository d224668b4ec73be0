package org.tierline.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.tierline.service.supervisor.WaitingCallers.Asked;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Bell;
import org.tierline.ui.common.Lane;

/**
 * Rings when a caller begins to wait on the line, and again every thirty seconds until all are
 * taken. On at each sign-in, so that nobody waits unheard because of yesterday. Runs without a
 * toolkit.
 */
final class RingModel {
  private static final Duration AGAIN = Duration.ofSeconds(30);

  private final Bell bell;
  private final Lane lane;
  private final BooleanProperty on = new SimpleBooleanProperty(true);
  private final ReadOnlyBooleanWrapper mute = new ReadOnlyBooleanWrapper();
  private Set<UUID> heard = Set.of();
  private Instant rangAt = Instant.EPOCH;

  RingModel(Bell bell, BackgroundWork work) {
    this.bell = bell;
    this.lane = work.lane();
  }

  /** These ask now; whoever is to be called back does not ring. */
  void hear(List<Asked> asked, Instant now) {
    Set<UUID> waiting =
        asked.stream()
            .filter(request -> request.due() == null)
            .map(Asked::id)
            .collect(Collectors.toSet());
    boolean somebodyNew = !heard.containsAll(waiting);
    boolean again = !waiting.isEmpty() && !now.isBefore(rangAt.plus(AGAIN));
    heard = waiting;
    if (on.get() && (somebodyNew || again)) {
      rangAt = now;
      lane.run(bell::ring, rang -> mute.set(!rang));
    }
  }

  /** Rings no more, or again. */
  void toggle() {
    on.set(!on.get());
  }

  /** Whether it rings. */
  BooleanProperty onProperty() {
    return on;
  }

  /** Whether this machine made no sound when it should have. */
  ReadOnlyBooleanProperty muteProperty() {
    return mute.getReadOnlyProperty();
  }
}
