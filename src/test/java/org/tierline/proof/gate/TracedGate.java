package org.tierline.proof.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Channel;
import org.tierline.model.escalation.CallbackWish;
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
import org.tierline.service.escalation.EscalationChanges;
import org.tierline.service.escalation.Escalations;
import org.tierline.service.request.ServiceRequests;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.TestStores;
import org.tierline.store.sqlite.TracedStore;
import org.tierline.store.vault.CaseVault;

/**
 * A gate on a traced store, at which the faces of a failure are compared: the statements in their
 * order, with values of the same types, the rows read and written, and the answers.
 */
final class TracedGate implements AutoCloseable {
  static final String NO_SUCH_NUMBER = "IOE9900000001";
  static final CallbackWish CALLBACK =
      new CallbackWish("+12145550143", "75201", List.of(), "en", false);

  final TracedStore store;
  final RealGate rig;
  final CaseAccess cases;
  final Escalations escalations;
  final EscalationChanges changes;
  final ServiceRequests requests;

  /** A new store in an empty folder. */
  TracedGate(Path folder) {
    TestStores.open(folder).close();
    store = TracedStore.open(folder.resolve("tierline.db"));
    rig = new RealGate(store);
    cases = new CaseAccess(rig.desk(), new CaseVault());
    escalations = new Escalations(rig.desk(), CallerZones.shipped());
    changes = new EscalationChanges(rig.desk(), CallerZones.shipped());
    requests = new ServiceRequests(rig.desk(), cases, escalations);
  }

  /** A number of no case, and one of a case of each protection. */
  Map<String, String> numbers() {
    Map<String, String> numbers = new LinkedHashMap<>();
    numbers.put("no such number", NO_SUCH_NUMBER);
    for (Protection protection : Protection.values()) {
      numbers.put(protection.name(), file(Situation.ALL_RIGHT, protection).receiptNumber());
    }
    return numbers;
  }

  /** Each face asks the same of the store, and gets the same answer. */
  <T> void assertOneFace(Map<String, T> faces, Function<T, String> job) {
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

  /** What somebody is told at the gate in a contact of its own. */
  String verify(StaffSession who, Relationship relationship, Said said) {
    UUID contact = fresh(who);
    store.takeTrace();
    VerificationAnswer answer = rig.gate().verify(who, contact, relationship, said, true);
    return answer.toString();
  }

  void verifyIn(StaffSession who, UUID contact, CaseFile file) {
    Relationship applicant = Relationship.APPLICANT_OR_PETITIONER;
    rig.gate().verify(who, contact, applicant, said(file, applicant), true);
  }

  /** A contact in which a number was said and failed, traced from here. */
  UUID afterAFailure(StaffSession who, String number) {
    UUID contact = fresh(who);
    Relationship applicant = Relationship.APPLICANT_OR_PETITIONER;
    Said wrong = said(Situation.WRONG_NAME, Protection.NONE, applicant);
    rig.gate().verify(who, contact, applicant, SaidOtherwise.withNumber(wrong, number), true);
    store.takeTrace();
    return contact;
  }

  String escalated(StaffSession who, String number) {
    UUID contact = afterAFailure(who, number);
    return Objects.requireNonNull(
            escalations.escalate(who, contact, wish(EscalationReason.OTHER, number)).number())
        .toString();
  }

  UUID fresh(StaffSession who) {
    UUID contact =
        rig.open(
            who, cell(Relationship.APPLICANT_OR_PETITIONER, Situation.ALL_RIGHT, Protection.NONE));
    store.takeTrace();
    return contact;
  }

  CaseFile file(Situation situation, Protection protection) {
    return rig.file(situation, protection);
  }

  Said said(CaseFile file, Relationship relationship) {
    return Saying.of(cell(relationship, Situation.ALL_RIGHT, Protection.NONE), file);
  }

  Said said(Situation situation, Protection protection, Relationship relationship) {
    return Saying.of(cell(relationship, situation, protection), file(situation, protection));
  }

  /** The items of somebody, said of another case. */
  Said said(Situation situation, Protection protection, Said items) {
    return SaidOtherwise.withNumber(items, file(situation, protection).receiptNumber());
  }

  private static Cell cell(Relationship relationship, Situation situation, Protection protection) {
    return new Cell(
        Channel.PHONE_DOMESTIC, Role.TIER_1, relationship, protection, false, situation);
  }

  static RequestWish wish(String number) {
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

  static EscalationWish wish(EscalationReason reason, String number) {
    return new EscalationWish(EscalationClass.REGULAR, reason, "words", number, CALLBACK);
  }

  static String withoutNumbers(Object answer) {
    return answer.toString().replaceAll("E-[0-9A-Z]{10}|value=[0-9A-Z]+", "E");
  }

  @Override
  public void close() {
    rig.close();
  }
}
