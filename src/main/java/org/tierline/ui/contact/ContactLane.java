package org.tierline.ui.contact;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.tierline.model.contact.Contact;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.Work;

/**
 * Changes one contact, one change after another, each seeing the version that the one before left:
 * so a contact that only this desk works on is never stale.
 */
final class ContactLane {
  private final Lane lane;
  private final AtomicReference<Contact> newest;
  private final Consumer<Contact> changed;

  /**
   * @param changed gets the contact after each change, on the FX thread
   */
  ContactLane(BackgroundWork work, Contact contact, Consumer<Contact> changed) {
    this.lane = work.lane();
    this.newest = new AtomicReference<>(contact);
    this.changed = changed;
  }

  /** A change that brings the contact as it is afterwards. */
  void change(Work<Contact> work, Consumer<Contact> then) {
    lane.run(
        () -> {
          Contact after = work.run();
          newest.updateAndGet(seen -> sameWords(seen, after) ? after : seen);
          return after;
        },
        after -> {
          changed.accept(after);
          then.accept(after);
        });
  }

  /** Work that must come after the changes asked for before. */
  <T> void after(Work<T> work, Consumer<? super T> then, Consumer<Throwable> failed) {
    lane.run(work, then, failed);
  }

  /** The contact as the last change left it; for work on this lane. */
  Contact newest() {
    return newest.get();
  }

  /** Takes over what somebody else stored, once a person has seen it; never an older version. */
  void take(Contact stored) {
    newest.updateAndGet(seen -> stored.version() >= seen.version() ? stored : seen);
    changed.accept(stored);
  }

  /**
   * Words that nobody here has seen keep the version that was seen, so that the next save is
   * refused and both texts are shown.
   */
  private static boolean sameWords(Contact seen, Contact after) {
    return seen.notes().equals(after.notes()) && seen.caller().equals(after.caller());
  }

  /** From work on this lane: what it stored. */
  void stored(Contact contact) {
    newest.set(contact);
  }
}
