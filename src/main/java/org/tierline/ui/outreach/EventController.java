package org.tierline.ui.outreach;

import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.outreach.EventFeedback;
import org.tierline.model.outreach.OutreachEvent;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** The event in hand: when, where, how to register; the sentence for cases; what was heard. */
public final class EventController {
  private final OutreachModel model;
  private final Messages messages;
  private final EventTimes times;

  @FXML private VBox root;
  @FXML private VBox say;
  @FXML private Label channel;
  @FXML private VBox filled;
  @FXML private Label title;
  @FXML private Label when;
  @FXML private Label cancelled;
  @FXML private Label place;
  @FXML private Label register;
  @FXML private Label callIn;
  @FXML private Label notes;
  @FXML private Label documents;
  @FXML private PaneNotePanel noteController;
  @FXML private Label toCome;
  @FXML private VBox hearing;
  @FXML private TextArea words;
  @FXML private Button submit;
  @FXML private VBox heard;

  EventController(OutreachModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.times = new EventTimes(messages);
  }

  @FXML
  void initialize() {
    toCome.setText(new Phrases(messages).say(Sentence.of("say.outreach.toCome")));
    channel.setText(new Phrases(messages).say(Sentence.of("say.outreach.channel")));
    say.setAccessibleText(channel.getText());
    words.textProperty().bindBidirectional(model.words);
    submit.disableProperty().bind(model.canRecord().not());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.chosenProperty().subscribe(this::show),
                model.heardProperty().subscribe(this::hear),
                model.cameProperty().subscribe(this::note)));
  }

  private void show(@Nullable OutreachEvent event) {
    Shown.set(filled, event != null);
    if (event == null) {
      return;
    }
    boolean before = model.isToCome(event);
    Shown.set(toCome, before);
    Shown.set(hearing, !before);
    title.setText(event.title());
    when.setText(times.when(event));
    Shown.set(cancelled, event.cancelled());
    place.setText(orNot(event.place()));
    register.setText(orNot(event.register()));
    callIn.setText(orNot(event.callIn()));
    notes.setText(orNot(event.notes()));
    documents.setText(
        orNot(
            event.documents().stream()
                .map(document -> document.title() + "\n" + document.url())
                .collect(Collectors.joining("\n"))));
  }

  private String orNot(String text) {
    return text.isEmpty() ? messages.text("outreach.not-on-file") : text;
  }

  private void hear(List<EventFeedback> all) {
    Dates dates = new Dates(messages);
    heard
        .getChildren()
        .setAll(
            all.stream()
                .map(each ->
                    Nodes.column(
                        List.of("outreach-heard"),
                        Nodes.text(dates.day(EasternTime.dateOf(each.at())), "t12", "muted"),
                        Nodes.text(each.words())))
                .toList());
  }

  private void note(OutreachModel.@Nullable Came came) {
    noteController.show(
        came == null
            ? null
            : new PaneNote(
                came.good() ? PaneNote.Tone.GOOD : PaneNote.Tone.WARNING,
                new Phrases(messages).say(came.say()),
                messages.text(came.good() ? "outreach.good" : "outreach.kept")));
  }

  @FXML
  void record() {
    model.record();
  }
}
