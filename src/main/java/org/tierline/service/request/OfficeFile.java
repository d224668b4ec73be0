package org.tierline.service.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.office.Office;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.staff.Role;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.Desk;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Gives the open requests of an office out to it, row by row, in the order in which it answers them
 * (S9): with the receipt number and the words, as it works on them. Each is on record before it
 * leaves. Those of Section 1367 cases go out only through who holds the clearance (P8).
 */
public final class OfficeFile {
  /** The names of the columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "number",
          "type",
          "receiptNumber",
          "office",
          "state",
          "priority",
          "due",
          "createdAt",
          "routedAt",
          "criterion",
          "documentKind",
          "words");

  /** Those of them that are no text. */
  public static final Set<String> LITERALS = Set.of("priority");

  private static final int AT_ONCE = 200;

  private final Desk desk;
  private final CaseAccess cases;

  /** Files of a desk's store. */
  public OfficeFile(Desk desk, CaseAccess cases) {
    this.desk = desk;
    this.cases = cases;
  }

  /** The codes of the offices to which something can be given out; none at a locked desk. */
  public List<String> codes(StaffSession session) {
    return StillIn.atDesk(session)
        ? desk.store().read(t -> t.offices().all().stream().map(Office::code).sorted().toList())
        : List.of();
  }

  /**
   * Gives out what came to an office in a span of days (Eastern) and is open.
   *
   * @param each gets the rows, a value a column, null where there is none; must not call the store
   * @return why nothing was given out, or empty
   */
  public Optional<Sentence> write(
      StaffSession session,
      String office,
      LocalDate from,
      LocalDate until,
      Consumer<List<@Nullable String>> each) {
    if (!StillIn.atDesk(session)) {
      return Optional.of(Sentence.of("say.desk.locked"));
    }
    if (session.role() != Role.SUPERVISOR || !session.keys().holdsRecordsKey()) {
      return Optional.of(Sentence.of("say.request.file.supervisors"));
    }
    if (desk.store().read(transaction -> Requests.office(transaction, office) == null)) {
      return Optional.of(Sentence.of("say.request.noOffice"));
    }
    Instant begin = start(from);
    Instant end = start(until.plusDays(1));
    for (boolean priority : new boolean[] {true, false}) {
      write(session, new Page(office, priority, begin, end), each);
    }
    return Optional.empty();
  }

  /** What is asked for. */
  private record Page(String office, boolean priority, Instant from, Instant until) {
    List<ServiceRequest> after(Transaction transaction, @Nullable ServiceRequest last) {
      return transaction.requests().atOffice(office, priority, from, until, last, AT_ONCE);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  private void write(StaffSession session, Page page, Consumer<List<@Nullable String>> each) {
    @Nullable ServiceRequest last = null;
    List<ServiceRequest> read;
    do {
      @Nullable ServiceRequest after = last;
      List<ServiceRequest> some = new ArrayList<>();
      Map<ServiceRequest, AuditPlace> going =
          desk.store()
              .write(transaction -> {
                some.addAll(page.after(transaction, after));
                return recorded(transaction, session, some);
              });
      desk.store()
          .read(transaction -> {
            Set<UUID> told = told(transaction, session, going.keySet());
            going.forEach((request, event) -> {
              if (told.contains(request.caseId())) {
                each.accept(row(transaction, session, request, event));
              }
            });
            return true;
          });
      read = some;
      last = read.isEmpty() ? last : read.getLast();
    } while (read.size() == AT_ONCE);
  }

  private Map<ServiceRequest, AuditPlace> recorded(
      Transaction transaction, StaffSession session, List<ServiceRequest> requests) {
    StillIn.require(transaction, session);
    Set<UUID> told = told(transaction, session, requests);
    Map<ServiceRequest, AuditPlace> going = new LinkedHashMap<>();
    requests.stream()
        .filter(request -> told.contains(request.caseId()))
        .forEach(request -> going.put(request, recorded(transaction, session, request)));
    return going;
  }

  /** Asked before it is recorded and again before it is read: an import can come between. */
  private static Set<UUID> told(
      Transaction transaction, StaffSession session, Collection<ServiceRequest> requests) {
    boolean cleared = Clearances.holdsSection1367(transaction, session);
    Set<UUID> ids = requests.stream().map(ServiceRequest::caseId).collect(Collectors.toSet());
    return transaction.cases().toldOf(ids, session.keys(), cleared);
  }

  private AuditPlace recorded(
      Transaction transaction, StaffSession session, ServiceRequest request) {
    return transaction
        .audit()
        .appendNow(
            new AuditEvent(
                desk.now(),
                AuditAction.REQUEST_SENT,
                session.id(),
                null,
                request.id(),
                Map.of("office", request.office(), "rules", "S9 S11")));
  }

  private List<@Nullable String> row(
      Transaction transaction, StaffSession session, ServiceRequest request, AuditPlace event) {
    return Arrays.asList(
        request.number().toString(),
        request.type().name(),
        cases.numberForOffice(transaction, session, request.caseId(), event).value(),
        request.office(),
        request.state().name(),
        String.valueOf(request.priority()),
        request.due().toString(),
        request.createdAt().toString(),
        request.routedAt().toString(),
        request.criterion() == null ? null : request.criterion().name(),
        request.documentKind() == null ? null : request.documentKind().name(),
        request.words());
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(BusinessCalendar.EASTERN).toInstant();
  }
}
