package org.tierline.service.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.staff.Role;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;

/**
 * Keeps a copy of the store, whole as it was at one moment, while desks go on. What is sealed in
 * the store is sealed in the copy.
 */
public final class Backups {
  private final Desk desk;
  private final Copying copying;

  /** Writes the store into a file that is not there yet. */
  @FunctionalInterface
  public interface Copying {
    /** Writes it whole or not at all. */
    void into(Path file);
  }

  /** Copies of a desk's store. */
  public Backups(Desk desk, Copying copying) {
    this.desk = desk;
    this.copying = copying;
  }

  /**
   * Makes a copy, which an administrator may. That it was wanted stands in the record first, and so
   * in the copy.
   *
   * @return why it was not made; empty if it was
   * @throws org.tierline.store.StoreTrouble if the disk does not take it; nothing is left then
   */
  public Optional<Sentence> make(StaffSession session, Path file) {
    if (session.role() != Role.ADMINISTRATOR || !StillIn.atDesk(session)) {
      return Optional.of(Sentence.of("say.backup.notYours"));
    }
    if (Files.exists(file)) {
      return Optional.of(Sentence.of("say.backup.exists"));
    }
    record(session.id(), Map.of());
    copying.into(file);
    return Optional.empty();
  }

  /**
   * Makes the copy of a day, which no person asks for. It stands in the record, and so in the copy.
   *
   * @param file is not there yet
   * @throws org.tierline.store.StoreTrouble if it cannot be made; nothing is left then
   */
  public void makeDaily(Path file) {
    record(null, Map.of("daily", "true"));
    copying.into(file);
  }

  private void record(@Nullable UUID staffId, Map<String, String> facts) {
    AuditEvent event =
        new AuditEvent(desk.now(), AuditAction.STORE_COPIED, staffId, null, null, facts);
    desk.store()
        .write(transaction -> {
          transaction.audit().append(event);
          return true;
        });
  }
}
