package org.tierline.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.tierline.app.desk.DeskComposition;
import org.tierline.app.desk.DeskStart;
import org.tierline.app.desk.StoreDoor;
import org.tierline.app.tour.Hands;
import org.tierline.ui.common.FxGuard;
import org.tierline.ui.common.PreferenceStore;
import org.tierline.ui.common.Preferences;

/**
 * A desk in a process of its own, worked with keys until it is killed in the midst of typing: signs
 * in, opens a contact, writes notes, prints {@code kept} once they are said to be saved, and types
 * on.
 */
final class KilledDesk {
  private KilledDesk() {}

  /**
   * Works until it is killed.
   *
   * @param arguments the store, the name, the password, the notes
   */
  public static void main(String[] arguments) {
    Path store = Path.of(arguments[0]);
    Platform.startup(() -> {});
    Scene scene = show(store);
    Hands hands = new Hands(scene);
    hands.awaitNode("#name");
    hands.tabTo("#name");
    hands.type(arguments[1]);
    hands.press(KeyCode.ENTER);
    hands.type(arguments[2]);
    hands.press(KeyCode.ENTER);
    hands.awaitNode(".desk-part");
    hands.press(KeyCode.CONTROL, KeyCode.N);
    hands.press(KeyCode.DIGIT1);
    hands.awaitNode(".gate-strip");
    hands.press(KeyCode.F2);
    hands.type(arguments[3]);
    hands.await("the notes are saved", () -> isSaid(scene));
    System.out.println("kept");
    while (true) {
      hands.type(" " + UUID.randomUUID());
    }
  }

  private static Scene show(Path store) {
    CompletableFuture<Scene> shown = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        Clock clock = Clock.systemUTC();
        DeskComposition desk =
            new DeskComposition(clock, new Unkept(), new StoreDoor(clock, FxGuard::check));
        Stage stage = new Stage();
        stage.setScene(desk.scene());
        stage.setWidth(1240);
        stage.setHeight(800);
        stage.show();
        desk.begin(DeskStart.Kind.LOCAL, store);
        shown.complete(desk.scene());
      } catch (RuntimeException e) {
        shown.completeExceptionally(e);
      }
    });
    return shown.join();
  }

  private static boolean isSaid(Scene scene) {
    return scene.getRoot().lookupAll("#saved").stream()
        .anyMatch(
            node -> node instanceof Label said && !said.getText().isEmpty() && Hands.isSeen(said));
  }

  /** Keeps no look. */
  private static final class Unkept implements PreferenceStore {
    @Override
    public Preferences load() {
      return Preferences.USUAL;
    }

    @Override
    public void save(Preferences preferences) {
      // It is killed anyway.
    }
  }
}
