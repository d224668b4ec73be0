package org.tierline.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenAction;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** The status bar: what waits, and the action that ends the screen. */
public final class StatusBarController {
  private final FrameModel model;
  private final Messages messages;
  private final Navigator navigator;
  @FXML private Parent root;
  @FXML private HBox counts;
  @FXML private Button action;
  @FXML private Label actionKey;
  @FXML private Label free;
  private Subscription following = Subscription.EMPTY;

  StatusBarController(FrameModel model, Messages messages, Navigator navigator) {
    this.model = model;
    this.messages = messages;
    this.navigator = navigator;
  }

  @FXML
  void initialize() {
    WhileShown.listen(root, this::listen);
  }

  private Subscription listen() {
    ListChangeListener<StatusCount> changed = change -> showCounts();
    model.counts().addListener(changed);
    showCounts();
    return Subscription.combine(
        navigator.screenProperty().subscribe(this::showAction),
        () -> following.unsubscribe(),
        () -> model.counts().removeListener(changed));
  }

  private void showCounts() {
    counts.getChildren().setAll(model.counts().stream().map(this::viewOf).toList());
  }

  private HBox viewOf(StatusCount count) {
    Label text = new Label(messages.text(count.text()));
    Label number = new Label(messages.text("shell.status.number", count.number()));
    number.getStyleClass().addAll("plain", "strong");
    Label detail =
        new Label(
            count.detail().isEmpty() ? "" : messages.text("shell.status.detail", count.detail()));
    detail.getStyleClass().add("not-narrow");
    HBox figure = new HBox(number, detail);
    figure.setAlignment(Pos.CENTER_LEFT);
    HBox view = new HBox(text, figure);
    view.getStyleClass().add("status-count");
    if (!count.essential()) {
      view.getStyleClass().add("not-narrow");
    }
    return view;
  }

  private void showPrimary(boolean primary) {
    action.getStyleClass().remove("primary");
    if (primary) {
      action.getStyleClass().add("primary");
    }
  }

  private void showAction(@Nullable Screen screen) {
    ScreenAction ending = screen == null ? null : screen.action();
    following.unsubscribe();
    following = Subscription.EMPTY;
    showPrimary(false);
    showPossible(ending != null, ending != null);
    if (ending != null) {
      actionKey.setText(messages.text(ending.keys()));
      action.setOnAction(event -> ending.run().run());
      following =
          Subscription.combine(
              ending.text().subscribe(key -> action.setText(messages.text(key))),
              ending.enabled().subscribe(enabled -> showPossible(true, enabled)),
              ending.primary().subscribe(this::showPrimary));
    }
  }

  /** What cannot be done now gives its place to a word why. */
  private void showPossible(boolean there, boolean possible) {
    Shown.set(action, possible);
    Shown.set(free, there && !possible);
  }
}
