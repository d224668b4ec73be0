package org.tierline.proof.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Channel;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ChangedMeanwhile;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.staff.Role;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.escalation.CallbackEnds;
import org.tierline.service.escalation.CallbackList;
import org.tierline.service.escalation.CallbackStories;
import org.tierline.service.escalation.EscalationChanges;
import org.tierline.service.escalation.Escalations;
import org.tierline.service.request.ServiceRequests;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.TestStores;
import org.tierline.store.sqlite.TracedStore;
import org.tierline.store.vault.CaseVault;

/**
 * A wrong item, no such case, a protected case and a locked one ask the same of the store: the same
 * statements in the same order, with values of the same types, and the same rows read and written
 * (P7).
 */
class OneFaceTest {
  private static final String NO_SUCH_NUMBER = "IOE9900000001";
  private static final CallbackWish CALLBACK =
      new CallbackWish("+12145550143", "75201", List.of(), "en", false);

  private static final CallbackWish LATER =
      new CallbackWish(
          "+12145550143",
          "75201",
          List.of(
              new CallWindow(
                  TestStores.NOW.plus(Duration.ofDays(1)),
                  TestStores.NOW.plus(Duration.ofDays(2)))),
          "en",
          false);

  @TempDir Path folder;
  private TracedStore store;
  private RealGate rig;
  private CaseAccess cases;
  private Escalations escalations;
  private EscalationChanges changes;
  private ServiceRequests requests;

