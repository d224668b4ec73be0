package org.tierline.ui.callback;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.Colleague;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** What is in hand, and handing it on. */
public final class InHandController {
  private final InHandModel model;
  private final Messages messages;
  private final InHandRows rows;
  @FXML private VBox root;
  @FXML private PaneNotePanel noteController;
  @FXML private VBox list;
  @FXML private Label nothing;
  @FXML private VBox form;
  @FXML private ComboBox<Colleague> colleague;
  @FXML private TextArea words;
  @FXML private Button give;

  InHandController(InHandModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.rows = new InHandRows(messages, model);
  }

  @FXML
  void initialize() {
    colleague.setItems(model.colleagues());
    colleague.setConverter(ColleagueWords.in(messages));
    colleague.valueProperty().bindBidirectional(model.colleagueProperty());
    words.textProperty().bindBidirectional(model.wordsProperty());
    give.disableProperty().bind(model.readyBinding().not());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                WhileShown.paint(model.rows(), this::show),
                WhileShown.paint(model.chosen(), rows::mark),
                model.cameProperty().subscribe(this::note)));
  }

  @FXML
  void give() {
    model.give();
  }

  private void show() {
    list.getChildren().setAll(rows.all());
    Shown.set(nothing, model.rows().isEmpty());
    Shown.set(form, !model.rows().isEmpty());
  }

  private void note(InHandModel.@Nullable Came came) {
    noteController.show(
        came == null
            ? null
            : new PaneNote(
                came.good() ? PaneNote.Tone.GOOD : PaneNote.Tone.WARNING,
                new Phrases(messages).say(came.say()),
                messages.text(came.good() ? "callback.inHand.good" : "callback.inHand.kept")));
  }
}
