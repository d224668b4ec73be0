package org.tierline.ui.desk;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tierline.service.supervisor.Bulletins.Posted;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** What supervisors tell all desks, above the day; not there while there is nothing. */
public final class BulletinsController {
  private final DeskView view;
  private final BulletinsModel model;
  @FXML private VBox part;
  @FXML private Label unread;
  @FXML private VBox list;

  BulletinsController(DeskView view) {
    this.view = view;
    this.model = view.model().bulletins();
  }

  @FXML
  void initialize() {
    WhileShown.listen(part, () -> WhileShown.paint(model.shown(), this::show));
  }

  private void show() {
    List<Posted> shown = model.shown();
    long waiting = shown.stream().filter(one -> !one.read()).count();
    boolean hadFocus = list.lookupAll(".button").stream().anyMatch(Node::isFocused);
    Shown.set(part, !shown.isEmpty());
    Shown.set(unread, waiting > 0);
    unread.setText(view.text("desk.bulletins.unread", waiting));
    Posted next = shown.stream().filter(one -> !one.read()).findFirst().orElse(null);
    list.getChildren().setAll(shown.stream().map(one -> row(one, one.equals(next))).toList());
    if (hadFocus) {
      list.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }
  }

  private Node row(Posted one, boolean isNext) {
    String from = view.text("desk.bulletins.from", one.by(), view.time(one.writtenAt()));
    Label words = Nodes.text(one.words(), one.read() ? "muted" : "strong");
    HBox row =
        Nodes.row(
            List.of("trow", "desk-row", "bulletin-row"),
            Nodes.icon(one.read() ? "check" : "bell", "s14", one.read() ? "subtle" : "attention"),
            Nodes.growing(Nodes.column("lines", words, Nodes.text(from, "t12", "muted"))));
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(
        view.text(
            one.read() ? "desk.bulletins.said.read" : "desk.bulletins.said", one.words(), from));
    if (!one.read()) {
      row.getChildren().add(button(one, isNext));
    }
    return row;
  }

  private Button button(Posted one, boolean isNext) {
    Button read = new Button(view.text("desk.bulletins.read"));
    read.getStyleClass().add("small");
    read.setMinWidth(Button.USE_PREF_SIZE);
    read.setAccessibleText(view.text("desk.bulletins.read.said", one.words()));
    if (isNext) {
      read.setGraphic(Nodes.mark(view.text("desk.key.read"), "key"));
      read.setContentDisplay(ContentDisplay.RIGHT);
    }
    read.setOnAction(event -> model.markRead(one.id()));
    return read;
  }
}
