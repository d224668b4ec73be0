package org.tierline.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
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
    try {
      work(show(store), arguments);
    } catch (RuntimeException e) {
      // Nobody kills a desk that says nothing; the test waits for what it says.
      System.out.println("not kept: " + e.getMessage());
      Runtime.getRuntime().halt(1);
    }
  }

  private static void work(Scene scene, String[] arguments) {
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
    // A view that has just opened gives the focus to its first node.
    hands.await("the prompt has the focus", () -> hasFocus(scene, "#confirm"));
    hands.press(KeyCode.F2);
    hands.await("the notes have the focus", () -> hasFocus(scene, "#text"));
    hands.type(arguments[3]);
    awaitSavingAnew(scene, hands);
    // What was saved first may have been on its way before the notes were whole.
    awaitSavingAnew(scene, hands);
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

  /** Types on until another time of saving is said than now; two in one second say the same. */
  private static void awaitSavingAnew(Scene scene, Hands hands) {
    String before = hands.onScreen(() -> saved(scene));
    hands.await(
        "the notes are saved",
        () -> {
          boolean anew = !saved(scene).equals(before);
          if (!anew) {
            notes(scene).appendText(".");
          }
          return anew;
        });
  }

  private static TextArea notes(Scene scene) {
    return (TextArea) scene.getFocusOwner();
  }

  private static boolean hasFocus(Scene scene, String selector) {
    return scene.getFocusOwner() != null
        && scene.getRoot().lookupAll(selector).contains(scene.getFocusOwner());
  }

  private static String saved(Scene scene) {
    return scene.getRoot().lookupAll("#saved").stream()
        .filter(node -> node instanceof Label && Hands.isSeen(node))
        .map(node -> ((Label) node).getText())
        .findFirst()
        .orElse("");
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
