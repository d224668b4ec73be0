package org.tierline.ui.review;

import java.util.UUID;
import java.util.function.Supplier;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.GlassAnswer;
import org.tierline.model.privacy.GlassWish;
import org.tierline.service.cases.BreakGlass;
import org.tierline.service.staff.StaffSession;

/** The service behind opening a case without a caller, for one supervisor signed in. */
public final class ServiceGlassJobs implements GlassJobs {
  private final StaffSession session;
  private final BreakGlass glass;
  private final Supplier<UUID> keys;

  /**
   * Calls the service as the person of a session.
   *
   * @param keys makes the key of each wish
   */
  public ServiceGlassJobs(StaffSession session, BreakGlass glass, Supplier<UUID> keys) {
    this.session = session;
    this.glass = glass;
    this.keys = keys;
  }

  @Override
  public Answer open(ReceiptNumber receiptNumber, BreakGlassReason reason, String words) {
    return answer(
        glass.breakGlass(session, new GlassWish(keys.get(), receiptNumber, reason, words)));
  }

  @Override
  public Answer look() {
    return answer(glass.look(session));
  }

  @Override
  public void shut() {
    glass.shut(session);
  }

  private static Answer answer(GlassAnswer given) {
    return switch (given) {
      case GlassAnswer.Open open -> new Answer.Opened(open.view(), open.endsAt());
      case GlassAnswer.Refused refused -> new Answer.Refused(refused.say());
    };
  }
}
