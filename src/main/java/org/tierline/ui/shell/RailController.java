package org.tierline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.WhileShown;

/** The rail: the places that the role may open, each with its fixed digit. */
public final class RailController {
  private final List<RailEntry> entries;
  private final Messages messages;
  private final Navigator navigator;
  private final Themes themes;
  private final FrameActions actions;
  private final List<RailItem> items = new ArrayList<>();
  @FXML private Parent root;
  @FXML private VBox places;

  RailController(
      List<RailEntry> entries,
      Messages messages,
      Navigator navigator,
      Themes themes,
      FrameActions actions) {
    this.entries = entries;
    this.messages = messages;
    this.navigator = navigator;
    this.themes = themes;
    this.actions = actions;
  }

  @FXML
  void initialize() {
    for (RailEntry entry : entries) {
      RailItem item = new RailItem(entry, messages);
      item.button().setOnAction(event -> actions.open(entry));
      items.add(item);
      places.getChildren().add(item.button());
    }
    WhileShown.listen(root, this::listen);
  }

  private Subscription listen() {
    return Subscription.combine(
        themes.widthProperty().subscribe(width -> items.forEach(item -> item.arrange(width))),
        navigator.screenProperty().subscribe(this::light));
  }

  private void light(@Nullable Screen screen) {
    items.forEach(item -> item.light(screen != null && item.entry().leadsTo(screen.id())));
  }

  @FXML
  void keys() {
    actions.keys();
  }
}
