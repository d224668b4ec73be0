package org.tierline.service.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ChangedMeanwhile;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.model.escalation.EscalationChange.Outcome;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.KeptWish;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.policy.privacy.SaidTexts;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Adds words to an escalation, corrects or cancels it (E10). What may not be carried out is kept as
 * a wish for the officer, with the same outcome and sentence, so that nothing tells which it was.
 */
public final class EscalationChanges {
  private static final List<String> RULES = List.of("E10");
  private static final UUID NOTHING = new UUID(0, 0);

  private final Desk desk;
  private final CallerZones zones;
  private final Promising promising;
  private final NumbersSaid numbersSaid;
  private final TextConsents consents;

  /** Changes the escalations of a desk's store. */
  public EscalationChanges(Desk desk, CallerZones zones) {
    this.desk = desk;
    this.zones = zones;
    this.promising = new Promising(desk, zones);
    this.numbersSaid = new NumbersSaid(desk);
    this.consents = new TextConsents(desk);
  }

  /** Adds the caller's words. */
  public EscalationChange addWords(
      StaffSession session, UUID contactId, String number, String words) {
    return change(session, contactId, number, new Change(Outcome.ADDED, words, null, null));
  }

  /**
   * Corrects number, hours, language or the text ahead; with one that cannot be, nothing is done or
   * kept.
   *
   * @param seen the version that the correction is about; null means as it is now. Changed since by
   *     another verified caller, nothing is done or kept either, and it is told how it stands
   */
  public EscalationChange correct(
      StaffSession session,
      UUID contactId,
      String number,
      String words,
      @Nullable CallbackWish callback,
      @Nullable Long seen) {
    return change(session, contactId, number, new Change(Outcome.CORRECTED, words, callback, seen));
  }

  /**
   * Cancels because the caller asks for it.
   *
   * @param seen as in {@link #correct}
   */
  public EscalationChange cancel(
      StaffSession session, UUID contactId, String number, String words, @Nullable Long seen) {
    return change(session, contactId, number, new Change(Outcome.CANCELLED, words, null, seen));
  }

  /** What is to be changed, and the version that was seen. */
  private record Change(
      Outcome outcome, String words, @Nullable CallbackWish callback, @Nullable Long seen) {
    List<String> texts() {
      List<String> texts = new ArrayList<>(callback == null ? List.of() : SaidTexts.of(callback));
      texts.add(words);
      return texts;
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  private EscalationChange change(
      StaffSession session, UUID contactId, String typed, Change change) {
    if (!StillIn.atDesk(session)) {
      return new EscalationChange(Outcome.REFUSED, Sentence.of("say.desk.locked"), List.of("P10"));
    }
    return desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          Optional<Escalation> found =
              heard(transaction, session, contactId, typed, change.texts());
          CallbackWish callback = change.callback();
          Optional<Sentence> wrong =
              callback == null ? Optional.empty() : promising.wrong(transaction, contact, callback);
          if (wrong.isPresent()) {
            return new EscalationChange(Outcome.REFUSED, wrong.get(), RULES);
          }
          if (found.isEmpty()) {
            return new EscalationChange(
                Outcome.REFUSED, Sentence.of("say.escalation.noSuchNumber"), RULES);
          }
          return carryOut(transaction, session, contact, found.get(), change);
        });
  }

  /** Said here, and for the contact from which it came; it is read after that (P7). */
  private Optional<Escalation> heard(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      String typed,
      List<String> texts) {
    numbersSaid.hear(transaction, session, contactId, texts);
    numbersSaid.hear(
        transaction, session, contactId, SaidTexts.ofTyped(ReadAloudNumber.ESCALATION, typed));
    Optional<ReadAloudNumber> number = ReadAloudNumber.parse(ReadAloudNumber.ESCALATION, typed);
    number
        .flatMap(transaction.escalations()::find)
        .ifPresent(found -> numbersSaid.hear(transaction, session, found.contactId(), texts));
    return number.flatMap(transaction.escalations()::find);
  }

