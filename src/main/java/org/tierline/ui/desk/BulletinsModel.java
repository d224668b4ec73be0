package org.tierline.ui.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tierline.service.supervisor.Bulletins.Posted;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Follower;
import org.tierline.ui.common.Lane;

/** What supervisors tell all desks. Runs without a toolkit. */
final class BulletinsModel {
  private final DeskJobs jobs;
  private final Lane lane;
  private final Follower<List<Posted>> reading;
  private final ObservableList<Posted> shown = FXCollections.observableArrayList();

  BulletinsModel(DeskJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
    this.reading = new Follower<>(work, jobs::bulletins, this::show);
  }

  /** They may have changed. */
  void follow() {
    reading.follow();
  }

  /** Time has passed: whatever is over goes. */
  void tick(Instant now) {
    if (shown.stream().anyMatch(one -> !now.isBefore(one.endsAt()))) {
      shown.removeIf(one -> !now.isBefore(one.endsAt()));
    }
  }

  /** The person has read one. */
  void markRead(UUID id) {
    lane.run(
        () -> {
          jobs.markBulletinRead(id);
          return true;
        },
        done -> reading.follow());
  }

  /** The person has read the newest that is not marked yet. */
  void markNextRead() {
    shown.stream().filter(one -> !one.read()).findFirst().ifPresent(one -> markRead(one.id()));
  }

  private void show(List<Posted> found) {
    if (!found.equals(shown)) {
      shown.setAll(found);
    }
  }

  /** Those that hold now, newest first. */
  ObservableList<Posted> shown() {
    return shown;
  }
}
