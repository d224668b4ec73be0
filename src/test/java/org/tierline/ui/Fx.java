package org.tierline.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * Runs pieces of a test on the FX thread of the headless toolkit, which starts with the first of
 * them.
 */
public final class Fx {
  private static final Object START = new Object();
  private static boolean started;

  private Fx() {}

  /** Runs on the FX thread and waits for the result; what is thrown there is thrown here. */
  public static <T> T get(Callable<T> piece) {
    start();
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(piece.call());
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    });
    try {
      return result.get(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError("On the FX thread", e);
    }
  }

  /** As {@link #get}, without a result. */
  public static void run(Runnable piece) {
    get(() -> {
      piece.run();
      return true;
    });
  }

  private static void start() {
    synchronized (START) {
      if (started) {
        return;
      }
      CountDownLatch up = new CountDownLatch(1);
      try {
        Platform.startup(up::countDown);
        if (!up.await(60, TimeUnit.SECONDS)) {
          throw new AssertionError("The toolkit did not start");
        }
      } catch (IllegalStateException alreadyUp) {
        up.countDown();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      Platform.setImplicitExit(false);
      started = true;
    }
  }
}
