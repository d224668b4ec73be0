package org.tierline.ui.contact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
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

  private void show() {
    @Nullable ContactForm inHand = model.inHandProperty().get();
    String why =
        items.stream()
            .filter(item -> model.isLocked(item.form()))
            .map(item -> Integer.toString(item.form().digit()))
            .collect(Collectors.joining(", "));
    lockedWhy.setText(why.isEmpty() ? "" : view.text("contact.do.locked", why));
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
    boolean fold = inHand != null && view.width().get() == WidthKind.COMPACT;
    Shown.set(folded, fold);
    Shown.set(grid, !fold);
    Shown.set(head, !fold);
  }
}
