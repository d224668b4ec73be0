package org.tierline.startup;

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
    Platform.startup(() -> open(List.of(arguments).contains("--train")));
  }

  private static void open(boolean train) {
    Stage stage = new Stage();
    stage.setTitle("Empty");
    VBox root = new VBox(new TextField());
    stage.setScene(new Scene(root, 1440, 900));
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
