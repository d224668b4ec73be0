package org.tierline.ui.shell;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.tierline.ui.common.Icons;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** The top bar: who is here, Find or do, the store, the time, Lock. */
public final class TopBarController {
  private static final String COMPACT = WidthKind.COMPACT.styleClass();
  private final DeskSession session;
  private final FrameModel model;
  private final Messages messages;
  private final Themes themes;
  private final FrameActions actions;
  @FXML private HBox root;
  @FXML private MenuButton places;
  @FXML private MenuButton staff;
  @FXML private Label staffName;
  @FXML private Label staffRole;
  @FXML private Region storeDot;
  @FXML private Label storeText;
  @FXML private Label time;
  @FXML private Label date;
  private List<MenuItem> own = List.of();

  TopBarController(
      DeskSession session,
      FrameModel model,
      Messages messages,
      Themes themes,
      FrameActions actions) {
    this.session = session;
    this.model = model;
    this.messages = messages;
    this.themes = themes;
    this.actions = actions;
  }

  @FXML
  void initialize() {
    own = List.copyOf(staff.getItems());
    staffName.setText(session.name());
    staffRole.setText(messages.text(session.role()));
    staff.setAccessibleText(
        messages.text("shell.staff.accessible", session.name(), staffRole.getText()));
    time.textProperty().bind(model.timeProperty());
    date.textProperty().bind(model.dateProperty());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.storeProperty().subscribe(this::showStore),
                themes.widthProperty().subscribe(this::arrange),
                themes.textPercentProperty().subscribe(percent -> fit()),
                date.textProperty().subscribe(text -> fit()),
                root.getScene().widthProperty().subscribe(width -> fit())));
  }

  /**
   * Where the names of the person and of the store, or the words of the language, are long, the bar
   * shows less: else it would push the edges of the whole desk out of the window.
   */
  private void fit() {
    root.getStyleClass().remove(COMPACT);
    Scene scene = root.getScene();
    if (scene != null && themes.widthProperty().get().compareTo(WidthKind.FULL) >= 0) {
      root.applyCss();
      if (root.minWidth(-1) > scene.getWidth()) {
        root.getStyleClass().add(COMPACT);
      }
    }
  }

  private void showStore(StoreState store) {
    storeText.setText(store.text());
    storeDot.setAccessibleText(store.text());
    storeDot.getStyleClass().remove("hollow");
    if (!store.reachable()) {
      storeDot.getStyleClass().add("hollow");
    }
    fit();
  }

  /**
   * Where there is one column, the places of the rail and the person's own menu share one button.
   */
  private void arrange(WidthKind width) {
    places.getItems().clear();
    staff.getItems().clear();
    if (width == WidthKind.NARROW) {
      session.entries().forEach(entry -> places.getItems().add(itemOf(entry)));
      places.getItems().add(new SeparatorMenuItem());
      places.getItems().addAll(own);
    } else {
      staff.getItems().addAll(own);
    }
    fit();
  }

  private MenuItem itemOf(RailEntry entry) {
    MenuItem item = new MenuItem(messages.text(entry.text()), Icons.icon(entry.icon()));
    item.setOnAction(event -> actions.open(entry));
    return item;
  }

  @FXML
  void find() {
    actions.find();
  }

  @FXML
  void danger() {
    actions.danger();
  }

  @FXML
  void reportIncident() {
    actions.reportIncident();
  }

  @FXML
  void lock() {
    actions.lock();
  }

  @FXML
  void signOut() {
    actions.signOut();
  }
}
