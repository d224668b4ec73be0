package org.tierline.app.desk;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.tierline.app.Services;
import org.tierline.app.desk.PersonDesk.Parts;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.Messages;
import org.tierline.ui.contact.ContactScreens;

/** Locks the desk of one person and opens it again (P10). For the FX thread. */
final class DeskCover {
  private final Parts parts;
  private final Services services;
  private final StaffSession session;
  private final ContactScreens contacts;
  private final Runnable covered;
  private final Runnable uncovered;

  /**
   * @param covered what the screens do when they are covered
   * @param uncovered and when they can be seen again
   */
  DeskCover(
      Parts parts,
      Services services,
      StaffSession session,
      ContactScreens contacts,
      Runnable covered,
      Runnable uncovered) {
    this.parts = parts;
    this.services = services;
    this.session = session;
    this.contacts = contacts;
    this.covered = covered;
    this.uncovered = uncovered;
  }

  /** In the background; gates that ended under the lock are shut on the screen as well. */
  Optional<String> unlock(char[] password) {
    Messages words = parts.messages();
    switch (services.lock().unlock(session, password)) {
      case SignInAnswer.Welcome welcome -> {}
      case SignInAnswer.Refused(int left) -> {
        return Optional.of(words.text("door.unlock.refused", left));
      }
      case SignInAnswer.Locked(Instant until) -> {
        LocalTime at = LocalTime.ofInstant(until, ZoneId.systemDefault());
        return Optional.of(words.text("door.unlock.locked", new Dates(words).time(at)));
      }
      case SignInAnswer.Disabled disabled -> {
        return Optional.of(words.text("door.signIn.disabled"));
      }
    }
    parts
        .work()
        .run(
            () -> true,
            done -> {
              contacts.recheck();
              uncovered.run();
            });
    return Optional.empty();
  }

  /** Keeps what is typed and locks the desk. */
  void lock() {
    contacts.keepAll();
    covered.run();
    parts
        .work()
        .run(
            () -> {
              services.lock().lock(session);
              return true;
            },
            done -> {});
  }
}
