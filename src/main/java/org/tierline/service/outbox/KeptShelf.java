package org.tierline.service.outbox;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.tierline.edge.outbox.KeptFiles;
import org.tierline.service.staff.StaffSession;

/**
 * What waits, in encrypted files beside the desk that only their writer can read: a folder for each
 * staff member, a file for each job. Safe for any thread, and for several windows of one person.
 */
final class KeptShelf {
  private static final String JOB = ".job";
  private static final String RETURNED = ".returned";
  private static final UUID NO_CONTACT = new UUID(0, 0);

  private final Path folder;

  /** What each is, so that counting opens none twice; tells nothing of anybody. */
  private final Map<UUID, String> kinds = new ConcurrentHashMap<>();

  KeptShelf(Path folder) {
    this.folder = folder;
  }

  private KeptFiles jobs(StaffSession session) {
    return new KeptFiles(folder.resolve(session.id().toString()), JOB);
  }

  private KeptFiles returns(StaffSession session) {
    return new KeptFiles(folder.resolve(session.id().toString()), RETURNED);
  }

  boolean isEmpty(StaffSession session) {
    return jobs(session).keys().isEmpty();
  }

  /** When this returns it is on the disk. */
  void keep(StaffSession session, KeptJob job) {
    jobs(session).keep(job.key(), session.keys().sealKept(job.key(), KeptJson.write(job)));
    kinds.put(job.key(), KeptJson.kind(job));
  }

  void remove(StaffSession session, KeptJob job) {
    jobs(session).remove(job.key());
    kinds.remove(job.key());
  }

  /** What waits, oldest first. What cannot be read is set aside, and its writer is told. */
  List<KeptJob> all(StaffSession session) {
    KeptFiles files = jobs(session);
    return files.keys().stream().flatMap(key -> read(session, files, key).stream()).toList();
  }

  private Optional<KeptJob> read(StaffSession session, KeptFiles files, UUID key) {
    Optional<byte[]> sealed = files.read(key);
    Optional<KeptJob> job =
        sealed.flatMap(bytes -> session.keys().openKept(key, bytes)).map(KeptJson::read);
    if (sealed.isPresent() && job.isEmpty()) {
      keep(session, new Returned(key, Instant.EPOCH, NO_CONTACT, Returned.DAMAGED, "", ""));
      files.setAside(key);
    }
    return job;
  }

  Waiting waiting(StaffSession session) {
    Waiting waiting = Waiting.NONE;
    KeptFiles files = jobs(session);
    for (UUID key : files.keys()) {
      String kind = kinds.get(key);
      if (kind == null) {
        kind = read(session, files, key).map(KeptJson::kind).orElse("");
        kinds.put(key, kind);
      }
      waiting = kind.isEmpty() ? waiting : waiting.with(kind);
    }
    return waiting;
  }

  void keep(StaffSession session, Returned returned) {
    byte[] plain = KeptJson.write(returned);
    returns(session).keep(returned.key(), session.keys().sealKept(returned.key(), plain));
  }

  /** What came back, oldest first. */
  List<Returned> returned(StaffSession session) {
    KeptFiles files = returns(session);
    return files.keys().stream()
        .flatMap(
            key -> files.read(key).flatMap(bytes -> session.keys().openKept(key, bytes)).stream())
        .map(KeptJson::returned)
        .toList();
  }

  void putAway(StaffSession session, UUID key) {
    returns(session).remove(key);
  }
}
