package org.tierline.ui.review;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.BrokenGlass;
import org.tierline.model.privacy.GlassAnswer;
import org.tierline.model.privacy.GlassWish;
import org.tierline.service.Desk;
import org.tierline.service.cases.BreakGlass;
import org.tierline.service.cases.GlassHistory;
import org.tierline.service.staff.StaffSession;

/** The service behind opening a case without a caller, for one supervisor signed in. */
public final class ServiceGlassJobs implements GlassJobs {
  /** How far back the list goes. */
  private static final Duration LATELY = Duration.ofDays(7);

  private static final Comparator<Line> NEWEST_FIRST =
      Comparator.comparing(Line::at).reversed().thenComparing(Line::id);

  private final StaffSession session;
  private final BreakGlass glass;
  private final GlassHistory history;
  private final Desk desk;

  /** Calls the services as the person of a session. */
  public ServiceGlassJobs(StaffSession session, BreakGlass glass, GlassHistory history, Desk desk) {
    this.session = session;
    this.glass = glass;
    this.history = history;
    this.desk = desk;
  }

  @Override
  public List<Line> broken(@Nullable Line after, int limit) {
    List<Line> lines =
        history.since(session, desk.now().minus(LATELY)).stream()
            .map(ServiceGlassJobs::line)
            .toList();
    return RowsBehind.of(lines, NEWEST_FIRST, after, limit);
  }

  private static Line line(GlassHistory.Line line) {
    BrokenGlass glass = line.glass();
    return new Line(
        glass.id(), glass.at(), line.by(), glass.reason(), glass.words(), glass.endsAt());
  }

  @Override
  public Answer open(ReceiptNumber receiptNumber, BreakGlassReason reason, String words) {
    return answer(
        glass.breakGlass(session, new GlassWish(desk.ids().get(), receiptNumber, reason, words)));
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
