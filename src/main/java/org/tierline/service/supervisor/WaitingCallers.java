package org.tierline.service.supervisor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Verification;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.service.Desk;
import org.tierline.service.privacy.ReadableWords;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** The callers who wait for a supervisor, as a supervisor sees them before taking one over (V1). */
public final class WaitingCallers {
  private final Desk desk;

  /** The callers of a desk's store. */
  public WaitingCallers(Desk desk) {
    this.desk = desk;
  }

  /**
   * What waits for a supervisor: who is on the line, oldest first, then whom to call back, the day
   * due first.
   *
   * @return nothing for anybody else
   */
  public List<Asked> asked(StaffSession session) {
    if (session.role() != Role.SUPERVISOR || !StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .read(transaction -> {
          List<SupervisorRequest> open =
              Stream.concat(
                      transaction.supervisors().waiting().stream(),
                      transaction.supervisors().callbacks().stream())
                  .toList();
          Set<UUID> readable =
              ReadableWords.among(
                  transaction,
                  session,
                  open.stream().map(SupervisorRequest::contactId).distinct().toList());
          return open.stream()
              .map(request -> asked(transaction, session, request, readable))
              .toList();
        });
  }

  /** Whoever waits is seen by every supervisor; the words may be for fewer (P16). */
  private Asked asked(
      Transaction transaction,
      StaffSession session,
      SupervisorRequest request,
      Set<UUID> readable) {
    Contact contact =
        transaction
            .contacts()
            .find(request.contactId())
            .orElseThrow(() -> new IllegalStateException("a request without its contact"));
    Optional<StaffMember> asker = transaction.staff().find(request.staffId());
    return new Asked(
        request.id(),
        contact.number(),
        contact.channel(),
        contact.caller().name(),
        asker.map(StaffMember::fullName).orElse(""),
        asker.map(StaffMember::role).orElse(Role.TIER_1),
        open(transaction, session, contact),
        readable.contains(request.contactId()) ? request.words() : "",
        request.requestedAt(),
        request.due());
  }

  /** The most that may be said in a contact now, of the cases this supervisor may be told of. */
  private DisclosureLevel open(Transaction transaction, StaffSession session, Contact contact) {
    return Verification.highest(
        transaction.verifications().open(contact.id(), contact.staffId(), desk.now()).stream()
            .filter(gate -> Clearances.mayBeToldOf(transaction, session, gate.caseId()))
            .toList());
  }

  /**
   * A request as a supervisor sees it before taking it over.
   *
   * @param contact the number of the contact
   * @param caller the name as the caller gave it, or null
   * @param askedBy full name of the staff member whose caller asked
   * @param open the most that may be said there now; a case that this supervisor may not be told of
   *     counts as locked
   * @param due the day on which the caller is called back, or null if they wait on the line
   */
  public record Asked(
      UUID id,
      String contact,
      Channel channel,
      @Nullable String caller,
      String askedBy,
      Role askedByRole,
      DisclosureLevel open,
      String words,
      Instant since,
      @Nullable LocalDate due) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
