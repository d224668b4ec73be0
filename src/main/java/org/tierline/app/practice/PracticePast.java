package org.tierline.app.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Services;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.app.practice.PracticePeople.Person;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.staff.Role;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/**
 * Plays the contacts of the last weeks through the same services as any other, so that everything
 * that follows from them is there: requests, escalations, counts, words to find, the audit.
 */
final class PracticePast {
  private static final int DAYS_BACK = 24;
  private static final int A_WEEK = 7;

  private final Services services;
  private final MovableClock clock;
  private final PracticeStore practice;
  private final PracticeOfficer officer;
  private final Random random = new Random(7);

  PracticePast(Services services, MovableClock clock, PracticeStore practice) {
    this.services = services;
    this.clock = clock;
    this.practice = practice;
    this.officer = new PracticeOfficer(services, clock, practice);
  }

  /** Plays up to now and leaves the clock there. */
  void play(List<PracticeCase> cases, Instant now) {
    LocalDate today = now.atZone(BusinessCalendar.EASTERN).toLocalDate();
    int next = 0;
    for (int back = DAYS_BACK; back > 0; back--) {
      LocalDate day = today.minusDays(back);
      if (services.desk().calendar().isBusinessDay(day)) {
        next = play(cases, next, day.atTime(LocalTime.of(9, 4)), 4);
        callBack(day, back);
      }
    }
    Instant morning = today.atTime(LocalTime.of(8, 5)).atZone(BusinessCalendar.EASTERN).toInstant();
    Instant start =
        morning.isBefore(now.minus(Duration.ofHours(2))) ? morning : now.minus(Duration.ofHours(3));
    moveTo(start);
    play(cases, next, 6);
    officer.passOn();
    moveTo(now);
    handOffs(cases.getFirst(), now);
  }

  /** An officer calls on some days, lately on fewer, so that some callers are late. */
  private void callBack(LocalDate day, int back) {
    if (back % 3 == 0) {
      moveTo(day.atTime(LocalTime.of(13, 10)).atZone(BusinessCalendar.EASTERN).toInstant());
      officer.reach(back > A_WEEK ? 3 : 1);
    }
  }

  private int play(List<PracticeCase> cases, int next, LocalDateTime at, int count) {
    moveTo(at.atZone(BusinessCalendar.EASTERN).toInstant());
    return play(cases, next, count);
  }

  private int play(List<PracticeCase> cases, int next, int count) {
    StaffSession ana = practice.signIn(services, Role.TIER_1);
    for (int i = 0; i < count; i++) {
      contact(ana, cases.get((next + i) % cases.size()));
      clock.advance(Duration.ofMinutes(3 + random.nextInt(9)));
    }
    services.signIn().signOut(ana);
    return next + count;
  }

  private void moveTo(Instant instant) {
    clock.advance(Duration.between(clock.instant(), instant));
  }

  private void contact(StaffSession ana, PracticeCase practiceCase) {
    Person person = practiceCase.person();
    OpenAnswer answer =
        services
            .contacts()
            .open(
                ana,
                Channel.PHONE_DOMESTIC,
                new Caller(
                    person.fullName(),
                    person.phone(),
                    null,
                    person.place().zip(),
                    null,
                    person.language(),
                    null),
                Origin.STAFF);
    if (!(answer instanceof OpenAnswer.Opened opened)) {
      throw new IllegalStateException("a practice contact cannot be opened");
    }
    UUID id = opened.contact().id();
    clock.advance(Duration.ofSeconds(40));
    services.contacts().confirmPrompt(ana, id);
    clock.advance(Duration.ofSeconds(80));
    Disposition disposition =
        random.nextInt(2) == 0 ? escalated(ana, id, person) : helped(ana, id, practiceCase);
    clock.advance(Duration.ofSeconds(90));
    services.contacts().endCall(ana, id);
    clock.advance(Duration.ofSeconds(30));
    services.contacts().close(ana, id, disposition, notes(disposition));
  }

