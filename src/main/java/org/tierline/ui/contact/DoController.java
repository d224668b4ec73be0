package org.tierline.ui.contact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.ContactState;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WidthKind;

/** What can be done, at fixed digits; what is locked says why. */
public final class DoController {
  private final ContactView view;
  private final DoModel model;
  private final List<Item> items = new ArrayList<>();
  @FXML private HBox head;
  @FXML private Label lockedWhy;
  @FXML private GridPane grid;
  @FXML private MenuButton folded;
  private boolean crowded;

  private record Item(ContactForm form, Button button, Label lock) {}

  DoController(ContactView view) {
    this.view = view;
    this.model = view.model().todo();
  }

  @FXML
  void initialize() {
    for (ContactForm form : model.forms()) {
      add(form);
    }
    model.inHandProperty().subscribe(value -> show());
    view.model().facts().openCaseProperty().subscribe(value -> show());
    view.model().facts().gateStateProperty().subscribe(value -> show());
    view.width()
        .subscribe(value -> {
          arrange(value == WidthKind.COMPACT ? 1 : 2);
          show();
        });
  }

  /** Two beside each other, or below each other where the column is narrow. */
  private void arrange(int columns) {
    grid.getColumnConstraints().setAll(Collections.nCopies(columns, column(100.0 / columns)));
    for (int at = 0; at < items.size(); at++) {
      GridPane.setConstraints(items.get(at).button(), at % columns, at / columns);
    }
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private void add(ContactForm form) {
    String name = view.text(form.titleKey());
    Label lock = Nodes.icon("lock", "s14");
    HBox row =
        Nodes.row(
            "button-row", Nodes.mark(form.key(), "num-key"), Nodes.growing(new Label(name)), lock);
    Button button = new Button();
    button.setGraphic(row);
    button.setAccessibleText(name);
    button.getStyleClass().add("do-item");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> model.open(form.digit()));
    items.add(new Item(form, button, lock));
    int at = items.size() - 1;
    grid.add(button, at % 2, at / 2);
    MenuItem entry = new MenuItem(name);
    entry.setOnAction(event -> model.open(form.digit()));
    folded.getItems().add(entry);
  }

  /** Whether there is no room for it beside what a form says and the notes. */
  void crowd(boolean wanted) {
    if (crowded != wanted) {
      crowded = wanted;
      show();
    }
  }

  /** How high it would like to stand, whether it is folded or not. */
  double height(double width) {
    return head.prefHeight(width) + grid.prefHeight(width);
  }

  /** The size of its text. */
  double em() {
    return items.getFirst().button().getFont().getSize();
  }

  private String whyLocked() {
    List<String> digits =
        items.stream()
            .filter(item -> model.isLocked(item.form()))
            .map(item -> Integer.toString(item.form().digit()))
            .toList();
    String key =
        view.model().facts().contact().state() == ContactState.OPEN
            ? "contact.do.locked"
            : "contact.do.over";
    return digits.isEmpty() ? "" : view.text(key, digits.size(), view.listed(digits));
  }

  private void show() {
    @Nullable ContactForm inHand = model.inHandProperty().get();
    lockedWhy.setText(whyLocked());
    for (Item item : items) {
      boolean locked = model.isLocked(item.form());
      item.button().setDisable(locked || model.isOver());
      item.button().setAccessibleHelp(locked ? lockedWhy.getText() : "");
      Shown.set(item.lock(), locked);
      item.button().getStyleClass().remove("selected");
      if (item.form().equals(inHand)) {
        item.button().getStyleClass().add("selected");
      }
    }
    boolean fold = crowded || (inHand != null && view.width().get() == WidthKind.COMPACT);
    Shown.set(folded, fold);
    Shown.set(grid, !fold);
    Shown.set(head, !fold);
  }
}
