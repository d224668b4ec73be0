package org.tierline.service.histories;

import java.util.UUID;

/** What a desk was answered, between two moments of the machine's clock. */
sealed interface Happened {
  /** An officer got a caller to call back. */
  record Claimed(UUID officer, UUID escalation, long from, long until) implements Happened {}

  /** A caller was put on the list. */
  record Escalated(UUID escalation, long until) implements Happened {}

  /** A caller of a case was put on the list, or found there already (E10). */
  record AskedOfCase(UUID escalation, boolean isNew) implements Happened {}

  /** Notes were saved over a version that was seen; the version that came of it. */
  record Saved(UUID contact, long seen, long version, String notes) implements Happened {}

  /** A job ended by an exception. */
  record Broken(Throwable by) implements Happened {}
}