  @BeforeEach
  void open() {
    TestStores.open(folder).close();
    store = TracedStore.open(folder.resolve("tierline.db"));
    rig = new RealGate(store);
    cases = new CaseAccess(rig.desk(), new CaseVault());
    escalations = new Escalations(rig.desk(), CallerZones.shipped());
    changes = new EscalationChanges(rig.desk(), CallerZones.shipped());
    requests = new ServiceRequests(rig.desk(), cases, escalations);
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"TIER_1", "TIER_2", "SUPERVISOR"})
  void everyFailureAtTheGateHasOneFace(Role role) {
    Relationship third = Relationship.AUTHORIZED_THIRD_PARTY;
    Said right = said(file(Situation.ALL_RIGHT, Protection.NONE), third);
    Map<String, Said> faces = new LinkedHashMap<>();
    faces.put("no such number", withNumber(right, NO_SUCH_NUMBER));
    faces.put("wrong name", said(Situation.WRONG_NAME, Protection.NONE, third));
    faces.put("wrong date", said(Situation.WRONG_DATE, Protection.NONE, third));
    faces.put("wrong extra items", wrongExtras(right));
    faces.put("not on file", said(Situation.STANDING_OF_ANOTHER, Protection.NONE, third));
    faces.put("Section 1367", said(Situation.ALL_RIGHT, Protection.SECTION_1367, third));
    faces.put("asylum", said(Situation.CONSENT_OF_ANOTHER_HAND, Protection.ASYLUM, third));
    faces.put("organization", said(Situation.ORGANIZATION_NO_EXTRA, Protection.NONE, right));
    if (role == Role.TIER_1) {
      faces.put("locked number", said(Situation.NUMBER_LOCKED, Protection.NONE, third));
    }
    faces.put(
        "Section 1367, wrong name", said(Situation.WRONG_NAME, Protection.SECTION_1367, third));
    assertOneFace(faces, said -> verify(rig.person(role, false), third, said));
    assertOneFace(faces, said -> verify(rig.person(role, true), third, said));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"TIER_1", "TIER_2", "SUPERVISOR"})
  void everyFailureByTheANumberHasOneFace(Role role) {
    Relationship applicant = Relationship.APPLICANT_OR_PETITIONER;
    Said right = said(Situation.A_NUMBER_ALONE, Protection.NONE, applicant);
    Map<String, Said> faces = new LinkedHashMap<>();
    faces.put("no such number", withANumber(right, "A999999999"));
    faces.put("wrong extra items", wrongExtras(right));
    for (Protection protection : Protection.values()) {
      faces.put(
          "two cases " + protection, said(Situation.A_NUMBER_OF_TWO_CASES, protection, applicant));
      if (protection != Protection.NONE) {
        faces.put(protection.name(), said(Situation.A_NUMBER_ALONE, protection, applicant));
      }
    }
    if (role == Role.TIER_1) {
      CaseFile locked = file(Situation.NUMBER_LOCKED, Protection.NONE);
      faces.put("locked by its receipt number", byItsANumber(said(locked, applicant), locked));
    }
    assertOneFace(faces, said -> verify(rig.person(role, false), applicant, said));
    assertOneFace(faces, said -> verify(rig.person(role, true), applicant, said));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"TIER_1", "TIER_2", "SUPERVISOR"})
  void whatIsDoneWithANumberThatFailedHasOneFace(Role role) {
    Map<String, String> numbers = new LinkedHashMap<>();
    numbers.put("no such number", NO_SUCH_NUMBER);
    for (Protection protection : Protection.values()) {
      numbers.put(protection.name(), file(Situation.ALL_RIGHT, protection).receiptNumber());
    }
    StaffSession who = rig.person(role, false);
    assertOneFace(
        numbers,
        number -> {
          UUID contact = afterAFailure(who, number);
          return cases.open(who, contact, new ReceiptNumber(number)).toString();
        });
    assertOneFace(
        numbers,
        number -> {
          UUID contact = afterAFailure(who, number);
          return requests.create(who, contact, wish(number)).toString();
        });
    assertOneFace(
        numbers,
        number -> {
          UUID contact = afterAFailure(who, number);
          return requests.preview(who, contact, wish(number)).toString();
        });
    for (EscalationReason reason : EscalationReason.values()) {
      assertOneFace(
          numbers,
          number -> {
            UUID contact = afterAFailure(who, number);
            return withoutNumbers(escalations.escalate(who, contact, wish(reason, number)));
          });
    }
  }

  @Test
  void aNumberAmongTheWordsOfAnEscalationHasOneFace() {
    Map<String, String> numbers = new LinkedHashMap<>();
    numbers.put("no such number", NO_SUCH_NUMBER);
    for (Protection protection : Protection.values()) {
      numbers.put(protection.name(), file(Situation.ALL_RIGHT, protection).receiptNumber());
    }
    StaffSession who = rig.person(Role.TIER_1, false);
    assertOneFace(
        numbers,
        number -> {
          UUID contact = fresh(who);
          EscalationWish wish =
              new EscalationWish(
                  EscalationClass.REGULAR,
                  EscalationReason.OTHER,
                  "Asks about " + number,
                  null,
                  CALLBACK);
          return withoutNumbers(escalations.escalate(who, contact, wish));
        });
  }

  @Test
  void aNumberSaidAfterAnEscalationHasOneFace() {
    Map<String, String> numbers = new LinkedHashMap<>();
    numbers.put("no such number", NO_SUCH_NUMBER);
    for (Protection protection : Protection.values()) {
      numbers.put(protection.name(), file(Situation.ALL_RIGHT, protection).receiptNumber());
    }
    StaffSession who = rig.person(Role.TIER_1, false);
    Relationship applicant = Relationship.APPLICANT_OR_PETITIONER;
    Said wrong = said(Situation.WRONG_NAME, Protection.NONE, applicant);
    assertOneFace(
        numbers,
        number -> {
          UUID contact = escalatedBefore(who);
          return rig.gate()
              .verify(who, contact, applicant, withNumber(wrong, number), true)
              .toString();
        });
    assertOneFace(
        numbers,
        number -> {
          UUID contact = escalatedBefore(who);
          return cases.open(who, contact, new ReceiptNumber(number)).toString();
        });
    assertOneFace(
        numbers,
        number -> {
          UUID contact = escalatedBefore(who);
          return requests.preview(who, contact, wish(number)).toString();
        });
    assertOneFace(
        numbers,
        number -> {
          UUID contact = escalatedBefore(who);
          String made =
              store.read(t -> t.escalations().ofContact(contact)).getFirst().number().toString();
          store.takeTrace();
          return withoutNumbers(changes.addWords(who, fresh(who), made, "It is " + number));
        });
  }

  /** A contact with an escalation that somebody without the clearance holds, traced from here. */
  private UUID escalatedBefore(StaffSession who) {
    UUID contact = fresh(who);
    escalations.escalate(who, contact, wish(EscalationReason.OTHER, "IOE9900000002"));
    UUID made = store.read(t -> t.escalations().ofContact(contact)).getFirst().id();
    UUID holder = rig.person(Role.TIER_2, false).id();
    store.write(tx -> {
      tx.claims().claim(made, holder, TestStores.NOW);
      return true;
    });
    store.takeTrace();
    return contact;
  }

  @Test
  void anEscalationHasOneFaceInEveryQueue() {
    StaffSession who = rig.person(Role.TIER_1, false);
    Map<String, String> numbers = new LinkedHashMap<>();
    numbers.put("general", escalated(who, NO_SUCH_NUMBER));
    numbers.put(
        "special handling",
        escalated(who, file(Situation.ALL_RIGHT, Protection.SECTION_1367).receiptNumber()));
    assertChangesHaveOneFace(who, numbers, this::fresh);
  }

  /** Whoever serves callbacks is shown the same of it, and finds it as little (P7). */
  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"TIER_2", "SUPERVISOR"})
  void anEscalationWithAnUnverifiedNumberHasOneFaceInEveryList(Role role) {
    StaffSession maker = rig.person(Role.TIER_1, false);
    StaffSession officer = rig.person(role, false);
    Map<String, String> numbers = new LinkedHashMap<>();
    numbers.put("no such number", escalated(maker, NO_SUCH_NUMBER));
    for (Protection protection : Protection.values()) {
      numbers.put(
          protection.name(),
          escalated(maker, file(Situation.ALL_RIGHT, protection).receiptNumber()));
    }
    CallbackList list = new CallbackList(rig.desk(), CallerZones.shipped());
    CallbackStories stories = new CallbackStories(rig.desk(), CallerZones.shipped());
    CallbackEnds ends = new CallbackEnds(rig.desk());
    assertThat(list.counts(officer).all()).isEqualTo(numbers.size());
    List<CallbackRow> rows = new ArrayList<>(list.next(officer, CallbackFilter.ALL, null, 50));
    rows.addAll(list.notNow(officer, CallbackFilter.ALL, null, 50));
    assertThat(rows).hasSize(numbers.size()).allMatch(CallbackRow::isBlank);
    assertOneFace(numbers, number -> list.find(officer, number).toString());
    assertOneFace(numbers, number -> stories.story(officer, number).toString());
    assertOneFace(numbers, number -> ends.resolve(officer, number, "words").toString());
    assertOneFace(numbers, number -> ends.reassign(officer, number, "words", "x").toString());
  }

  /** The same with a case that is verified, where only one of the two is really changed. */
  @Test
  void aVerifiedCallersEscalationHasOneFaceInEveryQueue() {
    StaffSession who = rig.person(Role.TIER_1, false);
    CaseFile protectedFile = file(Situation.ALL_RIGHT, Protection.SECTION_1367);
    Map<String, CaseFile> files = new LinkedHashMap<>();
    files.put("general", file(Situation.ALL_RIGHT, Protection.NONE));
    files.put("special handling", file(Situation.THREE_EXTRAS, Protection.NONE));
    Map<String, String> numbers = new LinkedHashMap<>();
    Map<String, CaseFile> fileOf = new LinkedHashMap<>();
    files.forEach((name, file) -> {
      UUID contact = fresh(who);
      if (name.equals("special handling")) {
        verifyIn(who, contact, protectedFile);
      }
      verifyIn(who, contact, file);
      String number =
          Objects.requireNonNull(
                  escalations
                      .escalate(who, contact, wish(EscalationReason.OTHER, file.receiptNumber()))
                      .number())
              .toString();
      numbers.put(name, number);
      fileOf.put(number, file);
    });
    assertOneFace(
        numbers,
        number -> {
          UUID contact = fresh(who);
          verifyIn(who, contact, Objects.requireNonNull(fileOf.get(number)));
          store.takeTrace();
          return withoutNumbers(changes.correct(who, contact, number, "words", LATER, 0L));
        });
    assertOneFace(numbers, number -> escalations.find(who, number).orElseThrow().toString());
    assertOneFace(
        numbers,
        number -> {
          UUID contact = fresh(who);
          verifyIn(who, contact, Objects.requireNonNull(fileOf.get(number)));
          store.takeTrace();
          return tooLate(changes.cancel(who, contact, number, "words", 0L));
        });
    assertOneFace(
        numbers,
        number -> {
          UUID contact = fresh(who);
          verifyIn(who, contact, Objects.requireNonNull(fileOf.get(number)));
          store.takeTrace();
          return withoutNumbers(changes.cancel(who, contact, number, "words", 1L));
        });
    assertOneFace(
        numbers,
        number -> {
          UUID contact = fresh(who);
          verifyIn(who, contact, Objects.requireNonNull(fileOf.get(number)));
          store.takeTrace();
          return withoutNumbers(
              escalations.escalate(
                  who,
                  contact,
                  wish(
                      EscalationReason.OTHER,
                      Objects.requireNonNull(fileOf.get(number)).receiptNumber())));
        });
  }

  /** What a desk sees that comes too late: everything of it, in every queue alike (P7). */
  private static String tooLate(EscalationChange late) {
    assertThat(late.outcome()).isEqualTo(EscalationChange.Outcome.CHANGED_MEANWHILE);
    ChangedMeanwhile now = Objects.requireNonNull(late.meanwhile());
    return Stream.of(late.say(), now.now(), now.cancelled(), now.phone(), now.zip(), now.windows())
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private void assertChangesHaveOneFace(
      StaffSession who, Map<String, String> numbers, Function<StaffSession, UUID> contact) {
    assertOneFace(numbers, number -> String.valueOf(escalations.find(who, number)));
    assertOneFace(
        numbers,
        number -> withoutNumbers(changes.addWords(who, contact.apply(who), number, "words")));
    assertOneFace(
        numbers,
        number ->
            withoutNumbers(
                changes.correct(who, contact.apply(who), number, "words", CALLBACK, 0L)));
    assertOneFace(
        numbers,
        number -> withoutNumbers(changes.cancel(who, contact.apply(who), number, "words", 0L)));
  }

  private <T> void assertOneFace(Map<String, T> faces, Function<T, String> job) {
    List<String> answers = new ArrayList<>();
    List<String> first = new ArrayList<>();
    faces.forEach((name, face) -> {
      store.takeTrace();
      answers.add(job.apply(face));
      List<String> trace = store.takeTrace();
      assertThat(trace).as(name).isNotEmpty();
      if (first.isEmpty()) {
        first.addAll(trace);
      }
      assertThat(trace).as(name).isEqualTo(first);
    });
    assertThat(answers).as("answers to %s", faces.keySet()).containsOnly(answers.getFirst());
  }

  private String verify(StaffSession who, Relationship relationship, Said said) {
    UUID contact = fresh(who);
    store.takeTrace();
    VerificationAnswer answer = rig.gate().verify(who, contact, relationship, said, true);
    return answer.toString();
  }

  private void verifyIn(StaffSession who, UUID contact, CaseFile file) {
    Relationship applicant = Relationship.APPLICANT_OR_PETITIONER;
    rig.gate().verify(who, contact, applicant, said(file, applicant), true);
  }

  /** A contact in which a number was said and failed, traced from here. */
  private UUID afterAFailure(StaffSession who, String number) {
    UUID contact = fresh(who);
    Relationship applicant = Relationship.APPLICANT_OR_PETITIONER;
    Said wrong = said(Situation.WRONG_NAME, Protection.NONE, applicant);
    rig.gate().verify(who, contact, applicant, withNumber(wrong, number), true);
    store.takeTrace();
    return contact;
  }

  private String escalated(StaffSession who, String number) {
    UUID contact = afterAFailure(who, number);
    return Objects.requireNonNull(
            escalations.escalate(who, contact, wish(EscalationReason.OTHER, number)).number())
        .toString();
  }

  private UUID fresh(StaffSession who) {
    UUID contact =
        rig.open(
            who, cell(Relationship.APPLICANT_OR_PETITIONER, Situation.ALL_RIGHT, Protection.NONE));
    store.takeTrace();
    return contact;
  }

  private CaseFile file(Situation situation, Protection protection) {
    return rig.file(situation, protection);
  }

  private Said said(CaseFile file, Relationship relationship) {
    return Saying.of(cell(relationship, Situation.ALL_RIGHT, Protection.NONE), file);
  }

  private Said said(Situation situation, Protection protection, Relationship relationship) {
    return Saying.of(cell(relationship, situation, protection), file(situation, protection));
  }

  /** The items of somebody, said of another case. */
  private Said said(Situation situation, Protection protection, Said items) {
    return withNumber(items, file(situation, protection).receiptNumber());
  }

  private static Cell cell(Relationship relationship, Situation situation, Protection protection) {
    return new Cell(
        Channel.PHONE_DOMESTIC, Role.TIER_1, relationship, protection, false, situation);
  }

  private static Said withNumber(Said said, @Nullable String receipt) {
    return new Said(
        receipt,
        said.aNumber(),
        said.name(),
        said.dateOfBirth(),
        said.address(),
        said.zip(),
        said.phone(),
        said.email(),
        said.representativeName(),
        said.firm(),
        said.callerName());
  }

  private static Said byItsANumber(Said said, CaseFile file) {
    return withANumber(withNumber(said, null), file.aNumber());
  }

  private static Said withANumber(Said said, String aNumber) {
    return new Said(
        said.receiptNumber(),
        aNumber,
        said.name(),
        said.dateOfBirth(),
        said.address(),
        said.zip(),
        said.phone(),
        said.email(),
        said.representativeName(),
        said.firm(),
        said.callerName());
  }

  private static Said wrongExtras(Said said) {
    return new Said(
        said.receiptNumber(),
        said.receiptNumber() == null ? said.aNumber() : "A888888888",
        said.name(),
        said.dateOfBirth(),
        "777 Oak Street",
        said.zip(),
        "+12145550777",
        "nobody@example.org",
        said.representativeName(),
        said.firm(),
        said.callerName());
  }

  private static RequestWish wish(String number) {
    return new RequestWish(
        new ReceiptNumber(number),
        ServiceRequestType.TYPOGRAPHIC_ERROR,
        "words",
        null,
        null,
        null,
        false,
        false);
  }

  private static EscalationWish wish(EscalationReason reason, String number) {
    return new EscalationWish(EscalationClass.REGULAR, reason, "words", number, CALLBACK);
  }

  private static String withoutNumbers(Object answer) {
    return answer.toString().replaceAll("E-[0-9A-Z]{10}|value=[0-9A-Z]+", "E");
  }
}
