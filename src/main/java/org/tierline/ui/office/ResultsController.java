package org.tierline.ui.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** The box and the rows below it. */
final class ResultsController {
  private static final int FEW = 5;

  private final Messages messages;
  private final ResultNodes nodes;
  private final Map<ResultRow, Node> shown = new LinkedHashMap<>();

  private boolean folded;

  @FXML private VBox root;
  @FXML private TextField box;
  @FXML private Label readAsWord;
  @FXML private Label readAs;
  @FXML private ScrollPane scroll;
  @FXML private VBox list;
  @FXML private VBox rows;
  @FXML private Button all;
  @FXML private VBox nothing;
  @FXML private Label nothingTitle;
  @FXML private Label nothingText;
  @FXML private VBox recent;

  ResultsController(Messages messages) {
    this.messages = messages;
    this.nodes = new ResultNodes(messages);
  }

  @FXML
  void initialize() {
    all.setOnAction(event -> {
      fold(false);
      box.requestFocus();
    });
    Shown.set(all, false);
  }

  /** Follows a search while it is shown. */
  void follow(SearchModel model) {
    box.textProperty().bindBidirectional(model.typedProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, model));
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.foundProperty().subscribe(found -> show(found, model)),
                model.chosenRowProperty().subscribe(this::light)));
  }

  /** Only the first rows, with a button for the others, where list and card share a column. */
  void fold(boolean wanted) {
    folded = wanted;
    hideFolded();
  }

  /** All rows without a scroll bar of their own: for where the page scrolls. */
  void withoutScrolling() {
    scroll.setContent(null);
    root.getChildren().set(root.getChildren().indexOf(scroll), list);
  }

  private void hideFolded() {
    boolean hides = folded && rows.getChildren().size() > FEW + 1;
    for (int i = 0; i < rows.getChildren().size(); i++) {
      Shown.set(rows.getChildren().get(i), !hides || i < FEW);
    }
    Shown.set(all, hides);
    all.setText(messages.text("office.all", shown.size()));
  }

  /** The box where everything is typed. */
  TextField box() {
    return box;
  }

  private void onKey(KeyEvent event, SearchModel model) {
    switch (event.getCode()) {
      case UP -> model.move(-1);
      case DOWN -> model.move(1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void show(SearchModel.Found found, SearchModel model) {
    shown.clear();
    rows.getChildren().clear();
    for (ResultRow row : found.rows()) {
      Node node = nodes.of(row);
      if (row.canBeChosen()) {
        node.setOnMouseClicked(event -> model.choose(row));
        shown.put(row, node);
      }
      rows.getChildren().add(node);
    }
    String corrected = found.readAs();
    readAs.setText(corrected == null ? "" : corrected);
    Shown.set(readAs, corrected != null);
    Shown.set(readAsWord, corrected != null);
    Shown.set(rows, !found.rows().isEmpty());
    Shown.set(nothing, found.rows().isEmpty());
    explain(found);
    offer(model);
    hideFolded();
    light(model.chosenRowProperty().get());
  }

  private void explain(SearchModel.Found found) {
    String key = "office.nothing." + found.state().name();
    nothingTitle.setText(
        switch (found.state()) {
          case NO_OFFICE_ABROAD -> messages.text(key, found.country());
          case NOTHING_FOUND -> messages.text(key, shortened(found.asked()));
          case NOTHING_ASKED, FOUND, WHICH_PROVINCE ->
              messages.text("office.nothing.NOTHING_ASKED");
        });
    nothingText.setText(
        found.state() == SearchModel.State.NO_OFFICE_ABROAD
            ? messages.text("office.nothing.abroad.todo", OfficesModel.INTERNATIONAL_PHONE)
            : messages.text("office.nothing.todo"));
  }

  private void offer(SearchModel model) {
    List<String> searches = model.recent();
    recent.getChildren().removeIf(Button.class::isInstance);
    for (String text : searches) {
      Button again = new Button(shortened(text));
      again.getStyleClass().addAll("flat", "small", "icon-clock");
      again.setOnAction(event -> {
        model.typedProperty().set(text);
        box.requestFocus();
        box.end();
      });
      recent.getChildren().add(nodes.dressed(again));
    }
    Shown.set(recent, !searches.isEmpty());
  }

  private void light(@Nullable ResultRow chosen) {
    shown.forEach((row, node) -> {
      boolean lit = row.equals(chosen);
      node.getStyleClass().remove("selected");
      if (lit) {
        if (!node.isManaged()) {
          fold(false);
        }
        node.getStyleClass().add("selected");
        box.setAccessibleHelp(node.getAccessibleText());
        bringIntoView(node);
      }
    });
  }

  private void bringIntoView(Node node) {
    double hidden = list.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden <= 0 || !node.getParent().equals(rows)) {
      return;
    }
    Bounds bounds = node.getBoundsInParent();
    double top = scroll.getVvalue() * hidden;
    double bottom = top + scroll.getViewportBounds().getHeight();
    if (bounds.getMinY() < top) {
      scroll.setVvalue(bounds.getMinY() / hidden);
    } else if (bounds.getMaxY() > bottom) {
      scroll.setVvalue((bounds.getMaxY() - scroll.getViewportBounds().getHeight()) / hidden);
    }
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, text.offsetByCodePoints(0, 39)) + "…" : text;
  }
}
