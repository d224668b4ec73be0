package org.tierline.app.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.sqlite.SqliteStore;
import org.tierline.ui.common.FxGuard;

/** Starts JavaFX and opens the desk. */
public final class DeskStart {
  private DeskStart() {}

  /** What the desk is opened on. */
  public enum Kind {
    /** The local store, with practice one click away. */
    LOCAL,
    /** A throw-away store with invented people. */
    PRACTICE
  }

  /**
   * Opens the desk and returns when its window is closed. Once a process.
   *
   * @param storeFile where the local store lies; its folder keeps the preferences too
   */
  public static void run(Kind kind, Path storeFile) {
    run(closed -> open(kind, storeFile, closed));
  }

  /** The same on a store that a center shares; the preferences lie beside the local store. */
  public static void runShared(PostgresAddress address) {
    run(closed -> {
      DeskComposition desk = composition(SqliteStore.defaultFile());
      prepare(new Stage(), desk, () -> closed.complete(null)).show();
      desk.beginShared(address);
    });
  }

  private static void run(Consumer<CompletableFuture<Void>> opening) {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    Platform.startup(() -> {
      try {
        opening.accept(closed);
      } catch (RuntimeException e) {
        closed.completeExceptionally(e);
      }
    });
    try {
      closed.join();
    } finally {
      Platform.exit();
    }
  }

  private static void open(Kind kind, Path storeFile, CompletableFuture<Void> closed) {
    DeskComposition desk = composition(storeFile);
    desk.beFound(AddressFile.folderBeside(SqliteStore.defaultFile()), storeFile);
    Stage stage = new Stage();
    WindowFile window = new WindowFile(storeFile.resolveSibling("window.properties"));
    window.place(stage);
    show(
        stage,
        desk,
        kind,
        storeFile,
        () -> {
          try {
            window.keep(stage);
          } finally {
            closed.complete(null);
          }
        });
  }

  private static DeskComposition composition(Path storeFile) {
    Clock clock = Clock.systemUTC();
    return new DeskComposition(
        clock,
        new PreferenceFile(storeFile.resolveSibling("preferences.properties")),
        new StoreDoor(clock, FxGuard::check));
  }

  /**
   * Shows the first window, and only then begins to open the store behind it.
   *
   * @param closed runs when the window is closed
   */
  static void show(Stage stage, DeskComposition desk, Kind kind, Path storeFile, Runnable closed) {
    prepare(stage, desk, closed).show();
    desk.begin(kind, storeFile);
  }

  private static Stage prepare(Stage stage, DeskComposition desk, Runnable closed) {
    stage.setTitle("Tierline");
    stage.setScene(desk.scene());
    stage.setMinWidth(640);
    stage.setMinHeight(480);
    stage.setOnCloseRequest(event -> {
      event.consume();
      desk.signOutThen(stage::hide);
    });
    stage.setOnHidden(event -> {
      desk.close();
      closed.run();
    });
    return stage;
  }
}
