package org.tierline.app.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.sqlite.SqliteStore;
import org.tierline.ui.common.Fonts;
import org.tierline.ui.common.FxGuard;
import org.tierline.ui.common.Messages;

/** Starts JavaFX and opens the desk. */
public final class DeskStart {
  private static final long LOG_BYTES = 1_000_000;

  /** What is logged goes to the console until then, and an unexpected end to a file of its own. */
  private static final int FRAMES_BEFORE_LOG = 30;

  private DeskStart() {}

  /** What the desk is opened on. */
  public enum Kind {
    /** The local store, with practice one click away. */
    LOCAL,
    /** A throw-away store with invented people. */
    PRACTICE
  }

  /**
   * Opens the desk on a local store and returns when its window is closed. Where one is open there,
   * it comes to the front instead. Once a process.
   *
   * @param storeFile where the store lies; its folder keeps the preferences too
   * @param another opens a window in any case
   */
  public static void runLocal(Path storeFile, boolean another) {
    String store = storeFile.toAbsolutePath().normalize().toString();
    OneWindow one = another ? OneWindow.ofMany() : OneWindow.on(store);
    run(one, closed -> open(Kind.LOCAL, storeFile, one, closed));
  }

  /**
   * Opens practice, whose store is of this window alone.
   *
   * @param storeFile where the local store lies; its folder keeps the preferences
   */
  public static void runPractice(Path storeFile) {
    OneWindow one = OneWindow.ofMany();
    run(one, closed -> open(Kind.PRACTICE, storeFile, one, closed));
  }

  /** As {@link #runLocal} on a store that a center shares; preferences lie beside the local one. */
  public static void runShared(PostgresAddress address, boolean another) {
    OneWindow one = another ? OneWindow.ofMany() : OneWindow.on(address.toString());
    run(
        one,
        closed -> {
          Path usual = SqliteStore.defaultFile();
          DeskComposition desk = composition(usual);
          Stage stage = new Stage();
          prepare(stage, desk, keepingPlace(stage, desk, usual, closed)).show();
          one.shows(stage);
          desk.beginShared(address);
        });
  }

  private static void run(OneWindow one, Consumer<CompletableFuture<Void>> opening) {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    // What the first window needs and the start of JavaFX does not, while JavaFX starts.
    Thread.ofVirtual().start(Fonts::load);
    Thread.ofVirtual().start(Messages::readAhead);
    Thread.ofVirtual().start(DeskStart::openJars);
    one.begin();
    GraphicsCard.letDrawWithoutOne(Path.of("/dev"));
    Platform.startup(() -> {
      try {
        if (one.isToOpen()) {
          WindowClass.name();
          opening.accept(closed);
        } else {
          closed.complete(null);
        }
      } catch (RuntimeException e) {
        closed.completeExceptionally(e);
      }
    });
    try {
      closed.join();
    } finally {
      one.close();
      Platform.exit();
    }
  }

  /** Whoever first looks for a service of Java opens all jars for it, a tenth of a second. */
  private static void openJars() {
    ServiceLoader.load(System.LoggerFinder.class).stream().forEach(found -> {});
  }

  private static void open(
      Kind kind, Path storeFile, OneWindow one, CompletableFuture<Void> closed) {
    DeskComposition desk = composition(storeFile);
    desk.beFound(AddressFile.folderBeside(SqliteStore.defaultFile()), storeFile);
    Stage stage = new Stage();
    show(stage, desk, kind, storeFile, keepingPlace(stage, desk, storeFile, closed));
    one.shows(stage);
  }

  /** Puts the window where it stood; what is given back runs when it is closed. */
  private static Runnable keepingPlace(
      Stage stage, DeskComposition desk, Path beside, CompletableFuture<Void> closed) {
    WindowPlaces places = new WindowPlaces(stage, beside);
    desk.standAt(places);
    stage.setOnShown(event -> places.shown());
    return () -> {
      try {
        places.closed();
      } finally {
        closed.complete(null);
      }
    };
  }

  private static DeskComposition composition(Path storeFile) {
    Clock clock = Clock.systemUTC();
    CrashFile crash =
        new CrashFile(storeFile.resolveSibling("crash.txt"), clock, DeskComposition.VERSION);
    Thread.setDefaultUncaughtExceptionHandler(crash);
    OpenMark mark = new OpenMark(storeFile.resolveSibling("open"));
    mark.takeLeftBehind().ifPresent(crash::tellOfEnd);
    mark.set();
    AfterFrames.run(
        FRAMES_BEFORE_LOG,
        () ->
            Thread.ofVirtual()
                .start(() -> DeskLog.begin(storeFile.resolveSibling("logs"), LOG_BYTES)));
    DeskComposition desk =
        new DeskComposition(
            clock,
            new PreferenceFile(
                storeFile.resolveSibling("preferences.properties"),
                Locale.getDefault(Locale.Category.DISPLAY)),
            new StoreDoor(clock, FxGuard::check));
    desk.offer(crash);
    return desk;
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
