package org.tierline.ui.request;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.office.Office;
import org.tierline.model.request.RequestAnswer;
import org.tierline.model.request.RequestDecision;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestOutcome;
import org.tierline.service.office.ContactInformation;
import org.tierline.service.request.ServiceRequests;
import org.tierline.service.staff.StaffSession;

/** Asks the services in the name of whoever is signed in. */
public final class DeskRequestJobs implements RequestJobs {
  private final ServiceRequests requests;
  private final Supplier<StaffSession> session;

  /**
   * @param session who is signed in now
   */
  public DeskRequestJobs(ServiceRequests requests, Supplier<StaffSession> session) {
    this.requests = requests;
    this.session = session;
  }

  @Override
  public Preview preview(UUID contactId, RequestWish wish) {
    RequestDecision decision = requests.preview(session.get(), contactId, wish);
    Office office = office(decision);
    boolean abroad = decision.outcome() == ServiceRequestOutcome.REFERRED_INTERNATIONAL;
    return new Preview(
        named(decision, office),
        office,
        abroad && office != null ? ContactInformation.of(office) : null);
  }

  @Override
  public Made create(UUID contactId, RequestWish wish, @Nullable String phone) {
    RequestAnswer answer = requests.create(session.get(), contactId, wish, phone);
    return new Made(answer, wish, office(answer.decision()));
  }

  /** Rules know offices by their codes; people know them by their names. */
  private static RequestDecision named(RequestDecision decision, @Nullable Office office) {
    return office == null
        ? decision
        : new RequestDecision(
            decision.outcome(),
            decision.office(),
            decision.due(),
            decision.possibleOn(),
            decision.tier2Reason(),
            decision.reasons().stream().map(reason -> named(reason, office)).toList(),
            decision.say());
  }

  private static Reason named(Reason reason, Office office) {
    List<Object> gaps =
        reason.words().gaps().stream()
            .map(gap -> gap.equals(office.code()) ? office.name() : gap)
            .toList();
    return new Reason(reason.rule(), new Sentence(reason.words().key(), gaps), reason.met());
  }

  private @Nullable Office office(RequestDecision decision) {
    String code = decision.office();
    return code == null ? null : requests.office(code).orElse(null);
  }
}