  private Disposition helped(StaffSession ana, UUID id, PracticeCase practiceCase) {
    Person person = practiceCase.person();
    services
        .gate()
        .verify(
            ana,
            id,
            Relationship.APPLICANT_OR_PETITIONER,
            new Said(
                practiceCase.receiptNumber(),
                null,
                person.fullName(),
                person.dateOfBirth(),
                null,
                null,
                person.phone(),
                null,
                null,
                null,
                null),
            false);
    services.cases().openLatest(ana, id);
    if (random.nextInt(3) > 0) {
      return Disposition.ANSWERED;
    }
    services
        .requests()
        .create(
            ana,
            id,
            new RequestWish(
                new ReceiptNumber(practiceCase.receiptNumber()),
                ServiceRequestType.OUTSIDE_NORMAL_TIME,
                "Asks why it takes so long.",
                null,
                null,
                null,
                false,
                false));
    return services.contacts().proposeDisposition(ana, id).orElse(Disposition.ANSWERED);
  }

  private Disposition escalated(StaffSession ana, UUID id, Person person) {
    services
        .escalations()
        .escalate(
            ana,
            id,
            new EscalationWish(
                random.nextInt(3) == 0 ? EscalationClass.URGENT : EscalationClass.REGULAR,
                random.nextBoolean()
                    ? EscalationReason.COMPLEX_INQUIRY
                    : EscalationReason.APPOINTMENT,
                "Needs an officer; the question goes beyond what we can see.",
                null,
                new CallbackWish(
                    person.phone(), person.place().zip(), List.of(), person.language(), true)));
    return Disposition.ESCALATED;
  }

  private static String notes(Disposition disposition) {
    return switch (disposition) {
      case ESCALATED -> "Caller: wants to speak to an officer. Explained when the call comes.";
      case SERVICE_REQUEST_CREATED -> "Opened a request. Read number and date twice.";
      case REFERRED_INTERNATIONAL -> "Case is abroad. Gave the office and its address.";
      default -> "Told the status and what comes next. Caller wrote it down.";
    };
  }

  private void handOffs(PracticeCase first, Instant now) {
    Person person = first.person();
    deliver(
        "practice-1",
        Channel.PHONE_DOMESTIC,
        person.givenName(),
        person.phone(),
        "en",
        List.of("case", "card"),
        Map.of(
            "receiptNumber", first.receiptNumber(),
            "zip", person.place().zip(),
            "wants", "Card for work did not arrive"),
        List.of("https://www.uscis.gov/casestatus"),
        List.of(),
        now.minusSeconds(8));
    deliver(
        "practice-2",
        Channel.LIVE_CHAT,
        null,
        null,
        "en",
        List.of(),
        Map.of("wants", "Asks about “my case”, Emma stopped there"),
        List.of(),
        List.of(
            new HandOff.Line("caller", now.minusSeconds(140), "I have a question about my case"),
            new HandOff.Line(
                "emma", now.minusSeconds(130), "I cannot look at a case. A person will help you.")),
        now.minusSeconds(75));
    deliver(
        "practice-3",
        Channel.WEBFORM,
        "Pavel Novak",
        null,
        "en",
        List.of("account", "password"),
        Map.of("wants", "Password reset mail never comes"),
        List.of(),
        List.of(
            new HandOff.Line(
                "caller", now.minus(Duration.ofHours(7)), "The password reset mail never comes.")),
        now.minus(Duration.ofHours(7)));
  }

  private void deliver(
      String externalId,
      Channel channel,
      @Nullable String name,
      @Nullable String phone,
      String language,
      List<String> path,
      Map<String, String> said,
      List<String> links,
      List<HandOff.Line> transcript,
      Instant at) {
    HandOff handOff =
        new HandOff(externalId, channel, phone, name, language, path, said, links, transcript, at);
    if (services.handOffs().deliver(handOff).isEmpty()) {
      throw new IllegalStateException(channel + " does not come by hand-off");
    }
  }
}
