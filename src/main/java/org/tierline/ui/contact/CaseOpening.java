package org.tierline.ui.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.privacy.Verification;

/**
 * Opens the cases whose gates are open in a contact, and shuts those whose gates have ended. The
 * earlier contacts stand beside only as long as any case is open.
 */
final class CaseOpening {
  private static final int EARLIER = 5;
  private final ContactJobs jobs;
  private final ContactFacts facts;
  private final ContactLane lane;
  private final Troubles troubles;
  private Runnable opened = () -> {};

  CaseOpening(ContactJobs jobs, ContactFacts facts, ContactLane lane, Troubles troubles) {
    this.jobs = jobs;
    this.facts = facts;
    this.lane = lane;
    this.troubles = troubles;
  }

  /** What was found behind the gates that are open. */
  record Found(List<Behind> cases, List<ContactSummary> before) {}

  /** What is behind one gate. */
  record Behind(Verification gate, CaseAnswer answer) {}

  /** Calls back when a case was opened and is shown. */
  void onOpened(Runnable then) {
    opened = then;
  }

  /** In the background: opens the case whose gate was passed last. */
  Found latest(UUID contactId) {
    List<Verification> gates = gates(contactId);
    return find(contactId, gates.isEmpty() ? List.of() : List.of(gates.getLast()));
  }

  /** In the background: opens every case whose gate is open. */
  Found all(UUID contactId) {
    return find(contactId, gates(contactId));
  }

  private Found find(UUID contactId, List<Verification> gates) {
    List<Behind> cases = new ArrayList<>();
    for (Verification gate : gates) {
      cases.add(new Behind(gate, jobs.openCase(contactId, gate.caseId())));
    }
    return new Found(cases, cases.isEmpty() ? List.of() : jobs.before(contactId, EARLIER));
  }

  /** The gates that are open, of each case the one that was passed last. */
  private List<Verification> gates(UUID contactId) {
    Map<UUID, Verification> byCase = new LinkedHashMap<>();
    for (Verification gate : jobs.openGates(contactId)) {
      byCase.remove(gate.caseId());
      byCase.put(gate.caseId(), gate);
    }
    return List.copyOf(byCase.values());
  }

  /**
   * Shows what was found, the last case in hand.
   *
   * @param said what was typed to open it
   * @return why a case stays shut although its gate is open, or null
   */
  @Nullable Sentence show(Found found, Map<String, String> said) {
    Sentence refused = null;
    boolean any = false;
    for (Behind behind : found.cases()) {
      switch (behind.answer()) {
        case CaseAnswer.Disclosed disclosed -> {
          facts
              .cases()
              .open(
                  new CaseInCall(
                      behind.gate().caseId(), OpenGate.of(behind.gate()), disclosed.view(), said));
          any = true;
        }
        case CaseAnswer.Refused(Sentence say, var rules) -> refused = say;
      }
    }
    if (any) {
      facts.showBefore(found.before());
      opened.run();
    }
    return refused;
  }

  /** Looks which gates are still open: they may have ended while the desk was locked (P10). */
  void recheck() {
    UUID contactId = facts.contact().id();
    if (facts.cases().all().isEmpty()) {
      return;
    }
    lane.after(
        () ->
            jobs.openGates(contactId).stream()
                .map(Verification::caseId)
                .collect(Collectors.toSet()),
        this::lockAllBut,
        this::failed);
  }

  private void lockAllBut(Set<UUID> open) {
    if (facts.cases().lockAllBut(open)) {
      tellBefore();
    }
  }

  /** A gate has closed: what stood beside its case goes at once, and comes back for the others. */
  void tellBefore() {
    facts.showBefore(List.of());
    UUID contactId = facts.contact().id();
    if (facts.cases().all().stream().anyMatch(CaseInCall::isOpen)) {
      lane.after(() -> jobs.before(contactId, EARLIER), facts::showBefore, this::failed);
    }
  }

  private void failed(Throwable cause) {
    troubles.tell("contact.failed.verify", cause);
  }
}
