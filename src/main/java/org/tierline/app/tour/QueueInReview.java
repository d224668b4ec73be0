package org.tierline.app.tour;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.tierline.model.review.LateCounts;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.model.review.QueueAge;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** What a supervisor sees of the queue: who is late or about to be, and how long all wait. */
final class QueueInReview {
  private static final int MOST_ROWS = 200;

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;
  private final Clothes clothes;

  QueueInReview(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
    this.clothes = new Clothes(desk);
  }

  void work(StaffSession supervisor) {
    late(supervisor);
    age(supervisor);
    otherClothes();
  }

  /** Whom the day made wait is due by class: nobody of them can be due on the day itself. */
  private void late(StaffSession supervisor) {
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    LateCounts counts = desk.services().late().counts(supervisor);
    boolean isCounted =
        hands.comes(() ->
            steps.words(".review-group").contains("Late " + counts.late())
                && steps.words(".review-group").contains("Due today " + counts.today()));
    desk.picture("review-queue");
    List<LateRow> dueToday =
        desk.services().late().page(supervisor, LateGroup.TODAY, null, MOST_ROWS);
    LocalDate today = today();
    checks.that(
        "E2",
        "who is late and who is due today stand apart, and nobody of today is due today",
        isCounted
            && counts.late() > 0
            && dueToday.stream()
                .filter(row -> row.what() instanceof LateRow.Caller)
                .noneMatch(row -> dateOf(row).equals(today)),
        steps.words(".review-group"));
  }

  private LocalDate today() {
    return desk.clock().instant().atZone(BusinessCalendar.EASTERN).toLocalDate();
  }

  private static LocalDate dateOf(LateRow row) {
    return row.createdAt().atZone(BusinessCalendar.EASTERN).toLocalDate();
  }

  private void age(StaffSession supervisor) {
    QueueAge age = desk.services().ages().look(supervisor);
    String said =
        "%d urgent and %d regular wait".formatted(age.urgent().count(), age.regular().count());
    boolean isSaid = hands.comes(() -> steps.words(".queue-chart").contains(said));
    hands.tabTo("#file");
    desk.picture("review-age-of-the-queue");
    hands.press(KeyCode.ALT, KeyCode.T);
    boolean isTable = hands.comes(() -> hands.isSeen(".age-row"));
    desk.picture("review-age-table");
    hands.press(KeyCode.T);
    checks.that(
        "E9",
        "everyone who waits is counted from the first contact on",
        isSaid
            && isTable
            && age.days().stream().mapToLong(day -> day.urgent() + day.regular()).sum() > 0,
        said);
  }

  private void otherClothes() {
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    clothes.wear(Theme.DARK, Language.ENGLISH, 100);
    desk.picture("review-dark");
    clothes.wear(Theme.LIGHT, Language.SPANISH, 100);
    desk.picture("review-spanish");
    clothes.wear(Theme.LIGHT, Language.ENGLISH, 200);
    desk.picture("review-200");
    clothes.wear(Theme.LIGHT, Language.ENGLISH, 100);
  }
}
