package org.tierline.service.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationAnswer.Outcome;
import org.tierline.model.escalation.EscalationFound;
import org.tierline.model.escalation.EscalationOutlook;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.escalation.KeptWish;
import org.tierline.model.escalation.TextConsent;
import org.tierline.model.privacy.Verification;
import org.tierline.policy.Policies;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.policy.escalation.QueueChoice;
import org.tierline.policy.escalation.WishCheck;
import org.tierline.policy.privacy.SaidTexts;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Hands an inquiry to Tier 2 and says what is promised (E1, E2, E4, E10). */
public final class Escalations {
  private final Desk desk;
  private final Promising promising;
  private final FallenClaims fallen;
  private final NumbersSaid numbersSaid;

  /** Escalates at a desk. */
  public Escalations(Desk desk, CallerZones zones) {
    this.desk = desk;
    promising = new Promising(desk, zones);
    fallen = new FallenClaims(desk);
    numbersSaid = new NumbersSaid(desk);
  }

  /**
   * What would be promised, with the days and hours to choose from. Nothing is written.
   *
   * @param first the Eastern date from which weekdays are offered
   * @param rows how many weekdays at most; none after the promised day
   */
  public EscalationOutlook outlook(
      StaffSession session, UUID contactId, EscalationWish wish, LocalDate first, int rows) {
    return desk.store()
        .read(t -> {
          Contact contact = atDesk(session, OwnContact.of(t, session, contactId));
          Promise promise = promising.promise(t, contact, wish);
          Policies policy = desk.policy();
          return new EscalationOutlook(
              promise.due(),
              policy.deadlines().businessDays(wish.escalationClass()),
              promise.callable(),
              promising.offer(promise.zones(), first, rows, promise.due()),
              Sentence.of(policy.callbacks().callerId()));
        });
  }

  /**
   * The days and hours in which somebody may be called, weekday by weekday until a day.
   *
   * @param callback number and ZIP as told; null means those of the contact
   */
  public CallOffer hours(
      StaffSession session,
      UUID contactId,
      CallbackWish callback,
      LocalDate first,
      int rows,
      LocalDate until) {
    return desk.store()
        .read(t ->
            promising.offer(
                promising
                    .place(t, atDesk(session, OwnContact.of(t, session, contactId)), callback)
                    .zones(),
                first,
                rows,
                until));
  }

  /** At a locked desk only what was given counts, and nothing of the caller (P10). */
  private static Contact atDesk(StaffSession session, Contact contact) {
    return StillIn.atDesk(session) ? contact : contact.wordless();
  }

  /**
   * Escalates; possible in every contact, verified or not (E1). A callback that cannot be as it is
   * wished is refused with what is wrong, the same for everybody.
   */
  public EscalationAnswer escalate(StaffSession session, UUID contactId, EscalationWish wish) {
    return desk.store()
        .writeBeside(t -> {
          t.alone(contactId);
          return escalate(t, session, contactId, wish);
        });
  }

  /** Escalates within a transaction of another job. */
  public EscalationAnswer escalate(
      Transaction transaction, StaffSession session, UUID contactId, EscalationWish wish) {
    if (!StillIn.atDesk(session)) {
      return EscalationAnswer.refused(Sentence.of("say.desk.locked"), List.of("P10"));
    }
    Contact contact = OwnContact.of(transaction, session, contactId);
    numbersSaid.hear(transaction, session, contactId, texts(wish));
    Optional<Sentence> wrong = promising.wrong(transaction, contact, wish.callback());
    if (wrong.isPresent()) {
      return EscalationAnswer.refused(wrong.get(), List.of("E3"));
    }
    Promise promise = promising.promise(transaction, contact, wish);
    Optional<UUID> caseId = verifiedCase(transaction, session, contact, wish);
    // Of the same case and reason there is one, whoever asks at the same moment (E10).
    caseId.ifPresent(transaction::alone);
    Optional<Escalation> open =
        caseId.flatMap(id -> transaction.escalations().open(id, wish.reason()));
    if (open.isPresent()) {
      return addedTo(transaction, session, contactId, wish, open.get(), promise);
    }
    Escalation escalation =
        escalation(transaction, session, contact, wish, promise, caseId.orElse(null));
    transaction.escalations().insert(escalation);
    transaction.claims().callIn(escalation.id(), promise.zones());
    keepConsent(transaction, escalation);
    record(transaction, AuditAction.ESCALATED, session, contactId, escalation, facts(wish));
    return answer(Outcome.ESCALATED, escalation, promise, List.of("E1", "E2", "E3"), key(promise));
  }

  /** Who asked, when, and for which number the caller agreed to a text (E4). */
  private static void keepConsent(Transaction transaction, Escalation escalation) {
    String phone = escalation.phone();
    if (escalation.textAhead() && phone != null) {
      transaction
          .textConsents()
          .agree(
              new TextConsent(
                  escalation.id(), escalation.staffId(), escalation.createdAt(), phone));
    }
  }

  /** Where no hour suits every zone the way is e-mail (E3). */
  private static String key(Promise promise) {
    return promise.callable().isEmpty() && !promise.zones().isEmpty()
        ? "say.escalated.byEmail"
        : "say.escalated";
  }

