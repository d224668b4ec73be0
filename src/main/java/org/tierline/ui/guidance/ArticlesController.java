package org.tierline.ui.guidance;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.guidance.Article;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** The box for a question, and the articles that answer it. */
final class ArticlesController {
  private static final int FEW = 6;

  private final Messages messages;
  private final Map<String, HBox> shown = new LinkedHashMap<>();
  private boolean folded;

  @FXML private VBox root;
  @FXML private TextField box;
  @FXML private Label count;
  @FXML private ScrollPane scroll;
  @FXML private VBox rows;
  @FXML private VBox nothing;

  ArticlesController(Messages messages) {
    this.messages = messages;
  }

  /** Follows a model while it is shown. */
  void follow(GuidanceModel model) {
    box.textProperty().bindBidirectional(model.typedProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, model));
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.foundProperty().subscribe(found -> show(found, model)),
                model.chosenProperty().subscribe(this::light)));
    model.ask();
  }

  /** Only the first rows, where list and article share a column. */
  void fold(boolean wanted) {
    folded = wanted;
    int at = 0;
    for (HBox row : shown.values()) {
      Shown.set(row, !folded || at < FEW);
      at++;
    }
  }

  /** All rows without a scroll bar of their own: for where the page scrolls. */
  void withoutScrolling() {
    scroll.setContent(null);
    root.getChildren().set(root.getChildren().indexOf(scroll), rows);
    fold(true);
  }

  /** The box where everything is typed. */
  TextField box() {
    return box;
  }

  private void onKey(KeyEvent event, GuidanceModel model) {
    switch (event.getCode()) {
      case UP -> model.move(-1);
      case DOWN -> model.move(1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void show(GuidanceModel.Found found, GuidanceModel model) {
    shown.clear();
    found.articles().forEach(article -> shown.put(article.id(), row(article, found, model)));
    rows.getChildren().setAll(shown.values());
    count.setText(counted(found.asked().isEmpty(), found.articles().size()));
    Shown.set(nothing, found.articles().isEmpty() && !found.asked().isEmpty());
    scroll.setVvalue(0);
    fold(folded);
    light(model.chosenProperty().get());
  }

  /** Nothing while the articles are being read. */
  private String counted(boolean all, int articles) {
    if (all) {
      return articles == 0 ? "" : messages.text("guidance.all", articles);
    }
    return messages.text("guidance.found", articles);
  }

  private static HBox row(Article article, GuidanceModel.Found found, GuidanceModel model) {
    Label title = new Label(found.titleOf(article));
    title.setWrapText(true);
    HBox row = new HBox(title);
    row.getStyleClass().addAll("trow", "guidance-row");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(title.getText());
    row.setOnMouseClicked(event -> model.choose(article));
    return row;
  }

  private void light(@Nullable Article chosen) {
    shown.forEach((id, row) -> {
      row.getStyleClass().remove("selected");
      if (chosen != null && id.equals(chosen.id())) {
        row.getStyleClass().add("selected");
        box.setAccessibleHelp(row.getAccessibleText());
        bringIntoView(row);
      }
    });
  }

  private void bringIntoView(HBox row) {
    double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0 && scroll.getContent() != null) {
      double middle = row.getBoundsInParent().getCenterY();
      double half = scroll.getViewportBounds().getHeight() / 2;
      scroll.setVvalue(Math.clamp((middle - half) / hidden, 0, 1));
    }
  }
}
