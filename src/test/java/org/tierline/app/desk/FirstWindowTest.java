package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.app.tour.Hands;
import org.tierline.ui.Fx;
import org.tierline.ui.common.FxGuard;

/**
 * The first window is there before anything is loaded behind it: migrations, reference data,
 * dictionaries. Whatever opens a store asks what time it is; so the clock of the door knows when.
 */
class FirstWindowTest {
  private static final String WINDOW = "the window is shown";
  private static final String STORE = "the store is opened";
  private static final Instant NOW = Instant.parse("2026-11-24T20:02:00Z");

  @TempDir Path folder;

  private final List<String> order = new CopyOnWriteArrayList<>();
  private final CountDownLatch storeAsked = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  /** The clock of whoever opens a store; time stands still there until the test lets it go on. */
  private final InstantSource doorClock =
      () -> {
        order.add(STORE);
        storeAsked.countDown();
        await(goOn);
        return NOW;
      };

  @Test
  void the_window_is_shown_and_can_be_typed_in_before_the_store_is_opened() {
    Path storeFile = folder.resolve("tierline.db");
    StoreDoor door = new StoreDoor(doorClock, FxGuard::check);
    DeskComposition desk =
        Fx.get(() -> new DeskComposition(Clock.systemUTC(), new NothingKept(), door));
    Stage stage = Fx.get(() -> show(desk, storeFile));
    try {
      await(storeAsked);
      assertThat(order.getFirst()).isEqualTo(WINDOW);
      assertThat(Files.exists(storeFile)).as("something is loaded already").isFalse();

      Hands hands = new Hands(desk.scene());
      hands.awaitNode("#name");
      hands.onScreen(() -> focus(desk));
      hands.type("ana");

      goOn.countDown();
      hands.await("the store is there", () -> Files.exists(storeFile));
    } finally {
      goOn.countDown();
      Fx.run(stage::hide);
    }
  }

  @Test
  void a_desk_that_is_closed_before_anything_was_opened_waits_for_nothing() {
    Path storeFile = folder.resolve("tierline.db");
    goOn.countDown();
    Fx.run(() -> {
      DeskComposition desk =
          new DeskComposition(
              Clock.systemUTC(), new NothingKept(), new StoreDoor(doorClock, FxGuard::check));
      desk.begin(DeskStart.Kind.LOCAL, storeFile);
      desk.close();
    });
    assertThat(order).isEmpty();
    assertThat(Files.exists(storeFile)).isFalse();
  }

  private Stage show(DeskComposition desk, Path storeFile) {
    Stage stage = new Stage();
    // Whoever began to open a store beforehand gets the time to be seen at it.
    stage.setOnShowing(event -> await(storeAsked, 500));
    stage.setOnShown(event -> order.add(WINDOW));
    DeskStart.show(stage, desk, DeskStart.Kind.LOCAL, storeFile, () -> {});
    return stage;
  }

  private static boolean focus(DeskComposition desk) {
    Node name = desk.scene().getRoot().lookup("#name");
    name.requestFocus();
    return true;
  }

  private static void await(CountDownLatch latch) {
    assertThat(await(latch, 60_000)).isTrue();
  }

  private static boolean await(CountDownLatch latch, long milliseconds) {
    try {
      return latch.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
