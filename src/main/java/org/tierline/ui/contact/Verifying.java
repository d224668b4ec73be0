package org.tierline.ui.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.ContactState;
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
  private final ContactJobs jobs;
  private final ContactFacts facts;
  private final ContactLane lane;
  private final VerifyForm form;
  private final CaseOpening opening;
  private final Troubles troubles;
  private final ReadOnlyObjectWrapper<Blocker> blocker = new ReadOnlyObjectWrapper<>(Blocker.NONE);
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper another = new ReadOnlyBooleanWrapper();
  private boolean busy;
  private Map<String, String> typedForAnother = Map.of();

  Verifying(
      ContactJobs jobs,
      ContactFacts facts,
      ContactLane lane,
      VerifyForm form,
      CaseOpening opening,
      Troubles troubles) {
    this.jobs = jobs;
    this.facts = facts;
    this.lane = lane;
    this.form = form;
    this.opening = opening;
    this.troubles = troubles;
    form.onChange(this::formChanged);
    facts.contactProperty().subscribe(value -> decide());
    facts.gateStateProperty().subscribe(value -> decide());
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

  /** Begins to verify another number, or leaves it; what was typed for it comes back. */
  void another(boolean now) {
    if (now == another.get()) {
      return;
    }
    if (now) {
      VerifyDraft.restore(form, typedForAnother);
    } else {
      typedForAnother = VerifyDraft.of(form);
      showSaid();
    }
    another.set(now);
  }

  /** Takes the next case of this call in hand, or the one before. */
  public void moveToCase(int step) {
    another(false);
    facts.cases().move(step);
    showSaid();
  }

  /** Takes a case of this call in hand. */
  void chooseCase(UUID caseId) {
    another(false);
    facts.cases().choose(caseId);
    showSaid();
  }

  /** What was said for the case in hand is in the fields, so that it is verified again by a key. */
  private void showSaid() {
    CaseInCall inHand = facts.cases().inHandProperty().get();
    if (inHand != null && !inHand.said().isEmpty()) {
      VerifyDraft.restore(form, inHand.said());
    }
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
    Map<String, String> typed = VerifyDraft.of(form);
    setBusy(true);
    lane.after(
        () -> outcome(contactId, relationship, said, safe),
        outcome -> answered(relationship, typed, outcome),
        this::failed);
  }

  /** What is known of the gate when a contact is opened again. */
  void resume() {
    UUID contactId = facts.contact().id();
    if (facts.ceiling() == DisclosureLevel.GENERAL_ONLY
        || facts.contact().state() != ContactState.OPEN) {
      return;
    }
    Map<String, String> typed = VerifyDraft.of(form);
    lane.after(
        () ->
            new Resumed(
                jobs.attemptsLeft(contactId),
                jobs.neverVerified(),
                jobs.isOwnAffair(contactId),
                opening.all(contactId)),
        resumed -> {
          facts.leaveAttempts(resumed.attemptsLeft());
          form.neverAre(resumed.never());
          if (resumed.own()) {
            facts.declareOwn();
          } else {
            show(resumed.found(), typed);
          }
        },
        this::failed);
  }

  private record Resumed(
      int attemptsLeft, Set<Relationship> never, boolean own, CaseOpening.Found found) {}

  private record Outcome(VerificationAnswer answer, CaseOpening.@Nullable Found found) {}

  /** The case is opened in the same breath, so that nobody waits twice. */
  private Outcome outcome(
      UUID contactId, Relationship relationship, Said said, boolean safeContact) {
    VerificationAnswer answer = jobs.verify(contactId, relationship, said, safeContact);
    boolean verified = answer.outcome() == VerificationOutcome.VERIFIED;
    return new Outcome(answer, verified ? opening.latest(contactId) : null);
  }

  private void answered(Relationship relationship, Map<String, String> typed, Outcome outcome) {
    setBusy(false);
    VerificationAnswer answer = outcome.answer();
    facts.leaveAttempts(answer.attemptsLeft());
    Instant now = facts.nowProperty().get();
    if (outcome.found() == null) {
      boolean counted =
          answer.outcome() == VerificationOutcome.NOT_VERIFIED
              || answer.outcome() == VerificationOutcome.LOCKED;
      failure.set(new Failure(answer.say(), now, counted));
      return;
    }
    failure.set(null);
    typedForAnother = Map.of();
    another.set(false);
    facts.addDone(new DoneLine(Sentence.of("contact.done.verified", relationship), now));
    show(outcome.found(), typed);
  }

  private void show(CaseOpening.Found found, Map<String, String> typed) {
    Sentence refused = opening.show(found, typed);
    if (refused != null) {
      failure.set(new Failure(refused, facts.nowProperty().get(), false));
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

  private void formChanged() {
    facts.callerIsNever(form.isNever());
    decide();
  }

  private void decide() {
    blocker.set(findBlocker());
  }

  private Blocker findBlocker() {
    if (form.isNever() || facts.gateStateProperty().get().kind() == GateState.Kind.OWN) {
      return new Blocker(Blocker.Kind.NEVER, List.of());
    }
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
