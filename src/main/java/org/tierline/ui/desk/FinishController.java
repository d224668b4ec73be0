package org.tierline.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.ContactSummary;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** What is not finished: contacts still open, and notes after a call. */
public final class FinishController {
  private final DeskView view;
  @FXML private Label count;
  @FXML private VBox list;
  @FXML private Label none;

  FinishController(DeskView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    WhileShown.listen(list, () -> WhileShown.paint(view.model().unfinished(), this::show));
  }

  private void show() {
    var contacts = view.model().unfinished();
    count.setText(Integer.toString(contacts.size()));
    Shown.set(none, contacts.isEmpty());
    list.getChildren().setAll(contacts.stream().map(this::row).toList());
  }

  private Node row(ContactSummary contact) {
    boolean after = contact.state() == ContactState.WRAP_UP;
    String name = contact.callerName();
    String who = name == null ? view.text("desk.unnamed") : name;
    Button go = new Button(view.text(after ? "desk.finish" : "desk.goOn"));
    go.getStyleClass().add("small");
    go.setMinWidth(Button.USE_PREF_SIZE);
    go.setAccessibleText(go.getText() + ", " + who);
    go.setOnAction(event -> view.model().goOn(contact.id()));
    return Nodes.row(
        List.of("trow", "h44", "desk-row"),
        Nodes.growing(
            Nodes.column(
                "lines",
                Nodes.text(
                    view.text(after ? "desk.finish.notes" : "desk.finish.open", who), "strong"),
                Nodes.text(
                    view.text(
                        after ? "desk.finish.missing" : "desk.finish.number", contact.number()),
                    "t12",
                    "muted"))),
        Nodes.mark(since(contact, after), "t12", "subtle"),
        go);
  }

  private String since(ContactSummary contact, boolean after) {
    @Nullable Instant ended = contact.endedAt();
    return after && ended != null
        ? view.text(
            "desk.finish.clock",
            view.dates().clock(Duration.between(ended, view.model().nowProperty().get())))
        : view.text("desk.finish.since", view.time(contact.openedAt()));
  }
}
