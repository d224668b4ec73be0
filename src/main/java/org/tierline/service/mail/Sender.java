package org.tierline.service.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.SessionEnded;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;
import org.tierline.store.keys.KeyRing;

/**
 * Who sends: a connector with a login of its own, or a supervisor at a desk, who prints letters and
 * in practice writes all else into a folder.
 */
public sealed interface Sender {
  /** A connector. */
  record Machine(ConnectorSession session) implements Sender {}

  /** A supervisor. */
  record Person(StaffSession session) implements Sender {}

  /** Who it is. */
  default UUID id() {
    return switch (this) {
      case Machine(ConnectorSession session) -> session.id();
      case Person(StaffSession session) -> session.id();
    };
  }

  /** The staff member, or null for a connector. */
  default @Nullable UUID staffId() {
    return this instanceof Person person ? person.session().id() : null;
  }

  /** Make the digests that the check compares with (P12). */
  default KeyRing keys() {
    return switch (this) {
      case Machine(ConnectorSession session) -> session.keys();
      case Person(StaffSession session) -> session.keys();
    };
  }

  /** Whether messages are handed out of which only cleared people may know (P8). */
  default boolean seesAll(Transaction transaction) {
    return switch (this) {
      case Machine _ -> true;
      case Person(StaffSession session) -> Clearances.holdsSection1367(transaction, session);
    };
  }

  /**
   * Lets the sender go on whose login is open; asked anew for each message.
   *
   * @return whether they may send at all
   * @throws SessionEnded if the name of a person was closed
   */
  default boolean maySend(Transaction transaction) {
    return switch (this) {
      case Machine(ConnectorSession session) ->
          transaction.connectors().all().stream()
              .filter(connector -> connector.id().equals(session.id()))
              .anyMatch(connector -> !connector.disabled());
      case Person(StaffSession session) -> {
        StillIn.require(transaction, session);
        yield session.role() == Role.SUPERVISOR && StillIn.atDesk(session);
      }
    };
  }
}
