package org.tierline.service.contact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.staff.Role;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.ConnectorTable.Connector;
import org.tierline.store.Transaction;
import org.tierline.store.keys.ConnectorKeys;
import org.tierline.store.keys.KeyRing;

/**
 * The logins of connectors: mail, account and IVR systems that hand contacts over. They alone say
 * who wrote (P2), and reach no case.
 */
public final class Connectors {
  private final Desk desk;

  /** The connectors of a desk's store. */
  public Connectors(Desk desk) {
    this.desk = desk;
  }

  /** Gives a connector its login; an administrator does. */
  public AddAnswer add(StaffSession administrator, String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    if (administrator.role() != Role.ADMINISTRATOR || !StillIn.atDesk(administrator)) {
      return new AddAnswer.NotAnAdministrator();
    }
    if (!key.matches("[a-z][a-z0-9._-]{1,31}")) {
      return new AddAnswer.NameNotPossible();
    }
    String token = ConnectorKeys.newToken();
    ConnectorKeys keys = ConnectorKeys.of(token, administrator.keys());
    return desk.store()
        .write(transaction -> {
          if (transaction.connectors().findByName(key).isPresent()) {
            return new AddAnswer.NameTaken();
          }
          UUID id = desk.ids().get();
          transaction.connectors().insert(new Connector(id, key, keys, false));
          record(transaction, AuditAction.CONNECTOR_ADDED, administrator.id(), id);
          return new AddAnswer.Added(token);
        });
  }

  /**
   * Lets a connector deliver no more; an administrator does.
   *
   * @return whether there is such a connector and the person may do so
   */
  public boolean disable(StaffSession administrator, String name) {
    if (administrator.role() != Role.ADMINISTRATOR || !StillIn.atDesk(administrator)) {
      return false;
    }
    return desk.store()
        .write(transaction ->
            transaction
                .connectors()
                .findByName(name.strip().toLowerCase(Locale.ROOT))
                .map(connector -> {
                  transaction.connectors().disable(connector.id());
                  record(
                      transaction,
                      AuditAction.CONNECTOR_DISABLED,
                      administrator.id(),
                      connector.id());
                  return true;
                })
                .orElse(false));
  }

  /** All connectors, by name. */
  public List<Connector> all() {
    return desk.store().read(transaction -> transaction.connectors().all());
  }

  /**
   * Signs a connector in.
   *
   * @return empty if there is none of that name, it was disabled, or the token is not its own
   */
  public Optional<ConnectorSession> signIn(String name, String token) {
    Optional<Connector> connector =
        desk.store()
            .read(t -> t.connectors().findByName(name.strip().toLowerCase(Locale.ROOT)))
            .filter(found -> !found.disabled());
    Optional<KeyRing> ring = connector.flatMap(found -> found.keys().open(token.strip()));
    @Nullable UUID id = connector.map(Connector::id).orElse(null);
    desk.store()
        .write(transaction ->
            record(
                transaction,
                ring.isPresent() ? AuditAction.CONNECTOR_SIGNED_IN : AuditAction.CONNECTOR_REFUSED,
                null,
                id));
    return connector.flatMap(found -> ring.map(keys -> new ConnectorSession(found.id(), keys)));
  }

  private boolean record(
      Transaction transaction,
      AuditAction action,
      @Nullable UUID staffId,
      @Nullable UUID connectorId) {
    transaction
        .audit()
        .append(new AuditEvent(desk.now(), action, staffId, null, connectorId, Map.of()));
    return true;
  }

  /** What came of adding a connector. */
  public sealed interface AddAnswer {
    /**
     * It has a login.
     *
     * @param token shown once and kept nowhere
     */
    record Added(String token) implements AddAnswer {
      @Override
      public String toString() {
        return "Added";
      }
    }

    /** Only an administrator adds one. */
    record NotAnAdministrator() implements AddAnswer {}

    /** A name has two to thirty-two letters, digits, dots or dashes and begins with a letter. */
    record NameNotPossible() implements AddAnswer {}

    /** Another connector is called so. */
    record NameTaken() implements AddAnswer {}
  }
}
