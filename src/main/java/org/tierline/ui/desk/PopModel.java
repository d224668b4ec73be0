package org.tierline.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tierline.model.Topic;
import org.tierline.model.contact.Channel;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactOpener;
import org.tierline.ui.common.Lane;

/**
 * Who is put through to this person by another program. With nobody in hand the contact opens at
 * once; else it is noted, and nothing is taken away. Runs without a toolkit.
 */
public final class PopModel {
  private final DeskJobs jobs;
  private final ContactOpener contacts;
  private final BooleanSupplier busy;
  private final Lane lane;
  private final ObservableList<Put> noted = FXCollections.observableArrayList();

  /**
   * @param contacts shows the contacts that are opened here
   * @param busy whether a contact is in hand, or something lies over the desk
   */
  public PopModel(
      DeskJobs jobs, ContactOpener contacts, BooleanSupplier busy, BackgroundWork work) {
    this.jobs = jobs;
    this.contacts = contacts;
    this.busy = busy;
    this.lane = work.lane();
  }

  /**
   * Somebody who was put through; nothing of what was said.
   *
   * @param id the key to take the hand-off by
   * @param language ISO 639-1
   */
  public record Put(UUID id, Channel channel, String language) {}

  /** Somebody was put through; the same one twice is noted once. */
  public void arrived(Put put) {
    if (!busy.getAsBoolean()) {
      take(put);
    } else if (!noted.contains(put)) {
      noted.add(put);
    }
  }

  /** Something in the store has changed: whom somebody else took is not noted any longer. */
  public void changed(Set<Topic> topics) {
    if (topics.contains(Topic.INCOMING) && !noted.isEmpty()) {
      List<UUID> ids = noted.stream().map(Put::id).toList();
      lane.run(() -> jobs.stillWaiting(ids), left -> noted.removeIf(put -> isGone(put, ids, left)));
    }
  }

  private static boolean isGone(Put put, List<UUID> asked, List<UUID> left) {
    return asked.contains(put.id()) && !left.contains(put.id());
  }

  /** Opens the contact of whoever was put through first. */
  void takeFirst() {
    noted.stream().findFirst().ifPresent(this::take);
  }

  private void take(Put put) {
    noted.remove(put);
    lane.run(() -> jobs.take(put.id()), this::taken);
  }

  private void taken(Optional<OpenAnswer> answer) {
    if (answer.orElse(null) instanceof OpenAnswer.Opened opened) {
      contacts.show(opened);
    }
  }

  /** The first one stays in the incoming list, and is not shown here any more. */
  void putFirstAside() {
    noted.stream().findFirst().ifPresent(noted::remove);
  }

  /** The person signs out. */
  void end() {
    noted.clear();
  }

  /** Who is to be taken, in the order in which they came. */
  ObservableList<Put> noted() {
    return noted;
  }
}
