package org.tierline.service.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Puts a policy file in force, by administrators, on record: each of its entries holds from its
 * day. The file is taken in whole or not at all; the same one again changes nothing.
 */
public final class PolicyImport {
  private final Desk desk;

  /** Imports into a desk's store. */
  public PolicyImport(Desk desk) {
    this.desk = desk;
  }

  /**
   * Takes a file in.
   *
   * @param kind one of {@link PolicyBook#KINDS}
   * @return what is wrong with it, for whoever wrote it; empty if it is in force
   */
  public Optional<String> take(StaffSession importer, String kind, String json) {
    if (importer.role() != Role.ADMINISTRATOR || !StillIn.atDesk(importer)) {
      return Optional.of("only an administrator puts policies in force");
    }
    return desk.store()
        .write(transaction -> {
          StillIn.require(transaction, importer);
          Map<String, String> files = new LinkedHashMap<>(transaction.policies().files());
          String before = files.put(kind, json);
          try {
            PolicyBook.read(files).at(desk.now());
          } catch (IllegalArgumentException | IllegalStateException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
          }
          if (!json.equals(before)) {
            insert(transaction, importer, kind, json);
          }
          return Optional.empty();
        });
  }

  private void insert(Transaction transaction, StaffSession importer, String kind, String json) {
    transaction.policies().insert(kind, json, desk.now());
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.POLICY_IMPORTED,
                importer.id(),
                null,
                null,
                Map.of("kind", kind)));
  }
}
