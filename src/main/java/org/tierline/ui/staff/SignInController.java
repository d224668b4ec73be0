package org.tierline.ui.staff;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
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
  private final Seldom seldom;
  @FXML private Region root;
  @FXML private Node form;
  @FXML private StackPane forms;
  @FXML private VBox entrance;
  @FXML private VBox practice;
  @FXML private VBox roles;
  @FXML private Label versionLabel;
  @FXML private Button keys;
  private @Nullable Node first;

  /**
   * What is loaded only where it is needed: most starts show neither.
   *
   * @param crash the line that offers a report, if there is one
   * @param first the form of the first administrator
   */
  public record Seldom(Supplier<Optional<? extends Node>> crash, Supplier<? extends Node> first) {}

  /**
   * @param version of the desk, as it stands in the corner
   */
  public SignInController(
      SignInModel model, Messages messages, Themes themes, String version, Seldom seldom) {
    this.model = model;
    this.messages = messages;
    this.themes = themes;
    this.version = version;
    this.seldom = seldom;
  }

  @FXML
  void initialize() {
    versionLabel.setText(messages.text("staff.version", version));
    seldom.crash().get().ifPresent(line -> entrance.getChildren().add(1, line));
    model.firstRunProperty().subscribe(this::choose);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    WhileShown.listen(root, this::listen);
    model.look();
  }

  /** The form of the first administrator, or that for signing in. */
  private void choose(boolean isFirstRun) {
    if (isFirstRun && first == null) {
      Node loaded = seldom.first().get();
      forms.getChildren().add(loaded);
      first = loaded;
    }
    if (first != null) {
      show(first, isFirstRun);
    }
    show(form, !isFirstRun);
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
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
