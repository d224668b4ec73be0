package org.tierline.ui.staff;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.Phrases;

/** The clearances that wait for a second person, each with Confirm and Decline. */
final class ClearanceRows {
  private final Messages messages;
  private final Dates dates;
  private final ClearanceModel model;

  ClearanceRows(Messages messages, ClearanceModel model) {
    this.messages = messages;
    this.dates = new Dates(messages);
    this.model = model;
  }

  ListPart.Content<ClearanceJobs.Change> content() {
    return ListPart.Content.readOnly(model.waiting(), "staff.clear.", this::row);
  }

  private HBox row(ClearanceJobs.Change change) {
    String what =
        messages.text(
            change.seen().granting() ? "staff.clear.give.who" : "staff.clear.end.who",
            change.who());
    String by =
        messages.text(
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
    row.setAccessibleText(messages.text("staff.clear.row.said", what, by));
    return row;
  }

  private Button button(String key, String what, Runnable run) {
    Button button = new Button(messages.text(key));
    button.getStyleClass().add("small");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setAccessibleText(messages.text("staff.clear.row.said", button.getText(), what));
    button.setOnAction(event -> run.run());
    return button;
  }

  /** What came of a step, or nothing. */
  @Nullable PaneNote note(ClearanceJobs.@Nullable Ended came, String done) {
    return came == null
        ? null
        : new PaneNote(
            came.done() ? PaneNote.Tone.GOOD : PaneNote.Tone.BAD,
            new Phrases(messages).say(came.say()),
            messages.text(came.done() ? done : "staff.clear.not-done"));
  }
}
