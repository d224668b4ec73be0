package org.tierline.app.tour;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;

/**
 * Works the desk with keys only, as a person would: presses, types into whatever has the focus, and
 * waits for what should come. Called from a thread of its own, never from the FX thread.
 */
public final class Hands {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration SHORT_PATIENCE = Duration.ofSeconds(8);
  private static final int MOST_TABS = 80;
  private static final List<KeyCode> MODIFIERS =
      List.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT);

  private final Scene scene;
  private final Robot robot;

  /** Hands at a scene that is shown. */
  public Hands(Scene scene) {
    this.scene = scene;
    this.robot = onScreen(Robot::new);
  }

  /** Presses a key together with others, and lets the screen answer. */
  public void press(KeyCode... keys) {
    List<KeyCode> together = List.of(keys);
    onScreen(() -> {
      together.stream().filter(MODIFIERS::contains).forEach(robot::keyPress);
      together.stream().filter(key -> !MODIFIERS.contains(key)).forEach(robot::keyType);
      together.reversed().stream().filter(MODIFIERS::contains).forEach(robot::keyRelease);
      return true;
    });
    settle();
  }

  /**
   * Types text into the field that has the focus. A robot of JavaFX knows keys, not letters, so the
   * letters are put in as an input method would.
   */
  public void type(String text) {
    onScreen(() -> {
      if (!(scene.getFocusOwner() instanceof TextInputControl field)) {
        throw new IllegalStateException("no text field has the focus, but " + focus());
      }
      field.replaceSelection(text);
      return true;
    });
    settle();
  }

  /** Presses Tab until a field has the focus. */
  public void tabTo(String selector) {
    for (int presses = 0; presses < MOST_TABS; presses++) {
      if (onScreen(() -> hasFocus(selector))) {
        return;
      }
      press(KeyCode.TAB);
    }
    throw new IllegalStateException(
        "Tab does not lead to " + selector + "; focus is on " + focus());
  }

  private boolean hasFocus(String selector) {
    Node owner = scene.getFocusOwner();
    return owner != null && scene.getRoot().lookupAll(selector).contains(owner);
  }

  /** Waits until something holds, asked once a frame. */
  public void await(String what, BooleanSupplier holds) {
    if (!comes(holds, PATIENCE)) {
      throw new IllegalStateException("waited in vain until " + what + "; focus is on " + focus());
    }
  }

  /** Whether something comes to hold that may not; asked once a frame for a few seconds. */
  public boolean comes(BooleanSupplier holds) {
    return comes(holds, SHORT_PATIENCE);
  }

  private boolean comes(BooleanSupplier holds, Duration patience) {
    CompletableFuture<Boolean> held = new CompletableFuture<>();
    AnimationTimer everyFrame =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (holds.getAsBoolean()) {
              held.complete(true);
              stop();
            }
          }
        };
    onScreen(() -> {
      everyFrame.start();
      return true;
    });
    try {
      held.get(patience.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException("could not wait", e);
    } finally {
      onScreen(() -> {
        everyFrame.stop();
        return true;
      });
    }
    settle();
    return true;
  }

  /** Waits until a node of a style class is there and seen. */
  public void awaitNode(String selector) {
    await(selector + " is there", () -> isSeen(selector));
  }

  /** Whether a node is in the scene and seen; on the FX thread. */
  public boolean isSeen(String selector) {
    return scene.getRoot().lookupAll(selector).stream().anyMatch(Hands::isSeen);
  }

  /** Whether a node and all around it are visible; on the FX thread. */
  public static boolean isSeen(Node node) {
    @Nullable Node each = node;
    while (each != null) {
      if (!each.isVisible()) {
        return false;
      }
      each = each.getParent();
    }
    return true;
  }

  /** Reads something on the FX thread. */
  public <T> T onScreen(Supplier<T> read) {
    if (Platform.isFxApplicationThread()) {
      return read.get();
    }
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        answer.complete(read.get());
      } catch (RuntimeException e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.join();
  }

  private String focus() {
    Node owner = scene.getFocusOwner();
    return owner == null
        ? "nothing"
        : owner.getClass().getSimpleName()
            + Set.copyOf(owner.getStyleClass())
            + "#"
            + owner.getId();
  }

  /** Lets the screen take in two frames. */
  public void settle() {
    Semaphore frames = new Semaphore(0);
    AnimationTimer counter =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            frames.release();
          }
        };
    onScreen(() -> {
      counter.start();
      return true;
    });
    frames.acquireUninterruptibly(2);
    onScreen(() -> {
      counter.stop();
      return true;
    });
  }
}
