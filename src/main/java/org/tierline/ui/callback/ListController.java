package org.tierline.ui.callback;

import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallbackCounts;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** The list: yours, next for you, not now. */
public final class ListController {
  private final CallbackView view;
  private final CallbackModel model;
  private final ListTravel travel;
  private Runnable opened = () -> {};
  @FXML private VBox root;
  @FXML private ToggleGroup filters;
  @FXML private ToggleButton fitMe;
  @FXML private ToggleButton all;
  @FXML private ToggleButton unreached;
  @FXML private ToggleButton withSupervisor;
  @FXML private HBox nobody;
  @FXML private Label nobodyWords;
  @FXML private HBox columns;
  @FXML private ListView<CallbackLine> list;

  ListController(CallbackView view) {
    this.view = view;
    this.model = view.model();
    this.travel = new ListTravel(model);
  }

  @FXML
  void initialize() {
    Shown.set(withSupervisor, model.isSupervisor());
    list.setCellFactory(shown -> new CallbackCell(view, model.list()::showMore));
    list.setItems(model.list().lines());
    list.skinProperty().subscribe(skin -> followScrollBar());
    travel.follow(list);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.addEventFilter(MouseEvent.MOUSE_MOVED, event -> model.list().stir());
    list.setOnMouseClicked(event -> travel.choose());
    ListPlace place = new ListPlace(list);
    WhileShown.listen(root, () -> listen(place));
  }

  /** The names of the columns stand over them, beside a scroll bar too. */
  private void followScrollBar() {
    list.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
        .forEach(bar -> bar.visibleProperty().subscribe(this::standBeside));
  }

  private void standBeside(boolean bar) {
    columns.getStyleClass().remove("beside-bar");
    if (bar) {
      columns.getStyleClass().add("beside-bar");
    }
  }

  /** Told when somebody wants to go on with the caller who is chosen. */
  void whenOpened(Runnable then) {
    opened = then;
  }

  @FXML
  void next() {
    model.claimNext();
  }

  private Subscription listen(ListPlace place) {
    // A view that was replaced leaves nothing behind that listens to the lines.
    list.setItems(model.list().lines());
    return Subscription.combine(
        model.list().filterProperty().subscribe(this::showFilter),
        filters.selectedToggleProperty().subscribe(this::filterChosen),
        model.list().countsProperty().subscribe(this::showCounts),
        model.nobodyProperty().subscribe(this::showNobody),
        model
            .nowProperty()
            .map(now -> now.getEpochSecond() / 60)
            .subscribe(minute -> list.refresh()),
        view.themes().widthProperty().subscribe(width -> list.refresh()),
        model.work().rowProperty().subscribe(row -> travel.show(row)),
        model.list().around(place::remember, place::restore),
        model.list().lines().subscribe(() -> travel.show(model.work().rowProperty().get())),
        () -> list.setItems(null));
  }

  private void showFilter(CallbackFilter filter) {
    filters.getToggles().stream()
        .filter(toggle -> filter.name().equals(toggle.getUserData()))
        .forEach(filters::selectToggle);
  }

  private void filterChosen(@Nullable Toggle toggle) {
    if (toggle != null) {
      String chosen = String.valueOf(toggle.getUserData());
      model.list().filterProperty().set(CallbackFilter.valueOf(chosen));
    }
  }

  private void showCounts(CallbackCounts counts) {
    fitMe.setText(view.text("callback.filter.fitMe", counts.fitMe()));
    all.setText(view.text("callback.filter.all", counts.all()));
    unreached.setText(view.text("callback.filter.unreached", counts.unreached()));
    withSupervisor.setText(view.text("callback.filter.withSupervisor", counts.withSupervisor()));
  }

  private void showNobody(CallbackModel.@Nullable NobodyNow why) {
    Shown.set(nobody, why != null);
    if (why != null) {
      nobodyWords.setText(wordsOf(why));
      nobody.setAccessibleText(nobodyWords.getText());
      nobody.requestFocus();
    }
  }

  private String wordsOf(CallbackModel.NobodyNow why) {
    CallbackRow first = why.first();
    if (why.handsFull()) {
      return view.text("callback.next.handsFull");
    }
    return first == null || first.opensAt() == null
        ? view.text("callback.next.nobody")
        : view.text("callback.next.opens", view.moment(first.opensAt()));
  }

  private void onKey(KeyEvent event) {
    boolean moved =
        !event.isShortcutDown()
            && !event.isAltDown()
            && switch (event.getCode()) {
              case UP -> travel.move(-1);
              case DOWN -> travel.move(1);
              case HOME -> travel.first();
              case END -> travel.last();
              default -> false;
            };
    if (moved) {
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      opened.run();
      event.consume();
    }
  }
}
