package org.tierline.app.bench;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.tierline.app.bench.BenchStaff.Seat;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.Disposition;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.request.RequestWish;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.contact.SaveAnswer;

/**
 * Calls as they are taken at a desk, one act after another with a pause of talk before each. Of a
 * hundred callers so many are verified, ask an office or are called back, by chance.
 */
final class PlayedCalls {
  /** Of a hundred contacts; as the plan of a nation-wide center assumes. */
  private static final int VERIFIED = 52;

  private static final int REQUESTS = 25; // of those verified: thirteen of all

  private static final int ESCALATED = 10;

  private final ActTimes times;
  private final Confirmed confirmed;
  private final Duration pause;
  private final int cases;

  /**
   * @param pause between two acts, on the average
   * @param cases how many there are
   */
  PlayedCalls(ActTimes times, Confirmed confirmed, Duration pause, int cases) {
    this.times = times;
    this.confirmed = confirmed;
    this.pause = pause;
    this.cases = cases;
  }

  /** Takes one call from its first to its last act. */
  void take(Seat seat) throws InterruptedException {
    Contact contact = opened(seat);
    Contact seen = contact;
    Disposition disposition = Disposition.ANSWERED;
    if (chance(VERIFIED)) {
      int which = ThreadLocalRandom.current().nextInt(cases);
      verify(seat, contact.id(), which);
      if (chance(REQUESTS)) {
        request(seat, contact.id(), which);
        disposition = Disposition.SERVICE_REQUEST_CREATED;
      }
      talk();
      seen = seat.services().steadyContacts().find(seat.session(), contact.id());
    }
    noted(seat, seen, "Asked about the case. " + contact.number());
    if (chance(ESCALATED)) {
      escalate(seat, contact.id());
      disposition = Disposition.ESCALATED;
    }
    end(seat, contact.id(), disposition, "Asked about the case. Told. " + contact.number());
  }

  /** Claims the next caller, calls them and resolves what they asked; nothing if nobody waits. */
  void callBack(Seat seat) throws InterruptedException {
    ClaimAnswer answer =
        times.taken(Act.CLAIM, () -> seat.services().callbacks().claimNext(seat.session(), null));
    if (!(answer instanceof ClaimAnswer.Claimed claimed)) {
      return;
    }
    Escalation escalation = claimed.escalation();
    confirmed.claimed(escalation);
    String number = escalation.number().toString();
    talk();
    OpenAnswer started =
        times.taken(
            Act.CALL_BACK, () -> seat.services().callbackStart().start(seat.session(), number));
    talk();
    times.taken(
        Act.RECORD_ATTEMPT,
        () ->
            seat.services()
                .callbackAttempts()
                .record(seat.session(), number, AttemptOutcome.REACHED));
    talk();
    CallbackAnswer resolved =
        times.taken(
            Act.RESOLVE,
            () ->
                seat.services().callbackEnds().resolve(seat.session(), number, "Told how it is."));
    if (resolved.outcome() != CallbackAnswer.Outcome.RESOLVED) {
      throw new IllegalStateException("a callback was not resolved: " + resolved.say());
    }
    confirmed.resolved(escalation);
    end(seat, contact(started).id(), Disposition.ANSWERED, "Called back.");
  }

  private Contact opened(Seat seat) {
    Caller caller = new Caller("Lee Park", BenchCases.PHONE, null, null, null, "en", null);
    return contact(
        times.taken(
            Act.OPEN_CONTACT,
            () ->
                seat.services()
                    .steadyContacts()
                    .open(seat.session(), Channel.PHONE_DOMESTIC, caller)));
  }

  private void verify(Seat seat, UUID contact, int which) throws InterruptedException {
    talk();
    times.taken(
        Act.READ_PROMPT,
        () -> seat.services().steadyContacts().confirmPrompt(seat.session(), contact));
    talk();
    times.taken(
        Act.VERIFY,
        () ->
            seat.services()
                .gate()
                .verify(
                    seat.session(),
                    contact,
                    Relationship.APPLICANT_OR_PETITIONER,
                    BenchCases.said(which),
                    true));
    talk();
    times.taken(
        Act.LOOK_AT_CASE, () -> seat.services().cases().openLatest(seat.session(), contact));
  }

  private void request(Seat seat, UUID contact, int which) throws InterruptedException {
    talk();
    RequestWish wish = BenchCases.request(which);
    confirmed.requested(
        Objects.requireNonNull(
            times
                .taken(
                    Act.REQUEST,
                    () -> seat.services().requests().create(seat.session(), contact, wish))
                .number(),
            "no request was made"));
  }

  private void noted(Seat seat, Contact seen, String notes) throws InterruptedException {
    talk();
    SaveAnswer answer =
        times.taken(
            Act.NOTE,
            () ->
                seat.services().steadyContacts().save(seat.session(), seen, seen.caller(), notes));
    if (!(answer instanceof SaveAnswer.Saved)) {
      throw new IllegalStateException("notes were not saved");
    }
  }

  private void escalate(Seat seat, UUID contact) throws InterruptedException {
    talk();
    EscalationWish wish =
        new EscalationWish(
            EscalationClass.REGULAR,
            EscalationReason.OTHER,
            "Asks again.",
            null,
            new CallbackWish(BenchCases.PHONE, null, List.of(), "en", false));
    confirmed.escalated(
        Objects.requireNonNull(
            times
                .taken(
                    Act.ESCALATE,
                    () ->
                        seat.services().steadyEscalations().escalate(seat.session(), contact, wish))
                .number(),
            "not escalated"));
  }

  private void end(Seat seat, UUID contact, Disposition disposition, String notes)
      throws InterruptedException {
    talk();
    times.taken(
        Act.END_CALL, () -> seat.services().steadyContacts().endCall(seat.session(), contact));
    talk();
    confirmed.closed(
        times.taken(
            Act.CLOSE,
            () ->
                seat.services()
                    .steadyContacts()
                    .close(seat.session(), contact, disposition, notes)));
  }

  private void talk() throws InterruptedException {
    Thread.sleep(Duration.ofNanos(ThreadLocalRandom.current().nextLong(2 * pause.toNanos() + 1)));
  }

  private static boolean chance(int ofHundred) {
    return ThreadLocalRandom.current().nextInt(100) < ofHundred;
  }

  private static Contact contact(OpenAnswer answer) {
    if (answer instanceof OpenAnswer.Opened opened) {
      return opened.contact();
    }
    throw new IllegalStateException("a contact was not opened: " + answer);
  }
}
