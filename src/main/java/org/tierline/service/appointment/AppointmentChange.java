package org.tierline.service.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.AppointmentState;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.model.appointment.SchedulingAnswer.Outcome;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.policy.appointment.SchedulingRule;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * What every change of a request begins and ends with: who may, whether it is still there and in
 * whose hand, whether it is the version that was seen, and that it is recorded.
 */
final class AppointmentChange {
  private static final Duration IN_HAND = Duration.ofHours(4);

  private final Desk desk;

  AppointmentChange(Desk desk) {
    this.desk = desk;
  }

  /** Finds a request within a transaction. */
  interface Finder {
    Optional<AppointmentRequest> find(Transaction transaction);
  }

  /** By the number that is read aloud. */
  static Finder numbered(String number) {
    return t ->
        ReadAloudNumber.parse(ReadAloudNumber.APPOINTMENT, number).flatMap(t.appointments()::find);
  }

  /**
   * Changes a request, if it may be changed.
   *
   * @param version that was seen; null for whichever it is
   */
  SchedulingAnswer change(
      StaffSession session,
      Finder finder,
      @Nullable Long version,
      BiFunction<Transaction, AppointmentRequest, SchedulingAnswer> work) {
    if (!StillIn.atDesk(session)) {
      return SchedulingAnswer.refused("say.desk.locked", List.of("P10"));
    }
    Optional<SchedulingAnswer> notTheirs = SchedulingRule.notTheirs(session.role());
    if (notTheirs.isPresent()) {
      return notTheirs.get();
    }
    return desk.store()
        .write(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          return finder
              .find(transaction)
              .filter(found -> SeenRequests.maySee(found, cleared))
              .map(found ->
                  whyNot(found, version, session.id())
                      .orElseGet(() -> work.apply(transaction, found)))
              .orElseGet(() -> SchedulingAnswer.refused("say.appointment.none", SchedulingRule.BY));
        });
  }

  private Optional<SchedulingAnswer> whyNot(
      AppointmentRequest found, @Nullable Long version, UUID officer) {
    if (version != null && version != found.version()) {
      return Optional.of(SchedulingAnswer.changedMeanwhile(found.state(), SchedulingRule.BY));
    }
    if (!found.isOpen()) {
      return Optional.of(SchedulingAnswer.refused("say.appointment.over", SchedulingRule.BY));
    }
    return isInHandOfAnother(found, officer)
        ? Optional.of(SchedulingAnswer.refused("say.appointment.inHand", SchedulingRule.BY))
        : Optional.empty();
  }

  /** Whether somebody else has it in hand; after four hours nobody has. */
  boolean isInHandOfAnother(AppointmentRequest request, UUID officer) {
    Instant since = request.reviewedAt();
    return request.state() == AppointmentState.UNDER_REVIEW
        && since != null
        && since.plus(IN_HAND).isAfter(desk.now())
        && !Objects.equals(request.reviewer(), officer);
  }

  /** Writes it over the version that was read, and records it. */
  SchedulingAnswer write(
      Transaction transaction,
      StaffSession session,
      AppointmentRequest after,
      AuditAction action,
      Outcome outcome,
      Sentence say) {
    if (!transaction.appointments().update(after)) {
      return SchedulingAnswer.changedMeanwhile(after.state(), SchedulingRule.BY);
    }
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                action,
                session.id(),
                after.contactId(),
                after.id(),
                Map.of(
                    "office", text(after.office()),
                    "at", text(after.at()),
                    "rules", String.join(" ", SchedulingRule.DAYS))));
    return new SchedulingAnswer(outcome, after.state(), say, SchedulingRule.DAYS);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
