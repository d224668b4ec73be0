package org.tierline.ui.callback;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.ui.common.PhoneText;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Who is in hand, since when they wait, and that nothing of a case may be said yet (E7). */
public final class HeadController {
  private final CallbackView view;
  private final RowWords words;
  @FXML private VBox root;
  @FXML private Label kind;
  @FXML private Label name;
  @FXML private Label number;
  @FXML private Label phone;
  @FXML private Label language;
  @FXML private Label reason;
  @FXML private Label due;
  @FXML private Label promised;
  @FXML private Label waited;

  HeadController(CallbackView view) {
    this.view = view;
    this.words = new RowWords(view);
  }

  @FXML
  void initialize() {
    WorkModel model = view.model().work();
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.rowProperty().subscribe(this::show),
                model.storyProperty().subscribe(this::showPhone),
                view.model().nowProperty().subscribe(now -> tick())));
  }

  private void show(@Nullable CallbackRow row) {
    if (row == null) {
      return;
    }
    boolean urgent = row.escalationClass() == EscalationClass.URGENT;
    kind.getStyleClass().remove("solid-attention");
    if (urgent) {
      kind.getStyleClass().add("solid-attention");
    }
    kind.setText(view.enums().word(row.escalationClass()));
    name.setText(words.name(row));
    number.setText(row.typedNumber());
    Shown.set(number, !row.isBlank());
    language.setText(view.language(row.language()));
    reason.setText(words.reason(row));
    due.setText(view.text("callback.head.due", view.dates().dateBesideClock(row.due())));
    due.getStyleClass().removeAll("attention", "danger");
    if (words.isLate(row) || words.isDueToday(row)) {
      due.getStyleClass().add(words.isLate(row) ? "danger" : "attention");
      due.setText(view.text("callback.head.dueNow", words.due(row)));
    }
    promised.setText(view.text("callback.head.class." + row.escalationClass().name()));
    tick();
  }

  private void showPhone(@Nullable CallbackStory story) {
    String dialled = story == null ? null : story.phone();
    CallbackRow row = view.model().work().rowProperty().get();
    boolean isSafe = row != null && row.isSpecial();
    phone.setText(
        dialled != null
            ? PhoneText.spaced(dialled)
            : view.text(isSafe ? "callback.special.dialled" : "callback.noPhone"));
    Shown.set(
        phone, story != null && (dialled != null || view.model().work().heldProperty().get()));
  }

  private void tick() {
    CallbackRow row = view.model().work().rowProperty().get();
    if (row != null) {
      waited.setText(view.text("callback.head.waited", view.waited(row.waitingSince())));
    }
  }
}
