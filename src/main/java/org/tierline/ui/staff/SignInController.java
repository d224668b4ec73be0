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
  private final Parts parts;
  @FXML private Region root;
  @FXML private Node form;
  @FXML private StackPane forms;
  @FXML private VBox entrance;
  @FXML private VBox practice;
  @FXML private StackPane looks;
  @FXML private Label versionLabel;
  @FXML private Button keys;
  private @Nullable Node first;

  /**
   * What is not loaded with the screen.
   *
   * @param crash the line that offers a report, if there is one
   * @param first the form of the first administrator
   * @param practice what stands beside the form
   * @param looks what stands below it
   */
  public record Parts(
      Supplier<Optional<? extends Node>> crash,
      Supplier<? extends Node> first,
      Supplier<? extends Node> practice,
      Supplier<? extends Node> looks) {}

  /**
   * @param version of the desk, as it stands in the corner
   */
  public SignInController(
      SignInModel model, Messages messages, Themes themes, String version, Parts parts) {
    this.model = model;
    this.messages = messages;
    this.themes = themes;
    this.version = version;
    this.parts = parts;
  }

  @FXML
  void initialize() {
    versionLabel.setText(messages.text("staff.version", version));
    parts.crash().get().ifPresent(line -> entrance.getChildren().add(1, line));
    model.firstRunProperty().subscribe(this::choose);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    WhileShown.listen(root, () -> themes.widthProperty().subscribe(this::arrange));
    model.look();
  }

  /** What whoever signs in does not wait for: practice beside the form, and the looks below it. */
  void complete() {
    practice.getChildren().setAll(parts.practice().get());
    looks.getChildren().setAll(parts.looks().get());
  }

  /** The form of the first administrator, or that for signing in. */
  private void choose(boolean isFirstRun) {
    if (isFirstRun && first == null) {
      Node loaded = parts.first().get();
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
