package org.tierline.ui.review;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.BroughtPart;
import org.tierline.ui.common.KeyLine;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenFrame;
import org.tierline.ui.common.ScreenKeys;
import org.tierline.ui.common.View;

/** The review of one supervisor; one for each sign-in. For the FX thread. */
public final class ReviewScreens {
  /** The name of the screen, for the rail and the navigator. */
  public static final String ID = "review";

  private static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
  private static final KeyCombination.Modifier ALT = KeyCombination.ALT_DOWN;
  private static final KeyCombination.Modifier SHIFT = KeyCombination.SHIFT_DOWN;

  private final ScreenFrame frame;
  private final ReviewModel model;
  private final Map<ReviewPart, BroughtPart> brought;
  private final Elsewhere elsewhere;
  private @Nullable ReviewController shown;

  /**
   * Makes the screen known to the navigator.
   *
   * @param brought parts that other features bring, for whoever may use them
   * @param elsewhere where its rows lead
   */
  public ReviewScreens(
      ScreenFrame frame,
      ReviewModel model,
      Map<ReviewPart, BroughtPart> brought,
      Elsewhere elsewhere) {
    this.frame = frame;
    this.model = model;
    this.brought = Map.copyOf(brought);
    this.elsewhere = elsewhere;
    make(ReviewController.class, ReviewController::new);
    make(SupervisorController.class, SupervisorController::new);
    make(IncidentsController.class, IncidentsController::new);
    make(LateController.class, LateController::new);
    make(QueueController.class, QueueController::new);
    make(StaffController.class, StaffController::new);
    make(SaveController.class, SaveController::new);
    make(ClosingController.class, ClosingController::new);
    make(BacklogController.class, BacklogController::new);
    make(GatesController.class, GatesController::new);
    make(BrokenController.class, BrokenController::new);
    make(GlassController.class, GlassController::new);
    make(AuditController.class, AuditController::new);
    make(UnlockController.class, UnlockController::new);
    make(ReportController.class, ReportController::new);
    make(BulletinsController.class, BulletinsController::new);
    frame.views().register(ListPart.class, () -> new ListPart(frame.messages()));
    frame.views().register(PaneNotePanel.class, PaneNotePanel::new);
    frame.navigator().register(Screen.of(ID, this::load).withKeys(keys()).whenLeft(this::leave));
  }

  /** Shows the review with one of its parts in hand. */
  public void show(ReviewPart part) {
    frame.navigator().show(ID);
    go(part);
  }

  private void go(ReviewPart part) {
    ReviewController present = shown;
    if (present != null) {
      present.go(part);
    }
  }

  /** Whether a part is there for this person. */
  boolean has(ReviewPart part) {
    return !part.isBrought() || brought.containsKey(part);
  }

  private List<KeyLine> keys() {
    return List.of(
        new KeyLine("review.key.take", "review.does.take"),
        new KeyLine("review.key.sound", "review.does.sound"),
        new KeyLine("review.key.incident", "review.does.incident"),
        new KeyLine(
            has(ReviewPart.CLEARANCES) ? "review.key.parts.cleared" : "review.key.parts",
            has(ReviewPart.CLEARANCES) ? "review.does.parts.cleared" : "review.does.parts"),
        new KeyLine("review.key.bulletins", "review.does.bulletins"),
        new KeyLine("review.key.brought", "review.does.brought"),
        new KeyLine("review.key.table", "review.does.table"),
        new KeyLine("review.key.save", "review.does.save"),
        new KeyLine("review.key.close", "review.does.close"),
        new KeyLine("review.key.rows", "review.does.rows"));
  }

  private Parent load() {
    View<ReviewController> view = frame.views().load("review/review", ReviewController.class);
    shown = view.controller();
    ScreenKeys keys = ScreenKeys.of(view.root());
    keys.on(KeyCode.T, model.supervisor()::takeFirst, CTRL)
        .on(KeyCode.T, view.controller()::turnTable, ALT)
        .on(KeyCode.I, view.controller()::chooseIncident, CTRL)
        .on(KeyCode.S, view.controller()::save, CTRL)
        .on(KeyCode.ENTER, model.glass()::close, CTRL)
        .on(KeyCode.DIGIT1, () -> go(ReviewPart.QUEUE), CTRL)
        .on(KeyCode.DIGIT2, () -> go(ReviewPart.GLASS), CTRL)
        .on(KeyCode.DIGIT3, () -> go(ReviewPart.AUDIT), CTRL)
        .on(KeyCode.DIGIT4, () -> go(ReviewPart.UNLOCK), CTRL)
        .on(KeyCode.DIGIT5, () -> go(ReviewPart.REPORT), CTRL)
        .on(KeyCode.DIGIT7, () -> go(ReviewPart.DAYS), CTRL)
        .on(KeyCode.DIGIT8, () -> go(ReviewPart.STAFF), CTRL)
        .on(KeyCode.B, () -> go(ReviewPart.BULLETINS), CTRL)
        .on(KeyCode.DIGIT9, () -> go(ReviewPart.CLOSING), CTRL)
        .on(KeyCode.M, model.supervisor().ring()::toggle, CTRL);
    onKey(keys, KeyCode.DIGIT6, ReviewPart.CLEARANCES, CTRL);
    onKey(keys, KeyCode.DIGIT1, ReviewPart.IN_HAND, CTRL, SHIFT);
    onKey(keys, KeyCode.DIGIT2, ReviewPart.MAIL, CTRL, SHIFT);
    onKey(keys, KeyCode.DIGIT3, ReviewPart.COMPLAINTS, CTRL, SHIFT);
    onKey(keys, KeyCode.DIGIT4, ReviewPart.SAMPLE, CTRL, SHIFT);
    onKey(keys, KeyCode.DIGIT5, ReviewPart.OFFICE_FILES, CTRL, SHIFT);
    model.show();
    return view.root();
  }

  private void onKey(
      ScreenKeys keys, KeyCode code, ReviewPart part, KeyCombination.Modifier... with) {
    if (has(part)) {
      keys.on(code, () -> go(part), with);
    }
  }

  private void leave() {
    shown = null;
    model.hide();
  }

  private <C> void make(Class<C> controller, Function<ReviewView, C> maker) {
    frame
        .views()
        .register(
            controller,
            () -> maker.apply(new ReviewView(model, frame, this::go, brought, elsewhere)));
  }
}
