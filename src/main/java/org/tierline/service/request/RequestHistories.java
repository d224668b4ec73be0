package org.tierline.service.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.office.Office;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Verification;
import org.tierline.model.request.OfficeAnswer;
import org.tierline.model.request.Relocation;
import org.tierline.model.request.RequestEvent;
import org.tierline.model.request.RequestHistory;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.staff.Role;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Desk;
import org.tierline.service.cases.OpenGates;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Shows where requests stand and what became of them: in a contact behind the gate of their case,
 * and to officers, who record answers, without any words. Words of requests and answers are for
 * {@code CASE_DETAILS} alone (P16), and that they were read is on record first.
 */
public final class RequestHistories {
  private static final int AT_ONCE = 60;

  private final Desk desk;
  private final OpenGates gates;
  private final NumbersSaid numbersSaid;

  /** The requests of a desk's store. */
  public RequestHistories(Desk desk, OpenGates gates) {
    this.desk = desk;
    this.gates = gates;
    this.numbersSaid = new NumbersSaid(desk);
  }

  /** The requests of a case whose gate is open in this contact, newest first; none of another. */
  public List<RequestHistory> ofCase(
      StaffSession session, UUID contactId, ReceiptNumber receiptNumber) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    numbersSaid.hear(session, contactId, List.of(receiptNumber.value()));
    Optional<Verification> gate =
        desk.store()
            .write(transaction -> {
              Optional<Verification> open =
                  gates.gate(transaction, session, contactId, receiptNumber);
              open.ifPresent(passed -> record(transaction, session, contactId, passed));
              return open;
            });
    return gate.map(passed -> desk.store().read(transaction -> ofCase(transaction, passed)))
        .orElse(List.of());
  }

  private static List<RequestHistory> ofCase(Transaction transaction, Verification gate) {
    boolean withWords = gate.level() == DisclosureLevel.CASE_DETAILS;
    return transaction.requests().ofCase(gate.caseId()).stream()
        .map(request -> history(transaction, request, withWords))
        .toList();
  }

  /**
   * Open requests in the order in which offices answer them (S9), for officers; nothing for anybody
   * else.
   *
   * @param after the last one that is known, or null
   */
  public List<RequestHistory> waiting(
      StaffSession session, @Nullable ServiceRequest after, int limit) {
    return isOfficer(session)
        ? desk.store().read(transaction -> waiting(transaction, session, after, limit))
        : List.of();
  }

  private static List<RequestHistory> waiting(
      Transaction transaction, StaffSession session, @Nullable ServiceRequest after, int limit) {
    boolean cleared = Clearances.holdsSection1367(transaction, session);
    List<RequestHistory> found = new ArrayList<>();
    @Nullable ServiceRequest last = after;
    List<ServiceRequest> page;
    do {
      page = transaction.requests().waiting(last, AT_ONCE);
      Set<UUID> ids = page.stream().map(ServiceRequest::caseId).collect(Collectors.toSet());
      Set<UUID> told = transaction.cases().toldOf(ids, session.keys(), cleared);
      page.stream()
          .filter(request -> told.contains(request.caseId()))
          .limit(limit - found.size())
          .forEach(request -> found.add(history(transaction, request, false)));
      last = page.isEmpty() ? last : page.getLast();
    } while (page.size() == AT_ONCE && found.size() < limit);
    return found;
  }

  /** One by its number, for officers; empty for anybody else, and as if there were none (P8). */
  public Optional<RequestHistory> find(StaffSession session, String number) {
    return isOfficer(session)
        ? desk.store()
            .read(transaction ->
                Requests.find(transaction, number)
                    .filter(found -> Clearances.mayBeToldOf(transaction, session, found.caseId()))
                    .map(found -> history(transaction, found, false)))
        : Optional.empty();
  }

  private static boolean isOfficer(StaffSession session) {
    return StillIn.atDesk(session)
        && (session.role() == Role.TIER_2 || session.role() == Role.SUPERVISOR);
  }

  private static RequestHistory history(
      Transaction transaction, ServiceRequest request, boolean withWords) {
    Map<String, String> names =
        transaction.offices().all().stream().collect(Collectors.toMap(Office::code, Office::name));
    List<OfficeAnswer> answers = transaction.answers().ofRequest(request.id());
    List<Relocation> sentOn = transaction.answers().relocations(request.id());
    List<Placed> placed =
        Stream.of(
                answers.stream()
                    .map(answer -> new Placed(made(answer.id()), event(answer, names, withWords))),
                sentOn.stream()
                    .map(step -> new Placed(made(step.id()), event(step, names, withWords))),
                added(transaction, request))
            .flatMap(each -> each)
            .sorted(Comparator.comparing(Placed::at))
            .toList();
    return new RequestHistory(
        withWords ? request : request.wordless(),
        names.getOrDefault(request.office(), request.office()),
        placed.stream().map(Placed::event).toList());
  }

  /** Keys begin with the millisecond in which they were made. */
  private static Instant made(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }

  /** That words were added, and when, as the record tells; the words stand with the request. */
  private static Stream<Placed> added(Transaction transaction, ServiceRequest request) {
    return transaction
        .auditViews()
        .ofSubject(request.id(), Set.of(AuditAction.REQUEST_ADDED_TO), null, AT_ONCE)
        .stream()
        .map(entry -> entry.line().at().truncatedTo(ChronoUnit.MILLIS))
        .map(
            at -> new Placed(at, new RequestEvent(RequestEvent.Kind.WORDS_ADDED, day(at), "", "")));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(BusinessCalendar.EASTERN).toLocalDate();
  }

  private record Placed(Instant at, RequestEvent event) {}

  private static RequestEvent event(
      OfficeAnswer answer, Map<String, String> names, boolean withWords) {
    return new RequestEvent(
        answer.isFinal() ? RequestEvent.Kind.FINAL_ANSWER : RequestEvent.Kind.INTERIM_ANSWER,
        answer.answeredOn(),
        names.getOrDefault(answer.office(), answer.office()),
        withWords ? answer.words() : "");
  }

  private static RequestEvent event(
      Relocation relocation, Map<String, String> names, boolean withWords) {
    return new RequestEvent(
        RequestEvent.Kind.RELOCATION,
        day(relocation.at()),
        names.getOrDefault(relocation.to(), relocation.to()),
        withWords ? relocation.words() : "");
  }

  private void record(
      Transaction transaction, StaffSession session, UUID contactId, Verification gate) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.REQUESTS_READ,
                session.id(),
                contactId,
                gate.caseId(),
                Map.of("level", gate.level().name(), "rules", "P11 P16")));
  }
}
