package org.tierline.ui.contact;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.CaseView;

/**
 * One of the cases that were verified in a contact: its own lock and its own clock (P10). What was
 * said to open it stays with it, so that it can be verified again without typing.
 *
 * @param caseId tells the cases of a contact apart; names nothing
 * @param gate its gate, as it was passed last
 * @param view what may be said of it, or null since its gate has ended
 * @param said what was typed to verify it
 */
record CaseInCall(UUID caseId, OpenGate gate, @Nullable CaseView view, Map<String, String> said) {
  CaseInCall {
    said = Map.copyOf(said);
  }

  boolean isOpen() {
    return view != null;
  }

  /** The same case behind its lock: nothing of the record is left. */
  CaseInCall locked() {
    return new CaseInCall(caseId, gate, null, said);
  }

  /** Whether its time is over. */
  boolean isOver(Instant now) {
    return !now.isBefore(gate.endsAt());
  }

  /** The number that stands on it: of the record while it is open, then what the caller said. */
  String number() {
    return view == null
        ? said.getOrDefault(EntryKind.CASE_NUMBER.name(), "")
        : view.status().receiptNumber().value();
  }

  /** Names the case by its key only: what is said and shown is nobody else's. */
  @Override
  public String toString() {
    return "case " + caseId;
  }
}
