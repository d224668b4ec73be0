package org.tierline.startup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The least that a program with a window can be: one text field. The desk is measured against it.
 */
public final class EmptyWindow {
  private EmptyWindow() {}

  /** Opens the window; with {@code --train} it types a letter into its own field and closes. */
  public static void main(String[] arguments) {
    // As the desk does: without a card, none is looked for.
    if (!Files.exists(Path.of("/dev/dri")) && !Files.exists(Path.of("/dev/nvidia0"))) {
      System.setProperty("prism.order", "sw");
    }
    Platform.startup(() -> open(List.of(arguments).contains("--train")));
  }

  private static void open(boolean train) {
    Stage stage = new Stage();
    stage.setTitle("Empty");
    VBox root = new VBox(new TextField());
    stage.setScene(new Scene(root, 1440, 900));
    // At a place of its own choice, so that it is looked for where it is.
    stage.setX(0);
    stage.setY(0);
    stage.show();
    if (train) {
      PauseTransition wait = new PauseTransition(Duration.seconds(2));
      wait.setOnFinished(event -> {
        new Robot().keyType(KeyCode.M);
        PauseTransition end = new PauseTransition(Duration.seconds(1));
        end.setOnFinished(then -> stage.hide());
        end.play();
      });
      wait.play();
    }
  }
}
