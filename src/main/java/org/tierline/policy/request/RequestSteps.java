package org.tierline.policy.request;

import static org.tierline.policy.request.Finding.met;
import static org.tierline.policy.request.Finding.notMet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.request.GivenAnswer;
import org.tierline.model.request.RequestChange;
import org.tierline.model.request.RequestChange.Outcome;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestState;
import org.tierline.model.staff.Role;

/**
 * What may become of a request after it was made (S11). A request of which this person may not be
 * told is as one that does not exist (P8). Pure.
 */
public final class RequestSteps {
  private static final String S11 = "S11";

  private RequestSteps() {}

  /**
   * An officer records what an office answered.
   *
   * @param request empty if there is none of which this person may be told
   * @param from the office that answered, or null if there is none on file of that code
   */
  public static RequestChange answer(
      Role role, Optional<ServiceRequest> request, @Nullable Office from, GivenAnswer given) {
    return isOfficer(role) ? answer(request, from, given) : officersOnly();
  }

  /**
   * An office answers. A final answer closes the request, if it comes from the office that has it;
   * every other is one of several.
   *
   * @param request empty if there is none
   * @param from the office that answered, or null if there is none on file of that code
   */
  public static RequestChange answer(
      Optional<ServiceRequest> request, @Nullable Office from, GivenAnswer given) {
    Optional<RequestChange> refused = refused(request, given.words());
    if (refused.isPresent()) {
      return refused.get();
    }
    if (from == null) {
      return refuse(notMet(S11, "why.S11.noOffice"), "say.request.noOffice");
    }
    ServiceRequest open = request.orElseThrow();
    if (!open.office().equals(from.code())) {
      return answered(open.state(), "why.S11.elsewhere", from);
    }
    return given.isFinal()
        ? answered(ServiceRequestState.CLOSED, "why.S11.final", from)
        : answered(ServiceRequestState.ANSWERED, "why.S11.interim", from);
  }

  private static RequestChange answered(ServiceRequestState state, String why, Office from) {
    return done(
        Outcome.ANSWERED,
        state,
        List.of(met(S11, why, from.name())),
        state == ServiceRequestState.CLOSED
            ? "say.request.answered.final"
            : "say.request.answered");
  }

  /**
   * Sending a request on to another office.
   *
   * @param request empty if there is none of which this person may be told
   * @param to the office, or null if there is none on file of that code
   * @param words the reason
   */
  public static RequestChange relocate(
      Role role, Optional<ServiceRequest> request, @Nullable Office to, String words) {
    if (role == Role.TIER_1) {
      return refuse(notMet("V2", "why.V2.noTransfer"), "say.request.officersOnly");
    }
    if (!isOfficer(role)) {
      return officersOnly();
    }
    Optional<RequestChange> refused = refused(request, words);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (to == null) {
      return refuse(notMet(S11, "why.S11.noOffice"), "say.request.noOffice");
    }
    ServiceRequest open = request.orElseThrow();
    if (to.kind() == OfficeKind.INTERNATIONAL) {
      return refuse(notMet("S2", "why.S2.international", to.name()), "say.request.notAbroad");
    }
    if (to.code().equals(open.office())) {
      return refuse(notMet(S11, "why.S11.sameOffice", to.name()), "say.request.sameOffice");
    }
    return done(
        Outcome.RELOCATED,
        ServiceRequestState.RELOCATED,
        List.of(met(S11, "why.S11.relocated", to.name()), met("S9", "why.S9.dayStays", open.due())),
        "say.request.relocated");
  }

  /**
   * What a caller asks for a request: words are added, or it is cancelled.
   *
   * @param verified the request, if its case is verified in this contact; empty for every other
   *     number, whether it exists or not (S12)
   */
  public static RequestChange ofCaller(Outcome wanted, Optional<ServiceRequest> verified) {
    if (verified.isEmpty()) {
      return refuse(notMet("S12", "why.S12.gate"), "say.request.officeAnswers.gate");
    }
    ServiceRequest request = verified.get();
    if (!request.isOpen()) {
      return refuse(notMet(S11, over(request)), "say.request.over");
    }
    return wanted == Outcome.CANCELLED
        ? done(
            wanted,
            ServiceRequestState.CANCELLED,
            List.of(met(S11, "why.S11.cancelled")),
            "say.request.cancelled")
        : done(
            Outcome.ADDED,
            request.state(),
            List.of(met(S11, "why.S11.added")),
            "say.request.added");
  }

  private static boolean isOfficer(Role role) {
    return role == Role.TIER_2 || role == Role.SUPERVISOR;
  }

  private static RequestChange officersOnly() {
    return refuse(notMet(S11, "why.S11.officers"), "say.request.officersOnly");
  }

  private static Optional<RequestChange> refused(Optional<ServiceRequest> request, String words) {
    if (request.isEmpty()) {
      return Optional.of(refuse(notMet(S11, "why.S11.unknown"), "say.request.unknown"));
    }
    if (!request.get().isOpen()) {
      return Optional.of(refuse(notMet(S11, over(request.get())), "say.request.over"));
    }
    return words.isBlank()
        ? Optional.of(refuse(notMet(S11, "why.S11.noWords"), "say.request.noWords"))
        : Optional.empty();
  }

  private static String over(ServiceRequest request) {
    return request.state() == ServiceRequestState.CANCELLED
        ? "why.S11.wasCancelled"
        : "why.S11.wasClosed";
  }

  private static RequestChange done(
      Outcome outcome, ServiceRequestState state, List<Reason> reasons, String key) {
    return new RequestChange(outcome, state, reasons, Sentence.of(key), null);
  }

  private static RequestChange refuse(Reason reason, String key) {
    return new RequestChange(Outcome.REFUSED, null, List.of(reason), Sentence.of(key), null);
  }
}
