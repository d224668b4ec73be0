package org.tierline.ui.office;

import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.ScreenKeys;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** Offices as a screen: search, card and map side by side, or one under the other. */
final class OfficesController {
  private final OfficesModel model;
  private final OfficesActions can;
  private final Themes themes;

  @FXML private HBox root;
  @FXML private VBox results;
  @FXML private ResultsController resultsController;
  @FXML private ScrollPane scroll;
  @FXML private VBox page;
  @FXML private VBox card;
  @FXML private CardController cardController;
  @FXML private ScrollPane mapScroll;
  @FXML private VBox map;
  @FXML private MapController mapController;

  OfficesController(OfficesModel model, OfficesActions can, Themes themes) {
    this.model = model;
    this.can = can;
    this.themes = themes;
  }

  @FXML
  void initialize() {
    resultsController.follow(model.search());
    cardController.follow(model.card());
    mapController.follow(model.card());
    root.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    ScreenKeys.of(root)
        .on(KeyCode.F4, model.card()::switchSpeech)
        .on(KeyCode.DIGIT3, () -> can.form().accept(3), KeyCombination.SHORTCUT_DOWN)
        .on(KeyCode.DIGIT5, () -> can.form().accept(5), KeyCombination.SHORTCUT_DOWN);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    WhileShown.listen(root, () -> themes.widthProperty().subscribe(this::arrange));
  }

  /** Three columns; or the map under the card; or all in one column. */
  private void arrange(WidthKind width) {
    boolean beside = width == WidthKind.FULL || width == WidthKind.WIDE;
    boolean stacked = width == WidthKind.NARROW;
    page.getChildren().setAll(card);
    mapScroll.setContent(null);
    root.getChildren().remove(results);
    resultsController.fold(stacked);
    if (stacked) {
      page.getChildren().addFirst(results);
    } else {
      root.getChildren().addFirst(results);
    }
    if (beside) {
      mapScroll.setContent(map);
    } else {
      page.getChildren().add(map);
    }
    Shown.set(mapScroll, beside);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !model.search().typedProperty().get().isEmpty()) {
      model.search().clear();
      resultsController.box().requestFocus();
      event.consume();
    } else if (ScreenKeys.ENTER.match(event) && event.getTarget().equals(resultsController.box())) {
      read();
      event.consume();
    }
  }

  private void read() {
    ContactContext.Done words = model.read();
    if (words != null && can.contactOpen().get()) {
      can.read().accept(words);
    }
    scroll.setVvalue(0);
  }

  /** Typing goes to the box from anywhere in the screen. */
  private void onTyped(KeyEvent event) {
    TextField box = resultsController.box();
    String typed = event.getCharacter();
    boolean elsewhere = !(event.getTarget() instanceof TextInputControl);
    boolean writes =
        !typed.isBlank()
            && !Character.isISOControl(typed.codePointAt(0))
            && !event.isShortcutDown()
            && !event.isAltDown();
    if (elsewhere && writes) {
      box.requestFocus();
      box.end();
      box.appendText(typed);
      box.end();
      event.consume();
    }
  }
}
