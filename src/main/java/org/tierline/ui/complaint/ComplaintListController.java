package org.tierline.ui.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.complaint.Complaint;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.WhileShown;

/** Complaints, newest first, each with what was done and whether headquarters has it. */
public final class ComplaintListController {
  private final ComplaintListModel model;
  private final Messages messages;
  @FXML private VBox root;
  @FXML private PaneNotePanel noteController;
  @FXML private ListPart listController;

  ComplaintListController(ComplaintListModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                listController.show(
                    ListPart.Content.readOnly(model.list(), "complaint.", this::row)),
                model.cameProperty().subscribe(this::note)));
  }

  private VBox row(ComplaintJobs.Line line) {
    Complaint complaint = line.complaint();
    String name = complaint.name();
    String who =
        messages.text(
            "complaint.row",
            name == null ? messages.text("complaint.withheld") : name,
            new EnumWords(messages).wordWithin(complaint.about()));
    String by =
        messages.text("complaint.by", line.takenBy(), day(complaint.madeAt()), line.contact());
    String nature = Objects.requireNonNullElse(complaint.nature(), "");
    String was = complaint.done();
    String done = was == null ? "" : messages.text("complaint.done.was", was);
    VBox row = Nodes.column(List.of("complaint-row"), Nodes.text(who, "strong"));
    String state = state(line);
    Stream.of(Nodes.text(nature), Nodes.text(done), small(by), small(state))
        .filter(text -> !text.getText().isEmpty())
        .forEach(row.getChildren()::add);
    if (ComplaintListModel.canSendOn(line)) {
      row.getChildren().add(button(line, who));
    }
    row.setAccessibleText(messages.text("complaint.row.said", who, nature, done, by, state));
    return row;
  }

  private static Label small(String words) {
    return Nodes.text(words, "t12", "muted");
  }

  private Button button(ComplaintJobs.Line line, String who) {
    Button button = new Button(messages.text("complaint.sendOn"));
    button.getStyleClass().add("small");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setAccessibleText(messages.text("complaint.sendOn.said", who));
    button.setOnAction(event -> model.sendOn(line));
    return button;
  }

  private String state(ComplaintJobs.Line line) {
    Instant sentOn = line.complaint().sentOnAt();
    if (sentOn != null) {
      return messages.text("complaint.sentOn", day(sentOn));
    }
    return line.forHeadquarters() ? messages.text("complaint.waits") : "";
  }

  private String day(Instant at) {
    return new Dates(messages).day(EasternTime.dateOf(at));
  }

  private void note(ComplaintListModel.@Nullable Came came) {
    noteController.show(
        came == null
            ? null
            : new PaneNote(
                came.good() ? PaneNote.Tone.GOOD : PaneNote.Tone.WARNING,
                new Phrases(messages).say(came.say()),
                messages.text(came.good() ? "complaint.note.good" : "complaint.note.kept")));
  }
}
