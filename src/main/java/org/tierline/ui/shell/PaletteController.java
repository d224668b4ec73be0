package org.tierline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Find or do, as it lies over the desk. */
public final class PaletteController {
  private static final int FEWEST_DIGITS = 4;

  private final PaletteModel model;
  private final Messages messages;
  private final List<PaletteRow> rows = new ArrayList<>();
  private Runnable close = () -> {};
  @FXML private Parent root;
  @FXML private TextField typed;
  @FXML private Label found;
  @FXML private Label missing;
  @FXML private ScrollPane scroll;
  @FXML private VBox results;
  @FXML private VBox empty;
  @FXML private Label emptyTitle;
  @FXML private Label emptyText;

  PaletteController(PaletteModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /** Says how the palette is closed. */
  void closeBy(Runnable closing) {
    close = closing;
  }

  @FXML
  void initialize() {
    typed.textProperty().bindBidirectional(model.typedProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    WhileShown.listen(root, this::listen);
  }

  private Subscription listen() {
    return Subscription.combine(
        model.groupsProperty().subscribe(this::show),
        model.lookedForProperty().subscribe(words -> showWhyEmpty()),
        model.chosenProperty().subscribe(this::light));
  }

  private void show(List<PaletteGroup> groups) {
    rows.clear();
    results.getChildren().clear();
    for (PaletteGroup group : groups) {
      Label title = new Label(messages.text(group.kind()));
      title.getStyleClass().addAll("pane-title", "palette-group");
      results.getChildren().add(title);
      for (PaletteItem item : group.items()) {
        add(new PaletteRow(item, model.typedProperty().get()));
      }
    }
    boolean nothing = model.count() == 0;
    Shown.set(scroll, !nothing);
    Shown.set(empty, nothing);
    found.setText(nothing ? "" : messages.text("shell.palette.found", model.count()));
    light(model.chosenProperty().get());
  }

  private void add(PaletteRow row) {
    row.node()
        .setOnMouseClicked(event -> {
          model.choose(row.item());
          open();
        });
    rows.add(row);
    results.getChildren().add(row.node());
  }

  private void showWhyEmpty() {
    boolean looked = model.isNothingFound();
    emptyTitle.setText(
        looked
            ? messages.text("shell.palette.nothing", model.typedProperty().get().strip())
            : messages.text("shell.palette.start"));
    String todo = isNumber(model.typedProperty().get()) ? "number" : "todo";
    emptyText.setText(
        messages.text(looked ? "shell.palette.nothing." + todo : "shell.palette.start.todo"));
  }

  private void light(@Nullable PaletteItem chosen) {
    typed.setAccessibleHelp(null);
    Shown.set(missing, false);
    for (PaletteRow row : rows) {
      boolean lit = row.item().equals(chosen);
      row.light(lit);
      if (lit) {
        typed.setAccessibleHelp(row.item().title());
        bringIntoView(row);
      }
    }
  }

  private void bringIntoView(PaletteRow row) {
    double height = results.getHeight() - scroll.getViewportBounds().getHeight();
    if (height > 0) {
      double middle = row.node().getBoundsInParent().getCenterY();
      scroll.setVvalue((middle - scroll.getViewportBounds().getHeight() / 2) / height);
    }
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> model.move(-1);
      case DOWN -> model.move(1);
      case TAB -> model.narrow();
      case ENTER -> open();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void open() {
    Runnable action = model.take();
    PaletteItem item = model.chosenProperty().get();
    if (action != null) {
      close.run();
      action.run();
    } else if (item != null && item.needs() != null) {
      missing.setText(messages.text("shell.palette.missing", item.needs()));
      typed.setAccessibleHelp(missing.getText());
      Shown.set(missing, true);
    }
  }

  /** Whether it looks like the number of something, which opens only what is one's own. */
  private static boolean isNumber(String words) {
    return words.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }
}
