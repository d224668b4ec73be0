package org.tierline.service.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationAnswer.Outcome;
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
import org.tierline.service.escalation.Escalations.Promise;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Makes escalations within the transaction of whoever asks for one, at the time that the clock of
 * the desk tells (E1, E2, E4, E10).
 */
public final class EscalationMaking {
  private final Desk desk;
  private final Promising promising;
  private final NumbersSaid numbersSaid;

  /** Escalates at a desk. */
  public EscalationMaking(Desk desk, CallerZones zones) {
    this.desk = desk;
    promising = new Promising(desk, zones);
    numbersSaid = new NumbersSaid(desk);
  }

  /**
   * Makes it; that the person is at the desk was asked before. A callback that cannot be as it is
   * wished is refused with what is wrong, the same for everybody.
   *
   * @param keys what it is known by
   */
  public EscalationAnswer make(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      EscalationWish wish,
      EscalationKeys keys) {
    Contact contact = OwnContact.of(transaction, session, contactId);
    return make(transaction, session, contact, wish, new Named(keys, null));
  }

  /**
   * Makes one that was promised earlier, as it was promised.
   *
   * @param due the day that was promised
   */
  public EscalationAnswer make(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      EscalationWish wish,
      EscalationKeys keys,
      LocalDate due) {
    Contact contact = OwnContact.of(transaction, session, contactId);
    return make(transaction, session, contact, wish, new Named(keys, due));
  }

  /**
   * What is told while the store cannot be asked: the number, and the day by which somebody calls,
   * by policy and calendar as they were read last. Where a ZIP lies is not known; what cannot be
   * without that is refused at once.
   *
   * @param contact as it was last seen
   */
  public EscalationAnswer promiseAhead(Contact contact, EscalationWish wish, EscalationKeys keys) {
    Optional<Sentence> wrong = promising.wrong(Areas.NOT_KNOWN, contact, callbackAhead(wish));
    if (wrong.isPresent()) {
      return EscalationAnswer.refused(wrong.get(), List.of("E3"));
    }
    Promise promise = promising.promise(Areas.NOT_KNOWN, contact, wish);
    return new EscalationAnswer(
        Outcome.KEPT,
        keys.number(),
        promise.due(),
        null,
        null,
        promise.zones(),
        List.of("E1", "E2"),
        Sentence.of(
            "say.escalated.kept",
            keys.number(),
            promise.due(),
            Sentence.of(desk.policy().callbacks().callerId())));
  }

  /**
   * What would be promised while the store cannot be asked, as {@link Escalations#outlook}.
   *
   * @param contact as it was last seen
   */
  public EscalationOutlook outlookAhead(
      Contact contact, EscalationWish wish, LocalDate first, int rows) {
    return outlook(Areas.NOT_KNOWN, contact, wish, first, rows);
  }

  /** What would be promised, by as many places as are known. */
  EscalationOutlook outlook(
      Areas areas, Contact contact, EscalationWish wish, LocalDate first, int rows) {
    Promise promise = promising.promise(areas, contact, wish);
    Policies policy = desk.policy();
    return new EscalationOutlook(
        promise.due(),
        policy.deadlines().businessDays(wish.escalationClass()),
        promise.callable(),
        promising.offer(promise.zones(), first, rows, promise.due()),
        Sentence.of(policy.callbacks().callerId()));
  }

  /** Whether an hour suits is not known where only the ZIP tells the zone. */
  private static CallbackWish callbackAhead(EscalationWish wish) {
    CallbackWish callback = wish.callback();
    return callback.zip() == null
        ? callback
        : new CallbackWish(
            callback.phone(), callback.zip(), List.of(), callback.language(), callback.textAhead());
  }

  /** A wish for a callback to the same number, at any hour. */
  public static CallbackWish anyHour(CallbackWish callback) {
    return new CallbackWish(callback.phone(), null, List.of(), null, callback.textAhead());
  }

  /**
   * What an escalation is called, and what was promised for it.
   *
   * @param due null if it is promised now
   */
  private record Named(EscalationKeys keys, @Nullable LocalDate due) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  private EscalationAnswer make(
      Transaction transaction,
      StaffSession session,
      Contact contact,
      EscalationWish wish,
      Named named) {
    UUID contactId = contact.id();
    numbersSaid.hear(transaction, session, contactId, texts(wish));
    Optional<Sentence> wrong = promising.wrong(transaction, contact, wish.callback());
    if (wrong.isPresent()) {
      return EscalationAnswer.refused(wrong.get(), List.of("E3"));
    }
    Promise now = promising.promise(transaction, contact, wish);
    Promise promise = named.due() == null ? now : now.dueOn(named.due());
    Optional<UUID> caseId = verifiedCase(transaction, session, contact, wish);
    // Of the same case and reason there is one, whoever asks at the same moment (E10).
    caseId.ifPresent(transaction::alone);
    // A number that was told to the caller already has to be found, whatever is open beside it.
    Optional<Escalation> open =
        named.due() != null
            ? Optional.empty()
            : caseId.flatMap(id -> transaction.escalations().open(id, wish.reason()));
    if (open.isPresent()) {
      return addedTo(
          transaction, session, contactId, wish, new Added(open.get(), named.keys()), promise);
    }
    Escalation escalation =
        escalation(transaction, session, contact, wish, promise, caseId.orElse(null), named.keys());
    transaction.escalations().insert(escalation, promise.zones());
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

  /** What is open already, and the key of the words that are added to it. */
  private record Added(Escalation to, EscalationKeys keys) {}

  private EscalationAnswer addedTo(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      EscalationWish wish,
      Added added,
      Promise promise) {
    Escalation open = added.to();
    numbersSaid.hear(transaction, session, open.contactId(), texts(wish));
    transaction
        .escalations()
        .insertWish(
            added.keys().id(),
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
      @Nullable UUID caseId,
      EscalationKeys keys) {
    CallbackWish callback = wish.callback();
    EscalationQueue queue =
        QueueChoice.choose(
            wish.reason(),
            transaction.escalations().anySaidProtected(contact.id(), session.keys()));
    boolean unverified = transaction.escalations().anySaidUnverified(contact.id(), session.keys());
    return new Escalation(
        keys.id(),
        keys.number(),
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
        contact.arrivedAt(),
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
}
