package org.tierline.ui.review;

import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.model.privacy.LockedNumber;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Opens numbers again that failures have locked (P6): of the list, or typed. */
public final class UnlockController {
  private final ReviewView view;
  private final UnlockModel model;
  @FXML private VBox root;
  @FXML private PaneNotePanel noteController;
  @FXML private ListPart listController;
  @FXML private TextField number;
  @FXML private Button unlock;
  @FXML private Label needed;

  UnlockController(ReviewView view) {
    this.view = view;
    this.model = view.model().unlock();
  }

  @FXML
  void initialize() {
    number.textProperty().bindBidirectional(model.numberProperty());
    unlock.disableProperty().bind(model.readyBinding().not());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                listController.show(
                    new ListPart.Content<>(
                        model.locked(), "review.locked.", this::row, model::unlock)),
                model.readyBinding().subscribe(ready -> Shown.set(needed, !ready)),
                model.unlockedProperty().subscribe(this::show),
                model.locked().emptyProperty().subscribe(this::goOn)));
  }

  @FXML
  void unlock() {
    model.unlock();
  }

  /** Whoever unlocked the last one of the list goes on with the number below. */
  private void goOn(boolean nothingLeft) {
    if (nothingLeft && model.unlockedProperty().get()) {
      number.requestFocus();
    }
  }

  private HBox row(GateJobs.Locked locked) {
    LockedNumber number = locked.seen();
    String what =
        view.text(
            "review.locked.what",
            number.failures(),
            view.time(number.first()),
            view.time(number.last()));
    String where =
        number.contacts().stream()
            .map(contact ->
                view.text("review.locked.where", contact.contactNumber(), contact.staffName()))
            .distinct()
            .collect(Collectors.joining(", "));
    Button open = new Button(view.text("review.unlock.do"));
    open.getStyleClass().add("small");
    open.setMinWidth(Button.USE_PREF_SIZE);
    open.setAccessibleText(view.text("review.locked.do.said", what));
    open.setOnAction(event -> model.unlock(locked));
    HBox row =
        Nodes.row(
            List.of("review-row", "wide-row"),
            Nodes.growing(
                Nodes.column(
                    "lines", Nodes.text(what, "strong"), Nodes.text(where, "t12", "muted"))),
            open);
    row.setAccessibleText(view.text("review.row.said", what, where, open.getText()));
    return row;
  }

  private void show(boolean unlocked) {
    noteController.show(
        unlocked
            ? new PaneNote(
                PaneNote.Tone.GOOD,
                view.text("review.unlock.done"),
                view.text("review.unlock.done.what"))
            : null);
  }
}
