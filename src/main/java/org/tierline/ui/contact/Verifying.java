package org.tierline.ui.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;

/**
 * The way through the gate: the prompt, the comparison, the case. After a failure it knows the
 * sentence, the time and how many attempts are left, and nothing about the cause (P7).
 */
public final class Verifying {
  private static final int EARLIER = 5;
  private final ContactJobs jobs;
  private final ContactFacts facts;
  private final ContactLane lane;
  private final VerifyForm form;
  private final Troubles troubles;
  private final ReadOnlyObjectWrapper<Blocker> blocker = new ReadOnlyObjectWrapper<>(Blocker.NONE);
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper another = new ReadOnlyBooleanWrapper();
  private boolean busy;
  private Runnable opened = () -> {};

  Verifying(
      ContactJobs jobs, ContactFacts facts, ContactLane lane, VerifyForm form, Troubles troubles) {
    this.jobs = jobs;
    this.facts = facts;
    this.lane = lane;
    this.form = form;
    this.troubles = troubles;
    form.onChange(this::decide);
    facts.contactProperty().subscribe(value -> decide());
    facts.attemptsLeftProperty().subscribe(value -> decide());
  }

  /**
   * A refusal as it is shown.
   *
   * @param say the sentence for the caller
   * @param counted whether it used up an attempt
   */
  record Failure(Sentence say, Instant at, boolean counted) {}

  /** Why Verify is shut; {@link Blocker#NONE} if it is not. */
  ReadOnlyObjectProperty<Blocker> blockerProperty() {
    return blocker.getReadOnlyProperty();
  }

  /** The last refusal, or null. */
  ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Whether another number is to be verified while a case is open. */
  ReadOnlyBooleanProperty anotherProperty() {
    return another.getReadOnlyProperty();
  }

  /** Begins to verify another number, or leaves it. */
  void another(boolean now) {
    another.set(now);
  }

  /** Calls back when a case was opened and is shown. */
  void onOpened(Runnable then) {
    opened = then;
  }

  /** Confirms that the prompt was read. */
  public void confirmPrompt() {
    UUID contactId = facts.contact().id();
    lane.change(() -> jobs.confirmPrompt(contactId), contact -> {});
  }

  /** Compares what the caller said, unless something is in the way. */
  public void verify() {
    if (blocker.get().kind() != Blocker.Kind.NONE) {
      return;
    }
    UUID contactId = facts.contact().id();
    Relationship relationship = form.relationshipProperty().get();
    Said said = form.said();
    boolean safe = form.asksSafeContact() && form.safeContactProperty().get();
    setBusy(true);
    lane.after(
        () -> outcome(contactId, relationship, said, safe),
        outcome -> answered(relationship, outcome),
        this::failed);
  }

  /** What is known of the gate when a contact is opened again. */
  void resume() {
    UUID contactId = facts.contact().id();
    if (facts.ceiling() == DisclosureLevel.GENERAL_ONLY
        || facts.contact().state() != ContactState.OPEN) {
      return;
    }
    lane.after(
        () ->
            new Resumed(
                jobs.attemptsLeft(contactId),
                jobs.openGates(contactId).stream().map(OpenGate::of).toList()),
        resumed -> {
          facts.leaveAttempts(resumed.attemptsLeft());
          if (!resumed.gates().isEmpty()) {
            reopen(contactId, resumed.gates().getLast());
          }
        },
        this::failed);
  }

  /** Looks whether the gate is still open: it may have ended while the desk was locked (P10). */
  void recheck() {
    UUID contactId = facts.contact().id();
    if (facts.gateProperty().get() != null) {
      lane.after(
          () -> jobs.openGates(contactId).isEmpty(),
          ended -> {
            if (ended) {
              facts.shutGate();
            }
          },
          this::failed);
    }
  }

  private record Resumed(int attemptsLeft, List<OpenGate> gates) {}

  private void reopen(UUID contactId, OpenGate gate) {
    lane.after(
        () -> new Opened(jobs.openLatest(contactId), gate, jobs.before(contactId, EARLIER)),
        result -> show(result),
        this::failed);
  }

  private record Outcome(VerificationAnswer answer, @Nullable Opened opened) {}

  private record Opened(CaseAnswer answer, @Nullable OpenGate gate, List<ContactSummary> before) {}

  /** The case is opened in the same breath, so that nobody waits twice. */
  private Outcome outcome(
      UUID contactId, Relationship relationship, Said said, boolean safeContact) {
    VerificationAnswer answer = jobs.verify(contactId, relationship, said, safeContact);
    if (answer.outcome() != VerificationOutcome.VERIFIED) {
      return new Outcome(answer, null);
    }
    CaseAnswer opening = jobs.openLatest(contactId);
    List<OpenGate> gates = jobs.openGates(contactId).stream().map(OpenGate::of).toList();
    return new Outcome(
        answer,
        new Opened(
            opening, gates.isEmpty() ? null : gates.getLast(), jobs.before(contactId, EARLIER)));
  }

  private void answered(Relationship relationship, Outcome outcome) {
    setBusy(false);
    VerificationAnswer answer = outcome.answer();
    facts.leaveAttempts(answer.attemptsLeft());
    Instant now = facts.nowProperty().get();
    if (outcome.opened() == null) {
      boolean counted =
          answer.outcome() == VerificationOutcome.NOT_VERIFIED
              || answer.outcome() == VerificationOutcome.LOCKED;
      failure.set(new Failure(answer.say(), now, counted));
      return;
    }
    failure.set(null);
    another.set(false);
    facts.addDone(new DoneLine(Sentence.of("contact.done.verified", relationship), now));
    show(outcome.opened());
  }

  private void show(Opened opening) {
    OpenGate gate = opening.gate();
    switch (opening.answer()) {
      case CaseAnswer.Disclosed disclosed when gate != null -> {
        facts.showCase(null);
        facts.openGate(gate);
        facts.showCase(disclosed.view());
        facts.showBefore(opening.before());
        opened.run();
      }
      case CaseAnswer.Disclosed disclosed -> facts.shutGate();
      case CaseAnswer.Refused(Sentence say, var rules) -> {
        facts.shutGate();
        failure.set(new Failure(say, facts.nowProperty().get(), false));
      }
    }
  }

  private void failed(Throwable cause) {
    setBusy(false);
    troubles.tell("contact.failed.verify", cause);
  }

  private void setBusy(boolean now) {
    busy = now;
    decide();
  }

  private void decide() {
    blocker.set(findBlocker());
  }

  private Blocker findBlocker() {
    if (facts.contact().promptReadAt() == null) {
      return new Blocker(Blocker.Kind.PROMPT, List.of());
    }
    if (busy) {
      return new Blocker(Blocker.Kind.BUSY, List.of());
    }
    if (facts.attemptsLeftProperty().get() <= 0) {
      return new Blocker(Blocker.Kind.NO_ATTEMPTS, List.of());
    }
    if (!form.wrong().isEmpty()) {
      return new Blocker(Blocker.Kind.WRONG, form.wrong());
    }
    return form.missing().isEmpty()
        ? Blocker.NONE
        : new Blocker(Blocker.Kind.MISSING, form.missing());
  }
}
