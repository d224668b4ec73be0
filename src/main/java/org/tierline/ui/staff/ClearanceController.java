package org.tierline.ui.staff;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.WhileShown;

/** Clearances: asked for by one person, confirmed by another; and names that are locked. */
public final class ClearanceController {
  private final SetUpView view;
  private final ClearanceModel model;
  private final Dates dates;
  private final Phrases phrases;
  @FXML private VBox root;
  @FXML private TextField person;
  @FXML private ToggleButton give;
  @FXML private ToggleButton end;
  @FXML private Button ask;
  @FXML private PaneNotePanel noteController;
  @FXML private ListPart listController;
  @FXML private TextField lockedName;
  @FXML private PaneNotePanel unlockedController;

  ClearanceController(SetUpView view) {
    this.view = view;
    this.model = view.model().clearances();
    this.dates = new Dates(view.messages());
    this.phrases = new Phrases(view.messages());
  }

  @FXML
  void initialize() {
    person.textProperty().bindBidirectional(model.personProperty());
    lockedName.textProperty().bindBidirectional(model.lockedNameProperty());
    give.setSelected(!model.endingProperty().get());
    end.selectedProperty().bindBidirectional(model.endingProperty());
    ask.disableProperty().bind(model.readyBinding().not());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                listController.show(
                    ListPart.Content.readOnly(model.waiting(), "staff.clear.", this::row)),
                model.cameProperty().subscribe(this::show),
                model.unlockedProperty().subscribe(this::showUnlocked)));
  }

  @FXML
  void ask() {
    model.ask();
  }

  @FXML
  void unlock() {
    model.unlock();
  }

  private HBox row(ClearanceJobs.Change change) {
    String what =
        view.messages()
            .text(
                change.seen().granting() ? "staff.clear.give.who" : "staff.clear.end.who",
                change.who());
    String by =
        view.messages()
            .text(
                "staff.clear.asked",
                change.askedBy(),
                dates.day(EasternTime.dateOf(change.seen().askedAt())));
    Button confirm = button("staff.clear.confirm", what, () -> model.confirm(change));
    Button decline = button("staff.clear.decline", what, () -> model.decline(change));
    HBox row =
        Nodes.row(
            List.of("trow", "h44", "desk-row"),
            Nodes.growing(
                Nodes.column("lines", Nodes.text(what, "strong"), Nodes.text(by, "t12", "muted"))),
            confirm,
            decline);
    row.setAccessibleText(view.messages().text("staff.clear.row.said", what, by));
    return row;
  }

  private Button button(String key, String what, Runnable run) {
    Button button = new Button(view.messages().text(key));
    button.getStyleClass().add("small");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setAccessibleText(view.messages().text("staff.clear.row.said", button.getText(), what));
    button.setOnAction(event -> run.run());
    return button;
  }

  private void show(ClearanceJobs.@Nullable Ended came) {
    noteController.show(
        came == null
            ? null
            : new PaneNote(
                came.done() ? PaneNote.Tone.GOOD : PaneNote.Tone.BAD,
                phrases.say(came.say()),
                view.messages().text(came.done() ? "staff.clear.done" : "staff.clear.not-done")));
  }

  private void showUnlocked(ClearanceJobs.@Nullable Ended came) {
    unlockedController.show(
        came == null
            ? null
            : new PaneNote(
                came.done() ? PaneNote.Tone.GOOD : PaneNote.Tone.BAD,
                phrases.say(came.say()),
                view.messages()
                    .text(came.done() ? "staff.unlock.done.what" : "staff.clear.not-done")));
  }
}