  private EscalationChange carryOut(
      Transaction transaction,
      StaffSession session,
      Contact contact,
      Escalation escalation,
      Change change) {
    boolean verified = isVerified(transaction, session, contact, escalation);
    Optional<ChangedMeanwhile> meanwhile =
        verified ? meanwhile(transaction, escalation, change) : Optional.empty();
    if (meanwhile.isPresent()) {
      return new EscalationChange(
          Outcome.CHANGED_MEANWHILE,
          Sentence.of("say.escalation.CHANGED_MEANWHILE"),
          RULES,
          meanwhile.get());
    }
    keep(transaction, contact, escalation, change);
    if (verified && change.outcome() != Outcome.ADDED) {
      carryOut(transaction, escalation, change);
    }
    consents.after(transaction, session, escalation, change.callback(), verified);
    record(transaction, session, contact, escalation, change);
    return new EscalationChange(
        change.outcome(),
        Sentence.of("say.escalation." + change.outcome().name(), escalation.number()),
        RULES);
  }

  /** A wish, and words that are added, overwrite nothing, so that they are never too late. */
  private static Optional<ChangedMeanwhile> meanwhile(
      Transaction transaction, Escalation escalation, Change change) {
    Long seen = change.seen();
    return seen == null
        ? Optional.empty()
        : ToldEscalations.since(transaction, escalation, seen, change.callback());
  }

  private void keep(
      Transaction transaction, Contact contact, Escalation escalation, Change change) {
    transaction
        .escalations()
        .insertWish(
            desk.ids().get(),
            escalation.id(),
            contact.id(),
            kind(change.outcome()),
            change.words(),
            change.callback(),
            desk.now());
  }

  private void carryOut(Transaction transaction, Escalation escalation, Change change) {
    Escalation changed = changed(escalation, change);
    transaction.escalations().write(changed);
    // Nobody holds what was cancelled; the same statement for every queue.
    boolean over = changed.state() == EscalationState.CANCELLED;
    transaction.claims().release(over ? changed.id() : NOTHING);
    transaction.textConsents().lookAnew(changed.id(), desk.now());
    transaction.claims().callIn(changed.id(), WhereToCall.zones(transaction, zones, changed));
  }

  private void record(
      Transaction transaction,
      StaffSession session,
      Contact contact,
      Escalation escalation,
      Change change) {
    CallbackWish callback = change.callback();
    @Nullable Boolean textAhead = callback == null ? null : callback.textAhead();
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.ESCALATION_CHANGED,
                session.id(),
                contact.id(),
                escalation.id(),
                textAhead == null
                    ? Map.of("outcome", change.outcome().name())
                    : Map.of(
                        "outcome", change.outcome().name(), "textAhead", textAhead.toString())));
  }

  private static KeptWish.Kind kind(Outcome outcome) {
    return switch (outcome) {
      case ADDED -> KeptWish.Kind.ADDED;
      case CORRECTED -> KeptWish.Kind.CORRECTED;
      case CANCELLED -> KeptWish.Kind.CANCELLED;
      case REFUSED, CHANGED_MEANWHILE ->
          throw new IllegalStateException("what is refused is not kept");
    };
  }

  private boolean isVerified(
      Transaction transaction, StaffSession session, Contact contact, Escalation escalation) {
    UUID caseId = escalation.caseId();
    return caseId != null
        && StillIn.atDesk(session)
        && transaction.verifications().open(contact.id(), session.id(), desk.now()).stream()
            .anyMatch(gate -> gate.caseId().equals(caseId));
  }

  /** Where only a wish is kept it is written as it was: the same statements for every queue. */
  private static Escalation changed(Escalation escalation, Change change) {
    boolean over =
        switch (escalation.state()) {
          case RESOLVED, RETURNED, CANCELLED -> true;
          case WAITING, CLAIMED, SCHEDULED, UNREACHED, WITH_SUPERVISOR -> false;
        };
    if (over || escalation.queue() == EscalationQueue.SPECIAL_HANDLING) {
      return escalation;
    }
    return switch (change.outcome()) {
      case CORRECTED -> corrected(escalation, change.callback());
      case CANCELLED -> escalation.withState(EscalationState.CANCELLED);
      case ADDED, REFUSED, CHANGED_MEANWHILE -> escalation;
    };
  }

  private static Escalation corrected(Escalation escalation, @Nullable CallbackWish callback) {
    if (callback == null) {
      return escalation;
    }
    String zip = callback.zip();
    return escalation.withCallback(
        TextConsents.phone(escalation, callback),
        zip == null || zip.isBlank() ? escalation.zip() : zip,
        callback.windows().isEmpty() ? escalation.windows() : callback.windows(),
        callback.language() == null ? escalation.language() : callback.language());
  }
}
