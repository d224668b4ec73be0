package org.tierline.app.desk;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.edge.loopback.FirstDesk;
import org.tierline.store.sqlite.SqliteStore;

/**
 * One window of a user on a store: a later start brings the first to the front and ends. It is
 * found out beside the start of JavaFX, so that it costs no time; where it cannot be found out, the
 * window opens, since a desk that does not open is worse than two.
 */
final class OneWindow implements AutoCloseable {
  private final @Nullable AddressFile file;
  private final CompletableFuture<Boolean> toOpen = new CompletableFuture<>();
  private volatile @Nullable FirstDesk first;
  private volatile @Nullable Stage stage;

  private OneWindow(@Nullable AddressFile file) {
    this.file = file;
  }

  /** The only window on a store; a path or an address. */
  static OneWindow on(String store) {
    return new OneWindow(
        AddressFile.ofWindow(AddressFile.folderBeside(SqliteStore.defaultFile()), store));
  }

  /** One of as many as are asked for. */
  static OneWindow ofMany() {
    return new OneWindow(null);
  }

  /** Begins to find out whether a window is open already. */
  void begin() {
    AddressFile place = file;
    if (place == null) {
      toOpen.complete(true);
    } else {
      Thread.ofVirtual().start(() -> toOpen.complete(isFirst(place)));
    }
  }

  private boolean isFirst(AddressFile place) {
    try {
      Optional<FirstDesk> claimed = FirstDesk.claim(place);
      if (claimed.isEmpty()) {
        return !FirstDesk.show(place);
      }
      FirstDesk present = claimed.get();
      first = present;
      // At once: on a slow machine the window may come later than another start has patience.
      present.listen(this::bringForward);
      return true;
    } catch (IOException | RuntimeException e) {
      log().warn("Whether a desk is open cannot be found out: {}", e.getClass().getSimpleName());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Waits until it is known whether this window is to open. */
  boolean isToOpen() {
    return toOpen.join();
  }

  /** The window is open: later starts bring it to the front. For the FX thread. */
  void shows(Stage opened) {
    stage = opened;
  }

  /** On a thread of its own; a window that is not there yet comes to the front by itself. */
  private void bringForward() {
    Stage present = stage;
    if (present != null) {
      Platform.runLater(() -> {
        present.setIconified(false);
        present.toFront();
        present.requestFocus();
      });
    }
  }

  /** Not kept, so that no log is made ready before the first window shows. */
  private static Logger log() {
    return LoggerFactory.getLogger(OneWindow.class);
  }

  @Override
  public void close() {
    FirstDesk present = first;
    if (present != null) {
      try {
        present.close();
      } catch (IOException e) {
        log().warn("The window could not be given up: {}", e.getClass().getSimpleName());
      }
    }
  }
}
