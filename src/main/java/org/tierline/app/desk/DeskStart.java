package org.tierline.app.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.edge.loopback.FirstDesk;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.sqlite.SqliteStore;
import org.tierline.ui.common.Fonts;
import org.tierline.ui.common.FxGuard;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PreferenceStore;

/** Starts JavaFX and opens the desk. */
public final class DeskStart {
  private static final long LOG_BYTES = 1_000_000;

  /** What is logged goes to the console until then, and an unexpected end to a file of its own. */
  private static final int FRAMES_BEFORE_LOG = 30;

  /**
   * So often the field for the name is drawn, and what is typed into it, before the rest is made.
   */
  private static final int FRAMES_OF_NAME = 12;

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
    run(one, storeFile, desk -> beginLocal(desk, Kind.LOCAL, storeFile));
  }

  /**
   * Opens practice, whose store is of this window alone.
   *
   * @param storeFile where the local store lies; its folder keeps the preferences
   */
  public static void runPractice(Path storeFile) {
    run(OneWindow.ofMany(), storeFile, desk -> beginLocal(desk, Kind.PRACTICE, storeFile));
  }

  /** As {@link #runLocal} on a store that a center shares; preferences lie beside the local one. */
  public static void runShared(PostgresAddress address, boolean another) {
    OneWindow one = another ? OneWindow.ofMany() : OneWindow.on(address.toString());
    run(one, SqliteStore.defaultFile(), desk -> desk.beginShared(address));
  }

  private static void beginLocal(DeskComposition desk, Kind kind, Path storeFile) {
    desk.beFound(AddressFile.folderBeside(SqliteStore.defaultFile()), storeFile);
    desk.begin(kind, storeFile);
  }

  /**
   * Opens the window of a desk and returns when it is closed, or at once if another one is to show.
   *
   * @param beside a file in whose folder the look of the desk is kept
   * @param beginning what the desk does once it is made
   */
  private static void run(OneWindow one, Path beside, Consumer<DeskComposition> beginning) {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    PreferenceStore preferences =
        new PreferenceFile(
            beside.resolveSibling("preferences.properties"),
            Locale.getDefault(Locale.Category.DISPLAY));
    // What the first thing to be seen needs and the start of JavaFX does not, while JavaFX starts.
    Thread.ofVirtual().start(Fonts::loadFirst);
    Thread.ofVirtual().start(() -> Messages.readAhead(preferences.load().language()));
    Thread.ofVirtual().start(DeskStart::openJars);
    one.begin();
    GraphicsCard.letDrawWithoutOne(Path.of("/dev"));
    Platform.startup(
        failingTo(
            closed,
            () -> {
              if (one.isToOpen()) {
                WindowClass.name();
                open(one, beside, preferences, beginning, closed);
              } else {
                closed.complete(null);
              }
            }));
    try {
      closed.join();
    } finally {
      one.close();
      Platform.exit();
    }
  }

  /** Whatever keeps the window from being made ends the process, with a sentence. */
  private static Runnable failingTo(CompletableFuture<Void> closed, Runnable making) {
    return () -> {
      try {
        making.run();
      } catch (RuntimeException e) {
        closed.completeExceptionally(e);
      }
    };
  }

  /** Shows the field for the name, and makes the desk behind it once it was drawn. */
  private static void open(
      OneWindow one,
      Path beside,
      PreferenceStore preferences,
      Consumer<DeskComposition> beginning,
      CompletableFuture<Void> closed) {
    Entrance entrance = new Entrance(preferences);
    Stage stage = new Stage();
    WindowPlaces places = new WindowPlaces(stage, beside);
    Runnable leaving = keepingPlace(places, closed);
    stage.setOnShown(event -> places.shown());
    stage.setOnHidden(event -> leaving.run());
    dress(stage, entrance.scene()).show();
    one.shows(stage);
    readRest();
    AfterFrames.run(
        FRAMES_OF_NAME,
        failingTo(
            closed,
            () -> {
              if (stage.isShowing()) {
                DeskComposition desk = composition(beside, preferences, entrance);
                desk.standAt(places);
                closeBy(stage, desk, leaving);
                beginning.accept(desk);
              }
            }));
  }

  /** What the rest of the sign-in screen needs, while its first part is drawn. */
  private static void readRest() {
    Thread.ofVirtual().start(Fonts::load);
    Thread.ofVirtual().start(Messages::readAhead);
  }

  /**
   * The classes that a start has and a practice day has not: the practice day trains the cache of a
   * package, which holds what was seen there.
   */
  public static List<Class<?>> ownClasses() {
    return List.of(
        DeskStart.class,
        OneWindow.class,
        FirstDesk.class,
        PreferenceFile.class,
        GraphicsCard.class,
        WindowClass.class,
        WindowPlaces.class,
        WindowFile.class,
        WindowFile.Place.class);
  }

  /** Whoever first looks for a service of Java opens all jars for it, a tenth of a second. */
  private static void openJars() {
    ServiceLoader.load(System.LoggerFinder.class).stream().forEach(found -> {});
  }

  /** Keeps where the window stood once it is closed. */
  private static Runnable keepingPlace(WindowPlaces places, CompletableFuture<Void> closed) {
    return () -> {
      try {
        places.closed();
      } finally {
        closed.complete(null);
      }
    };
  }

  private static DeskComposition composition(
      Path storeFile, PreferenceStore preferences, Entrance entrance) {
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
        new DeskComposition(clock, preferences, new StoreDoor(clock, FxGuard::check), entrance);
    desk.offer(crash);
    return desk;
  }

  /**
   * Shows the first window, and only then begins to open the store behind it.
   *
   * @param closed runs when the window is closed
   */
  static void show(Stage stage, DeskComposition desk, Kind kind, Path storeFile, Runnable closed) {
    closeBy(stage, desk, closed);
    dress(stage, desk.scene()).show();
    desk.begin(kind, storeFile);
  }

  private static Stage dress(Stage stage, Scene scene) {
    stage.setTitle("Tierline");
    stage.setScene(scene);
    stage.setMinWidth(640);
    stage.setMinHeight(480);
    return stage;
  }

  /** Closing the window signs out first, and ends the desk. */
  private static void closeBy(Stage stage, DeskComposition desk, Runnable closed) {
    stage.setOnCloseRequest(event -> {
      event.consume();
      desk.signOutThen(stage::hide);
    });
    stage.setOnHidden(event -> {
      desk.close();
      closed.run();
    });
  }
}
