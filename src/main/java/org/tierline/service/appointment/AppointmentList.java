package org.tierline.service.appointment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.appointment.AppointmentFilter;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.AppointmentState;
import org.tierline.model.appointment.MarkedDay;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Contact;
import org.tierline.model.office.Office;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.appointment.SchedulingRule;
import org.tierline.service.Desk;
import org.tierline.service.office.VisitOffices;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** The requests for visits that officers work on (A1), as far as each may be told (P7, P8, P15). */
public final class AppointmentList {
  private final Desk desk;
  private final VisitOffices offices;
  private final AppointmentChange change;

  /** Lists those of a desk's store. */
  public AppointmentList(Desk desk, VisitOffices offices) {
    this.desk = desk;
    this.offices = offices;
    this.change = new AppointmentChange(desk);
  }

  /**
   * A page of a list, in its order; nothing for whoever does not schedule.
   *
   * @param after the last one that is known, or null
   */
  public List<Line> page(
      StaffSession session,
      AppointmentFilter filter,
      @Nullable AppointmentRequest after,
      int limit) {
    if (!isFor(session)) {
      return List.of();
    }
    return desk.store()
        .read(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          return transaction.appointments().page(filter, cleared, after, limit).stream()
              .map(request -> line(transaction, session, request, cleared))
              .toList();
        });
  }

  /** One of them as it is now; empty if there is none of which this person may be told. */
  public Optional<Line> find(StaffSession session, UUID requestId) {
    if (!isFor(session)) {
      return Optional.empty();
    }
    return desk.store()
        .read(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          return transaction
              .appointments()
              .find(requestId)
              .filter(request -> SeenRequests.maySee(request, cleared))
              .map(request -> line(transaction, session, request, cleared));
        });
  }

  /**
   * What is said to whoever asks with the number of a request: how it stands, and where a visit was
   * scheduled its day and place. Anyone at a desk may ask; of one of which they may not be told it
   * is the same as of a number that does not exist (P8).
   *
   * @return empty if it is no such number, or nobody is at the desk
   */
  public Optional<Sentence> told(StaffSession session, String number) {
    Optional<ReadAloudNumber> whole =
        ReadAloudNumber.parse(ReadAloudNumber.APPOINTMENT, number)
            .filter(each -> StillIn.atDesk(session));
    return whole.map(wanted ->
        desk.store()
            .read(transaction -> {
              boolean cleared = Clearances.holdsSection1367(transaction, session);
              return transaction
                  .appointments()
                  .find(wanted)
                  .filter(request -> SeenRequests.maySee(request, cleared))
                  .map(request -> told(transaction, SeenRequests.told(request, cleared)))
                  .orElseGet(() -> Sentence.of("say.appointment.none"));
            }));
  }

  private Sentence told(Transaction transaction, AppointmentRequest request) {
    return switch (request.state()) {
      case REQUESTED, UNDER_REVIEW ->
          Sentence.of(
              request.reason().isUrgent()
                  ? "say.appointment.waits.urgent"
                  : "say.appointment.waits",
              request.number());
      case SCHEDULED -> scheduled(transaction, request);
      case DECLINED ->
          request.answer().isBlank()
              ? Sentence.of("say.appointment.declined.brief", request.number())
              : Sentence.of("say.appointment.declined", request.number(), request.answer());
      case CANCELLED -> Sentence.of("say.appointment.cancelled", request.number());
    };
  }

  private Sentence scheduled(Transaction transaction, AppointmentRequest request) {
    ZonedDateTime visit =
        Objects.requireNonNull(request.at())
            .atZone(offices.zone(transaction.offices(), request.office()));
    return Sentence.of(
        "say.appointment.scheduled",
        visit.toLocalDate(),
        SchedulingRule.time(visit),
        Optional.ofNullable(request.office())
            .flatMap(code -> offices.office(transaction.offices(), code))
            .map(Office::name)
            .orElse(""));
  }

  private static boolean isFor(StaffSession session) {
    return StillIn.atDesk(session) && SchedulingRule.notTheirs(session.role()).isEmpty();
  }

  private Line line(
      Transaction transaction, StaffSession session, AppointmentRequest request, boolean cleared) {
    UUID reviewer = request.reviewer();
    return new Line(
        SeenRequests.told(request, cleared),
        Optional.ofNullable(request.office())
            .flatMap(code -> offices.office(transaction.offices(), code))
            .map(Office::name)
            .orElse(null),
        offices.zone(transaction.offices(), request.office()),
        reviewer == null
            ? null
            : transaction.staff().find(reviewer).map(StaffMember::fullName).orElse(""),
        isMine(request, session),
        change.isInHandOfAnother(request, session.id()),
        isMine(request, session) ? caller(transaction, request) : null,
        possible(transaction, request));
  }

  /** The first wished day on which the office receives somebody the whole day (A1, A3). */
  private @Nullable LocalDate possible(Transaction transaction, AppointmentRequest request) {
    List<LocalDate> not =
        offices
            .days(transaction.offices(), request.office())
            .marked(request.preferred(), desk.now())
            .stream()
            .map(MarkedDay::day)
            .toList();
    return request.preferred().stream().filter(day -> !not.contains(day)).findFirst().orElse(null);
  }

  private static boolean isMine(AppointmentRequest request, StaffSession session) {
    return session.id().equals(request.reviewer())
        && (request.state() == AppointmentState.UNDER_REVIEW
            || request.state() == AppointmentState.SCHEDULED);
  }

  /** Nobody is called where a number was not verified, or where only the safe contact may be. */
  private static @Nullable Caller caller(Transaction transaction, AppointmentRequest request) {
    return request.identityOpen() || request.isProtected()
        ? null
        : transaction.contacts().find(request.contactId()).map(Contact::caller).orElse(null);
  }

  /**
   * A request as an officer reads it.
   *
   * @param request without words while it is open who the caller is
   * @param officeName null if no office is known
   * @param zone of that office
   * @param reviewer full name of who has or had it in hand, or null
   * @param mine whether this person has it in hand or scheduled it
   * @param inHandOfAnother whether it can be worked on only by somebody else
   * @param caller who is to be told; null where nobody may be called, and for all but its holder
   * @param possible the first wished day on which somebody can be received there; null if none is
   */
  public record Line(
      AppointmentRequest request,
      @Nullable String officeName,
      ZoneId zone,
      @Nullable String reviewer,
      boolean mine,
      boolean inHandOfAnother,
      @Nullable Caller caller,
      @Nullable LocalDate possible) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
