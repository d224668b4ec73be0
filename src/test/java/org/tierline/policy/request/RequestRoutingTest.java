package org.tierline.policy.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.Sentence;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.AppointmentKind;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.DocumentKind;
import org.tierline.model.cases.NoticeKind;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.request.ExpediteCriterion;
import org.tierline.model.request.RequestDecision;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestOutcome;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.policy.Policies;
import org.tierline.policy.PolicyBook;
import org.tierline.policy.calendar.Holidays;
import org.tierline.policy.privacy.Cases;
import org.tierline.policy.request.RequestRouting.Facts;
import org.tierline.policy.request.RequestRouting.InquiryDate;
import org.tierline.policy.request.RequestRouting.OpenRequest;

class RequestRoutingTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 20);
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate DUE = LocalDate.of(2026, 12, 16);
  private static final PolicyBook BOOK = PolicyBook.read(PolicyBook.shippedFiles());
  private static final Map<String, OfficeKind> OFFICES =
      Map.of(
          "NBC", OfficeKind.SERVICE_CENTER,
          "TSC", OfficeKind.SERVICE_CENTER,
          "DAL", OfficeKind.FIELD_OFFICE,
          "ZHN", OfficeKind.ASYLUM,
          "NAI", OfficeKind.INTERNATIONAL,
          "AAO", OfficeKind.HEADQUARTERS,
          "XDA", OfficeKind.APPLICATION_SUPPORT_CENTER);

  @Test
  void withoutAPassedGateARequestIsRefused() {
    RequestDecision decision =
        routing(Set.of())
            .decide(
                wish(ServiceRequestType.WITHDRAWAL),
                new Facts(null, null, RequestRoutingTest::kind, List.of()),
                NOW);
    assertThat(decision.outcome()).isEqualTo(ServiceRequestOutcome.REFUSED);
    assertThat(decision.rules()).containsExactly("S1");
    assertThat(decision.say()).isEqualTo(Sentence.of("say.request.notVerified"));
  }

  @Test
  void aSecondRequestOfTheTypeIsTheOneThatIsOpen() {
    OpenRequest open = new OpenRequest("SR-7K3M9QX2T0", "NBC", DUE);
    RequestDecision decision = decide(ServiceRequestType.CARD_NOT_RECEIVED, Cases.maria(), open);
    assertThat(decision.outcome()).isEqualTo(ServiceRequestOutcome.ALREADY_OPEN);
    assertThat(decision.rules()).containsExactly("S8");
    assertThat(decision.due()).isEqualTo(DUE);
    assertThat(decision.say())
        .isEqualTo(Sentence.of("say.request.alreadyOpen", "SR-7K3M9QX2T0", DUE));
  }

  @Test
  void aNewAddressCoversTheReceiptOfTheGateAlone() {
    RequestWish asked = moving(ServiceRequestType.WITHDRAWAL);
    Facts facts = new Facts(Cases.maria().build(), null, RequestRoutingTest::kind, List.of());
    assertThat(routing(Set.of()).decide(asked, facts, NOW).reasons())
        .contains(new Reason("S10", Sentence.of("why.S10.onlyThis", "IOE0912345678"), true));
    assertThat(routing(Set.of()).decide(wish(ServiceRequestType.WITHDRAWAL), facts, NOW).rules())
        .doesNotContain("S10");
  }

  @Test
  void whatANewAddressCoversIsCitedWhoeverChangesIt() {
    Reason covers = new Reason("S10", Sentence.of("why.S10.onlyThis", "IOE0912345678"), true);
    RequestWish move = moving(ServiceRequestType.CHANGE_OF_ADDRESS);
    RequestDecision officer = decide(move, Cases.maria(), Set.of());
    assertThat(officer.outcome()).isEqualTo(ServiceRequestOutcome.NEEDS_TIER_2);
    assertThat(officer.rules()).containsExactly("S3", "S10");
    assertThat(officer.reasons()).endsWith(covers);
    OpenRequest open = new OpenRequest("SR-7K3M9QX2T0", "NBC", DUE);
    RequestDecision added =
        routing(Set.of()).decide(move, facts(Cases.maria().build(), open, List.of()), NOW);
    assertThat(added.outcome()).isEqualTo(ServiceRequestOutcome.ALREADY_OPEN);
    assertThat(added.reasons()).endsWith(covers);
    RequestWish late = moving(ServiceRequestType.EXPEDITE);
    assertThat(decide(late, Cases.maria(), Set.of()).rules())
        .as("what is refused changes nothing")
        .containsExactly("S7");
    assertThat(decide(move, Cases.maria(), Set.of("S10")).rules()).containsExactly("S3");
  }

  private static RequestWish moving(ServiceRequestType type) {
    return new RequestWish(
        new ReceiptNumber("IOE0912345678"),
        type,
        "words",
        null,
        null,
        new Address("500 Elm St", "Dallas", "TX", "75201", "US"),
        false,
        false);
  }

  @Test
  void withoutS8ADuplicateIsMade() {
    RequestDecision decision =
        routing(Set.of("S8"))
            .decide(
                wish(ServiceRequestType.WITHDRAWAL),
                new Facts(
                    Cases.maria().build(),
                    new OpenRequest("SR-7K3M9QX2T0", "NBC", DUE),
                    RequestRoutingTest::kind,
                    List.of()),
                NOW);
    assertThat(decision.outcome()).isEqualTo(ServiceRequestOutcome.ROUTED);
    assertThat(decision.rules()).containsExactly("S1", "S2", "S9");
  }

  @ParameterizedTest
  @CsvSource({
    "NBC, , ROUTED, NBC",
    "DAL, , ROUTED, DAL",
    "ZHN, , ROUTED, ZHN",
    "AAO, , ROUTED, AAO",
    "DAL, TSC, ROUTED, TSC",
    "NAI, , REFERRED_INTERNATIONAL, NAI",
    "NAI, TSC, REFERRED_INTERNATIONAL, NAI",
    "DAL, NAI, REFERRED_INTERNATIONAL, NAI",
    ", , NEEDS_TIER_2,",
    ", TSC, NEEDS_TIER_2,",
    "ZZZ, , NEEDS_TIER_2,",
    "XDA, , NEEDS_TIER_2,",
    "DAL, ZZZ, NEEDS_TIER_2,",
  })
  void aRequestFollowsTheCaseAndNotItsReceiptPrefix(
      @Nullable String location,
      @Nullable String adjudicatedBy,
      ServiceRequestOutcome outcome,
      @Nullable String office) {
    Cases record = Cases.maria().at(location);
    RequestDecision decision =
        decide(
            ServiceRequestType.WITHDRAWAL,
            adjudicatedBy == null ? record : record.adjudicatedBy(adjudicatedBy));
    assertThat(decision.outcome()).isEqualTo(outcome);
    assertThat(decision.office()).isEqualTo(office);
    assertThat(decision.rules()).contains("S2");
    assertThat(decision.due()).isEqualTo(outcome == ServiceRequestOutcome.ROUTED ? DUE : null);
    assertThat(decision.tier2Reason())
        .isEqualTo(outcome == ServiceRequestOutcome.NEEDS_TIER_2 ? EscalationReason.ROUTING : null);
  }

  @Test
  void withoutS2AnInternationalOfficeGetsTheRequestLikeAnyOther() {
    RequestDecision decision =
        decide(wish(ServiceRequestType.WITHDRAWAL), Cases.maria().at("NAI"), Set.of("S2"));
    assertThat(decision.outcome()).isEqualTo(ServiceRequestOutcome.ROUTED);
    assertThat(decision.office()).isEqualTo("NAI");
  }

  @ParameterizedTest
  @CsvSource({
    "CARD_NOT_RECEIVED, CARD, 2026-10-25, , ROUTED,", // thirty days ago today
    "CARD_NOT_RECEIVED, CARD, 2026-10-26, , TOO_EARLY, 2026-11-25",
    "CARD_NOT_RECEIVED, CARD, 2026-11-20, 2026-11-24, ROUTED,",
    "CARD_NOT_RECEIVED, CARD, 2026-09-01, 2026-12-01, TOO_EARLY, 2026-12-01",
    "CARD_NOT_RECEIVED, DOCUMENT, 2026-09-01, , NEEDS_TIER_2,",
    "DOCUMENT_NOT_RECEIVED, DOCUMENT, 2026-09-01, , ROUTED,",
    "DOCUMENT_NOT_RECEIVED, CARD, 2026-09-01, , NEEDS_TIER_2,",
    "NOTICE_NOT_RECEIVED, RECEIPT_NOTICE, 2026-09-01, , ROUTED,",
    "NOTICE_NOT_RECEIVED, DENIAL_NOTICE, 2026-11-01, , TOO_EARLY, 2026-12-01",
    "NOTICE_NOT_RECEIVED, CARD, 2026-09-01, , NEEDS_TIER_2,",
    "NOTICE_NOT_RECEIVED, DOCUMENT, 2026-09-01, , NEEDS_TIER_2,",
  })
  void whatWasSentIsNotAskedAfterBeforeItsDay(
      ServiceRequestType type,
      NoticeKind kind,
      LocalDate sentOn,
      @Nullable LocalDate inquireFrom,
      ServiceRequestOutcome outcome,
      @Nullable LocalDate possibleOn) {
    RequestDecision decision = decide(type, Cases.maria().notice(kind, sentOn, inquireFrom));
    assertThat(decision.outcome()).isEqualTo(outcome);
    assertThat(decision.possibleOn()).isEqualTo(possibleOn);
    assertThat(decision.rules()).contains("S4");
    assertThat(decision.tier2Reason())
        .isEqualTo(
            outcome == ServiceRequestOutcome.NEEDS_TIER_2
                ? EscalationReason.COMPLEX_INQUIRY
                : null);
  }

  @Test
  void theLatestNoticeOfTheKindCounts() {
    Cases record =
        Cases.maria()
            .notice(NoticeKind.APPROVAL_NOTICE, LocalDate.of(2026, 11, 10), null)
            .notice(NoticeKind.RECEIPT_NOTICE, LocalDate.of(2026, 3, 4), null)
            .notice(NoticeKind.CARD, LocalDate.of(2026, 11, 20), null);
    assertThat(decide(ServiceRequestType.NOTICE_NOT_RECEIVED, record).possibleOn())
        .isEqualTo(LocalDate.of(2026, 12, 10));
  }

  @Test
  void theTypesOwnRuleComesBeforeTheInternationalOffice() {
    Cases record = Cases.maria().at("NAI").notice(NoticeKind.CARD, TODAY, null);
    assertThat(decide(ServiceRequestType.CARD_NOT_RECEIVED, record).rules()).containsExactly("S4");
  }

  @Test
  void withoutS4NothingIsTooEarly() {
    RequestDecision decision =
        decide(
            wish(ServiceRequestType.CARD_NOT_RECEIVED),
            Cases.maria().notice(NoticeKind.CARD, TODAY, null),
            Set.of("S4"));
    assertThat(decision.outcome()).isEqualTo(ServiceRequestOutcome.ROUTED);
    assertThat(decision.rules()).doesNotContain("S4");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-01, ROUTED",
    "2026-02-02, TOO_EARLY",
  })
  void aPublishedDateDecidesWhetherACaseTakesTooLong(
      LocalDate receivedOn, ServiceRequestOutcome outcome) {
    RequestDecision decision =
        decideByDates(
            receivedOn,
            new InquiryDate("I-765", "C09", "NBC", LocalDate.of(2026, 2, 1), PUBLISHED),
            new InquiryDate("I-765", null, null, LocalDate.of(2026, 9, 1), PUBLISHED),
            new InquiryDate("I-765", "C08", "NBC", LocalDate.of(2026, 10, 1), PUBLISHED),
            new InquiryDate("I-765", "C09", "TSC", LocalDate.of(2026, 10, 1), PUBLISHED),
            new InquiryDate("I-485", null, null, LocalDate.of(2026, 10, 1), PUBLISHED));
    assertThat(decision.outcome()).isEqualTo(outcome);
    assertThat(decision.possibleOn()).isNull();
    assertThat(decision.rules()).contains("S5");
    if (outcome == ServiceRequestOutcome.TOO_EARLY) {
      assertThat(decision.say()).isEqualTo(Sentence.of("say.request.tooEarly.table"));
    }
  }

  @Test
  void ofTwoTablesTheOnePublishedLastDecides() {
    InquiryDate before = new InquiryDate("I-765", null, null, LocalDate.of(2026, 9, 1), PUBLISHED);
    InquiryDate now =
        new InquiryDate("I-765", null, null, LocalDate.of(2026, 2, 1), PUBLISHED.plusMonths(1));
    LocalDate between = LocalDate.of(2026, 3, 1);
    assertThat(decideByDates(between, before, now).outcome())
        .isEqualTo(ServiceRequestOutcome.TOO_EARLY);
    assertThat(decideByDates(between, now, before).outcome())
        .isEqualTo(ServiceRequestOutcome.TOO_EARLY);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-24, 2026-11-24, ROUTED,",
    "2026-05-25, 2026-11-24, TOO_EARLY, 2026-11-25",
    "2026-08-31, 2027-02-27, TOO_EARLY, 2027-02-28", // the month's last day
    "2026-08-31, 2027-02-28, ROUTED,",
    "2027-08-31, 2028-02-28, TOO_EARLY, 2028-02-29",
  })
  void aFormWithoutPublishedDateCanBeAskedAboutSixMonthsLater(
      LocalDate receivedOn,
      LocalDate today,
      ServiceRequestOutcome outcome,
      @Nullable LocalDate possibleOn) {
    RequestDecision decision =
        routing(Set.of())
            .decide(
                wish(ServiceRequestType.OUTSIDE_NORMAL_TIME),
                facts(Cases.maria().receivedOn(receivedOn).build(), null, List.of()),
                today.atTime(12, 0).toInstant(ZoneOffset.UTC));
    assertThat(decision.outcome()).isEqualTo(outcome);
    assertThat(decision.possibleOn()).isEqualTo(possibleOn);
  }

  @Test
  void asylumAppointmentsAreMovedByAnOfficer() {
    for (Cases asylum :
        List.of(Cases.maria().form("I-589", null), Cases.maria().protection(Protection.ASYLUM))) {
      RequestDecision decision = decide(ServiceRequestType.APPOINTMENT_RESCHEDULE, asylum);
      assertThat(decision.outcome()).isEqualTo(ServiceRequestOutcome.NEEDS_TIER_2);
      assertThat(decision.tier2Reason()).isEqualTo(EscalationReason.APPOINTMENT);
      assertThat(decision.rules()).containsExactly("S6");
    }
  }

  @ParameterizedTest
  @CsvSource({
    ", false, REFUSED",
    "USCIS_ERROR, false, ROUTED",
    "USCIS_ERROR, true, REFUSED",
    "NONPROFIT, true, ROUTED",
  })
  void anExpediteNeedsACriterionAndNoPremiumProcessing(
      @Nullable ExpediteCriterion criterion, boolean premium, ServiceRequestOutcome outcome) {
    RequestDecision decision =
        decide(
            expedite(criterion, false),
            premium ? Cases.maria().premium() : Cases.maria(),
            Set.of());
    assertThat(decision.outcome()).isEqualTo(outcome);
    assertThat(decision.rules()).contains("S7");
  }

  @ParameterizedTest
  @EnumSource(ExpediteCriterion.class)
  void everyCriterionOfTheListIsPassedOnWithoutAPromise(ExpediteCriterion criterion) {
    RequestDecision decision = decide(expedite(criterion, false), Cases.maria(), Set.of());
    assertThat(decision.say())
        .isEqualTo(Sentence.of("say.request.routed.expedite", OfficeKind.SERVICE_CENTER, DUE));
  }

  @Test
  void anOfficerExpeditesBiometrics() {
    RequestDecision decision =
        decide(expedite(ExpediteCriterion.USCIS_ERROR, true), Cases.maria(), Set.of());
    assertThat(decision.tier2Reason()).isEqualTo(EscalationReason.BIOMETRICS_EXPEDITE);
    assertThat(decision.rules()).containsExactly("S3");
  }

  @ParameterizedTest
  @EnumSource(
      value = ServiceRequestType.class,
      names = {"ACCOMMODATION", "APPOINTMENT_RESCHEDULE"})
  void theOfficeOfTheNextAppointmentMovesAndArrangesIt(ServiceRequestType type) {
    Cases record =
        Cases.maria()
            .appointment(AppointmentKind.BIOMETRICS, "TSC", NOW.minusSeconds(86_400))
            .appointment(AppointmentKind.OATH, "NBC", Instant.parse("2027-09-01T15:00:00Z"))
            .appointment(AppointmentKind.INTERVIEW, "DAL", Instant.parse("2027-06-01T15:00:00Z"));
    RequestDecision decision = decide(type, record);
    assertThat(decision.office()).isEqualTo("DAL");
    assertThat(decision.rules()).contains("S3").doesNotContain("S2");
    assertThat(decide(type, Cases.maria()).office()).isEqualTo("NBC");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25T03:00:01Z, 0, why.A4.online", // twelve hours and a second ahead
    "2026-11-25T03:00:01Z, 1, why.A4.online",
    "2026-11-25T03:00:01Z, 2, why.A4.notOnline",
    "2026-11-25T03:00:00Z, 0, why.A4.notOnline",
    "2026-11-24T14:00:00Z, 0, why.A4.notOnline", // this morning
    "2026-10-01T14:00:00Z, 0, why.A4.notOnline",
  })
  void theDeskMovesBiometricsAndSaysWhetherTheCallerCan(Instant at, int moved, String why) {
    Cases record = Cases.maria().appointment(AppointmentKind.BIOMETRICS, "DAL", at, moved);
    RequestDecision decision = decide(ServiceRequestType.APPOINTMENT_RESCHEDULE, record);
    assertThat(decision.outcome()).isEqualTo(ServiceRequestOutcome.ROUTED);
    assertThat(decision.reasons())
        .anySatisfy(reason -> assertThat(reason.words().key()).isEqualTo(why));
    assertThat(decide(ServiceRequestType.ACCOMMODATION, record).rules()).doesNotContain("A4");
    assertThat(
            decide(wish(ServiceRequestType.APPOINTMENT_RESCHEDULE), record, Set.of("A4")).rules())
        .doesNotContain("A4");
  }

  @Test
  void anInterviewIsNeverMovedOnline() {
    Cases record =
        Cases.maria()
            .appointment(AppointmentKind.BIOMETRICS, "XDA", NOW.minusSeconds(86_400))
            .appointment(AppointmentKind.INTERVIEW, "DAL", Instant.parse("2027-06-01T15:00:00Z"));
    assertThat(decide(ServiceRequestType.APPOINTMENT_RESCHEDULE, record).rules())
        .doesNotContain("A4");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-06-01T15:00:00Z, 2026-12-16", // far ahead: the usual days
    "2026-12-16T15:00:00Z, 2026-12-15",
    "2026-11-30T15:00:00Z, 2026-11-27", // a Monday: the Friday before
    "2026-11-27T15:00:00Z, 2026-11-25", // Thanksgiving lies between
    "2026-11-25T15:00:00Z, 2026-11-24",
    "2026-11-24T20:00:00Z, 2026-11-24", // today: the day before is past
  })
  void anAccommodationIsDueBeforeItsAppointment(Instant appointment, LocalDate due) {
    Cases record = Cases.maria().appointment(AppointmentKind.INTERVIEW, "DAL", appointment);
    assertThat(decide(ServiceRequestType.ACCOMMODATION, record).due()).isEqualTo(due);
  }

  @Test
  void whoeverIssuedADocumentCorrectsIt() {
    Cases record =
        Cases.maria()
            .document(new CaseRecord.Document(DocumentKind.EAD, "NBC"))
            .document(new CaseRecord.Document(DocumentKind.EAD, "TSC"))
            .document(new CaseRecord.Document(DocumentKind.NOTICE, "DAL"));
    assertThat(decide(typo(DocumentKind.EAD), record, Set.of()).office()).isEqualTo("TSC");
    assertThat(decide(typo(DocumentKind.GREEN_CARD), record, Set.of()).office()).isEqualTo("NBC");
    assertThat(decide(typo(null), record, Set.of()).office()).isEqualTo("NBC");
  }

  @Test
  void aDocumentIssuedAbroadIsCorrectedAbroad() {
    Cases record = Cases.maria().document(new CaseRecord.Document(DocumentKind.EAD, "NAI"));
    RequestDecision decision = decide(typo(DocumentKind.EAD), record, Set.of());
    assertThat(decision.outcome()).isEqualTo(ServiceRequestOutcome.REFERRED_INTERNATIONAL);
    assertThat(decision.office()).isEqualTo("NAI");
  }

  @Test
  void anAddressChangesThroughAnOfficerWhileBiometricsAreNotSet() {
    ServiceRequestType type = ServiceRequestType.CHANGE_OF_ADDRESS;
    assertThat(decide(type, Cases.maria()).tier2Reason())
        .isEqualTo(EscalationReason.CHANGE_OF_ADDRESS);
    assertThat(decide(type, Cases.maria().form("I-130", null)).outcome())
        .isEqualTo(ServiceRequestOutcome.ROUTED);
    Cases past =
        Cases.maria().appointment(AppointmentKind.BIOMETRICS, "DAL", NOW.minusSeconds(86_400));
    assertThat(decide(type, past).outcome()).isEqualTo(ServiceRequestOutcome.ROUTED);
  }

  @Test
  void aMilitaryMatterLeftUnresolvedNeedsAnOfficer() {
    RequestWish unresolved =
        new RequestWish(
            new ReceiptNumber("IOE0912345678"),
            ServiceRequestType.MILITARY,
            "words",
            null,
            null,
            null,
            true,
            false);
    assertThat(decide(unresolved, Cases.maria(), Set.of()).tier2Reason())
        .isEqualTo(EscalationReason.MILITARY);
    assertThat(decide(ServiceRequestType.MILITARY, Cases.maria()).outcome())
        .isEqualTo(ServiceRequestOutcome.ROUTED);
  }

  @Test
  void aRoutedRequestNamesTheKindOfOfficeAndTheDay() {
    RequestDecision decision = decide(ServiceRequestType.WITHDRAWAL, Cases.maria());
    assertThat(decision.say())
        .isEqualTo(Sentence.of("say.request.routed", OfficeKind.SERVICE_CENTER, DUE));
    assertThat(decision.rules()).containsExactly("S1", "S8", "S2", "S9");
    assertThat(decision.reasons()).allMatch(RequestDecision.Reason::met);
  }

  @Test
  void withoutS9ARequestIsDueToday() {
    assertThat(decide(wish(ServiceRequestType.WITHDRAWAL), Cases.maria(), Set.of("S9")).due())
        .isEqualTo(TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "S6, APPOINTMENT_RESCHEDULE",
    "S7, EXPEDITE",
    "S3, CHANGE_OF_ADDRESS",
    "S5, OUTSIDE_NORMAL_TIME"
  })
  void aRuleThatIsSwitchedOffStopsNothing(String rule, ServiceRequestType type) {
    Cases record = Cases.maria().form("I-589", null).receivedOn(TODAY);
    assertThat(decide(wish(type), record, Set.of()).rules()).containsExactly(rule);
    RequestDecision off = decide(wish(type), record, Set.of(rule));
    assertThat(off.outcome()).isEqualTo(ServiceRequestOutcome.ROUTED);
    assertThat(off.rules()).doesNotContain(rule);
  }

  private static RequestDecision decide(ServiceRequestType type, Cases record) {
    return decide(wish(type), record, Set.of());
  }

  private static RequestDecision decide(ServiceRequestType type, Cases record, OpenRequest open) {
    return routing(Set.of()).decide(wish(type), facts(record.build(), open, List.of()), NOW);
  }

  private static RequestDecision decide(RequestWish wish, Cases record, Set<String> without) {
    return routing(without).decide(wish, facts(record.build(), null, List.of()), NOW);
  }

  private static RequestDecision decideByDates(LocalDate receivedOn, InquiryDate... dates) {
    return routing(Set.of())
        .decide(
            wish(ServiceRequestType.OUTSIDE_NORMAL_TIME),
            facts(Cases.maria().receivedOn(receivedOn).build(), null, List.of(dates)),
            NOW);
  }

  private static Facts facts(
      CaseRecord record, @Nullable OpenRequest open, List<InquiryDate> dates) {
    return new Facts(record, open, RequestRoutingTest::kind, dates);
  }

  private static Optional<OfficeKind> kind(String office) {
    return Optional.ofNullable(OFFICES.get(office));
  }

  private static RequestRouting routing(Set<String> without) {
    Policies policies = BOOK.without(without).at(NOW);
    return new RequestRouting(Holidays.calendar(), policies.routing(), policies.deadlines());
  }

  private static RequestWish wish(ServiceRequestType type) {
    return wish(type, null, null, false);
  }

  private static RequestWish expedite(@Nullable ExpediteCriterion criterion, boolean biometrics) {
    return wish(ServiceRequestType.EXPEDITE, criterion, null, biometrics);
  }

  private static RequestWish typo(@Nullable DocumentKind documentKind) {
    return wish(ServiceRequestType.TYPOGRAPHIC_ERROR, null, documentKind, false);
  }

  private static RequestWish wish(
      ServiceRequestType type,
      @Nullable ExpediteCriterion criterion,
      @Nullable DocumentKind documentKind,
      boolean biometrics) {
    return new RequestWish(
        new ReceiptNumber("IOE0912345678"),
        type,
        "words",
        criterion,
        documentKind,
        null,
        false,
        biometrics);
  }
}
