package org.tierline.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditLine;
import org.tierline.model.audit.AuditPlace;

/**
 * The record, to be read by people. Whoever asks leaves out what the reader may not be told of
 * ({@link #casesOf}, {@link CaseTable#toldOf}).
 */
public interface AuditViewTable {
  /**
   * What happened to a case, newest first.
   *
   * @param before the last place of the page before, or null for the first page
   */
  List<Entry> ofSubject(
      UUID subject, Set<AuditAction> actions, @Nullable AuditPlace before, int limit);

  /** What somebody did from an instant on and before another, newest first. */
  List<Entry> ofStaff(
      UUID staffId,
      Set<AuditAction> actions,
      Instant from,
      Instant until,
      @Nullable AuditPlace before,
      int limit);

  /** What anybody did from an instant on and before another, oldest first. */
  List<Entry> between(
      Set<AuditAction> actions, Instant from, Instant until, @Nullable AuditPlace after, int limit);

  /**
   * The cases that subjects of events are, or belong to: a request, an escalation, an incident of a
   * case. A subject that has to do with no case is not among them.
   */
  Map<UUID, UUID> casesOf(Collection<UUID> subjects);

  /**
   * Those of some subjects that only cleared people may know of, whether a case is known or not: an
   * incident reported from the message of an account that owns a Section 1367 case has none, nor
   * has such a message (P8).
   */
  Set<UUID> forClearedOnly(Collection<UUID> subjects);

  /** An event and where it stands. */
  record Entry(AuditPlace place, @Nullable UUID subject, AuditLine line) {}
}
