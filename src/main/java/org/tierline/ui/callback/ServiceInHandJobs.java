package org.tierline.ui.callback;

import java.util.List;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.Colleague;
import org.tierline.model.escalation.InHand;
import org.tierline.service.escalation.CallbacksInHand;
import org.tierline.service.escalation.Colleagues;
import org.tierline.service.staff.StaffSession;

/** The services behind handing over. */
public final class ServiceInHandJobs implements InHandJobs {
  private final StaffSession session;
  private final CallbacksInHand inHand;
  private final Colleagues colleagues;

  /** Calls the services as the supervisor of a session. */
  public ServiceInHandJobs(StaffSession session, CallbacksInHand inHand, Colleagues colleagues) {
    this.session = session;
    this.inHand = inHand;
    this.colleagues = colleagues;
  }

  @Override
  public List<InHand> all() {
    return inHand.all(session);
  }

  @Override
  public List<Colleague> colleagues(String number) {
    return colleagues.of(session, number);
  }

  @Override
  public List<CallbackAnswer> give(List<String> numbers, String words, String to) {
    return inHand.give(session, numbers, words, to);
  }
}
