package org.tierline.ui.staff;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.tierline.ui.common.KeyLine;
import org.tierline.ui.common.KeysPopOver;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** The sign-in screen: a form at the left, practice at the right. */
public final class SignInController {
  private static final List<KeyCode> PRACTICE_KEYS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);

  private static final List<KeysPopOver.Group> KEYS =
      List.of(
          new KeysPopOver.Group(
              "staff.sign-in",
              List.of(
                  new KeyLine("common.key.enter", "staff.does.sign-in"),
                  new KeyLine("staff.key.practise", "staff.does.practise"),
                  new KeyLine("common.key.text", "common.does.text"))));

  private final SignInModel model;
  private final Messages messages;
  private final Themes themes;
  private final String version;
  @FXML private Region root;
  @FXML private Node form;
  @FXML private Node first;
  @FXML private VBox practice;
  @FXML private VBox roles;
  @FXML private Label versionLabel;
  @FXML private Button keys;

  /**
   * @param version of the desk, as it stands in the corner
   */
  public SignInController(SignInModel model, Messages messages, Themes themes, String version) {
    this.model = model;
    this.messages = messages;
    this.themes = themes;
    this.version = version;
  }

  @FXML
  void initialize() {
    versionLabel.setText(messages.text("staff.version", version));
    first.visibleProperty().bind(model.firstRunProperty());
    form.visibleProperty().bind(model.firstRunProperty().not());
    first.managedProperty().bind(first.visibleProperty());
    form.managedProperty().bind(form.visibleProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    WhileShown.listen(root, this::listen);
    model.look();
  }

  private Subscription listen() {
    return Subscription.combine(
        model.practiceProperty().subscribe(this::showRoles),
        themes.widthProperty().subscribe(this::arrange));
  }

  private void showRoles(List<SignInDesk.Practice> offered) {
    roles.getChildren().clear();
    for (int place = 0; place < offered.size(); place++) {
      int chosen = place;
      PracticeButton button = new PracticeButton(offered.get(place), place + 1, messages);
      button.node().setOnAction(event -> model.practise(chosen));
      button.node().disableProperty().bind(model.busyProperty());
      roles.getChildren().add(button.node());
    }
  }

  /** Side by side, or one below the other where there is one column. */
  private void arrange(WidthKind width) {
    boolean below = width == WidthKind.NARROW;
    GridPane.setConstraints(practice, below ? 0 : 1, below ? 1 : 0);
  }

  @FXML
  void showKeys() {
    new KeysPopOver(messages).show(keys, PopOver.ArrowLocation.BOTTOM_RIGHT, KEYS);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F1) {
      showKeys();
      event.consume();
      return;
    }
    int place = PRACTICE_KEYS.indexOf(event.getCode());
    if (event.isAltDown() && place >= 0) {
      model.practise(place);
      event.consume();
    }
  }
}