  private EscalationAnswer addedTo(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      EscalationWish wish,
      Escalation open,
      Promise promise) {
    numbersSaid.hear(transaction, session, open.contactId(), texts(wish));
    transaction
        .escalations()
        .insertWish(
            desk.ids().get(),
            open.id(),
            contactId,
            KeptWish.Kind.ADDED,
            wish.words(),
            wish.callback(),
            desk.now());
    record(transaction, AuditAction.ESCALATION_CHANGED, session, contactId, open, Map.of());
    return answer(
        Outcome.ALREADY_OPEN, open, promise, List.of("E10"), "say.escalation.alreadyOpen");
  }

  private EscalationAnswer answer(
      Outcome outcome, Escalation escalation, Promise promise, List<String> rules, String key) {
    return new EscalationAnswer(
        outcome,
        escalation.number(),
        escalation.due(),
        promise.callable().map(CallWindow::from).orElse(null),
        promise.callable().map(CallWindow::to).orElse(null),
        promise.zones(),
        rules,
        Sentence.of(
            key,
            escalation.number(),
            escalation.due(),
            Sentence.of(desk.policy().callbacks().callerId())));
  }

  private Escalation escalation(
      Transaction transaction,
      StaffSession session,
      Contact contact,
      EscalationWish wish,
      Promise promise,
      @Nullable UUID caseId) {
    CallbackWish callback = wish.callback();
    EscalationQueue queue =
        QueueChoice.choose(
            wish.reason(),
            transaction.escalations().anySaidProtected(contact.id(), session.keys()));
    boolean unverified = transaction.escalations().anySaidUnverified(contact.id(), session.keys());
    return new Escalation(
        desk.ids().get(),
        desk.numbers().escalation(),
        wish.escalationClass(),
        wish.reason(),
        queue,
        unverified || wish.reason() == EscalationReason.IDENTITY,
        EscalationState.WAITING,
        caseId,
        contact.id(),
        session.id(),
        wish.words(),
        promise.phone(),
        callback.zip(),
        callback.windows(),
        language(contact, callback),
        Boolean.TRUE.equals(callback.textAhead()),
        promise.due(),
        desk.now(),
        contact.openedAt(),
        1);
  }

  /** A language that nobody knows would never be served: then it is English (E5). */
  private static String language(Contact contact, CallbackWish callback) {
    String wished = Optional.ofNullable(callback.language()).orElse(contact.caller().language());
    return WishCheck.isLanguage(wished) ? wished : "en";
  }

  private static List<String> texts(EscalationWish wish) {
    List<String> texts = new ArrayList<>(SaidTexts.of(wish.callback()));
    texts.add(wish.words());
    Optional.ofNullable(wish.receiptNumber()).ifPresent(texts::add);
    return texts;
  }

  /** The case verified in this contact and named in the wish; nothing else links the two (E10). */
  private Optional<UUID> verifiedCase(
      Transaction transaction, StaffSession session, Contact contact, EscalationWish wish) {
    if (wish.receiptNumber() == null || !StillIn.atDesk(session)) {
      return Optional.empty();
    }
    List<UUID> verified =
        transaction.verifications().open(contact.id(), session.id(), desk.now()).stream()
            .map(Verification::caseId)
            .toList();
    return ReceiptNumber.parse(wish.receiptNumber())
        .flatMap(number -> transaction.cases().idOf(number.value(), session.keys()))
        .filter(verified::contains);
  }

  private static Map<String, String> facts(EscalationWish wish) {
    return Map.of(
        "class", wish.escalationClass().name(),
        "reason", wish.reason().name(),
        "textAhead", String.valueOf(Boolean.TRUE.equals(wish.callback().textAhead())));
  }

  private void record(
      Transaction transaction,
      AuditAction action,
      StaffSession session,
      UUID contactId,
      Escalation escalation,
      Map<String, String> facts) {
    transaction
        .audit()
        .append(
            new AuditEvent(desk.now(), action, session.id(), contactId, escalation.id(), facts));
  }

  /**
   * Finds by the number the caller has: class and promised window only, alike for every queue
   * (E10).
   */
  public Optional<EscalationFound> find(StaffSession session, String typed) {
    if (!StillIn.atDesk(session)) {
      return Optional.empty();
    }
    Instant now = desk.now();
    return ReadAloudNumber.parse(ReadAloudNumber.ESCALATION, typed)
        .flatMap(number ->
            desk.store()
                .write(transaction -> {
                  transaction
                      .audit()
                      .append(
                          new AuditEvent(
                              now,
                              AuditAction.ESCALATION_FOUND,
                              session.id(),
                              null,
                              null,
                              Map.of()));
                  return transaction
                      .escalations()
                      .find(number)
                      .map(found -> ToldEscalations.found(transaction, found));
                }));
  }

  /** How many callers are to be reached today or are late, of those everybody may know of. */
  public long dueToday() {
    fallen.letFallBack();
    return desk.store().read(transaction -> transaction.escalations().dueOnOrBefore(desk.today()));
  }

  /**
   * What would be promised.
   *
   * @param phone where the caller is called, in E.164 if it could be read so, or null
   * @param zones where the caller may be; empty means that the ZIP must be asked for (E3)
   * @param due the promised day (E2)
   * @param callable the next span in which an officer may call (E3)
   */
  public record Promise(
      @Nullable String phone, Set<ZoneId> zones, LocalDate due, Optional<CallWindow> callable) {
    public Promise {
      zones = Set.copyOf(zones);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
