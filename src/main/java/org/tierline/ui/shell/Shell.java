package org.tierline.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.KeysPopOver;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.View;
import org.tierline.ui.common.ViewLoader;

/**
 * Puts the frame around the screens for whoever is signed in: bars, rail, keys, Find or do, the
 * cover. To be made and used on the FX thread.
 */
public final class Shell implements FrameActions {
  private final DeskWindow window;
  private final ViewLoader common;
  private final Navigator navigator;
  private final BackgroundWork work;
  private final Messages messages;
  private final Themes themes;
  private final FrameModel model;
  private final FrameKeys keys;
  private final IdleLock idleLock;
  private final Timeline ticking = new Timeline();
  private ViewLoader views;
  private @Nullable DeskSession session;
  private @Nullable PaletteModel palette;
  private Runnable leaveFind = Shell::leaveNothing;

  /** A shell without anyone in it. */
  public Shell(ShellParts parts) {
    this.window = parts.window();
    this.common = parts.views();
    this.views = common;
    this.navigator = parts.navigator();
    this.work = parts.work();
    this.messages = parts.messages();
    this.themes = parts.themes();
    this.model = new FrameModel(messages, parts.clock());
    this.keys = new FrameKeys(window, navigator, themes);
    this.idleLock = new IdleLock(window.scene(), this::lock);
    ticking.setCycleCount(Animation.INDEFINITE);
    ticking.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), event -> model.tick()));
    messages.languageProperty().subscribe((before, now) -> showFrame());
  }

  /**
   * The parts a shell stands on.
   *
   * @param clock says what time it is in the top bar
   */
  public record ShellParts(
      DeskWindow window,
      ViewLoader views,
      Navigator navigator,
      BackgroundWork work,
      Messages messages,
      Themes themes,
      Clock clock) {}

  /** What the bars show: the composition root feeds it. */
  public FrameModel model() {
    return model;
  }

  /** Opens the desk for a person, on the first place of their rail. */
  public void open(DeskSession opened) {
    session = opened;
    views = common.forOnePerson();
    palette =
        new PaletteModel(
            Stream.concat(
                    Stream.of(new FramePalette(messages, themes, this)), opened.sources().stream())
                .toList(),
            messages,
            work);
    views.register(FrameController.class, () -> new FrameController(opened, navigator, this));
    views.register(LookMenuController.class, () -> new LookMenuController(themes, messages));
    views.register(
        TopBarController.class, () -> new TopBarController(opened, model, messages, themes, this));
    views.register(
        RailController.class,
        () -> new RailController(opened.entries(), messages, navigator, themes, this));
    views.register(
        StatusBarController.class, () -> new StatusBarController(model, messages, navigator));
    keys.install(opened, this);
    model.tick();
    ticking.play();
    idleLock.start(opened.lockAfter());
    showFrame();
    open(opened.entries().getFirst());
  }

  /**
   * Takes the frame away, and with it all that it shows, knows and remembers of callers; what comes
   * then is up to the caller.
   */
  public void close() {
    ticking.stop();
    idleLock.stop();
    keys.remove();
    navigator.clear();
    window.clear();
    views = common;
    session = null;
    palette = null;
  }

  @Override
  public void find() {
    PaletteModel found = palette;
    if (found == null) {
      return;
    }
    found.begin();
    views.register(PaletteController.class, () -> new PaletteController(found, messages));
    View<PaletteController> view = views.load("shell/palette", PaletteController.class);
    leaveFind =
        window
            .overlays()
            .open(
                view.root(),
                Pos.TOP_CENTER,
                () -> {
                  leaveFind = Shell::leaveNothing;
                  found.abandon();
                });
    view.controller().closeBy(leaveFind);
  }

  @Override
  public void danger() {
    overEverything(DeskSession::danger);
  }

  @Override
  public void reportIncident() {
    overEverything(DeskSession::reportIncident);
  }

  /** Does what may be done over Find or do and over questions, but not under a cover. */
  private void overEverything(Function<DeskSession, Runnable> what) {
    DeskSession present = session;
    if (present != null && !window.isCovered()) {
      leaveFind.run();
      what.apply(present).run();
    }
  }

  @Override
  public void lock() {
    DeskSession locked = session;
    if (locked == null || window.isCovered()) {
      return;
    }
    LockModel model = new LockModel(locked, messages, work, window::uncover);
    views.register(LockCoverController.class, () -> new LockCoverController(model, this));
    window.cover(views.load("shell/lock-cover"));
    // Covered first: whatever locking does beside may fail, and the caller must not stay in sight.
    locked.onLock().run();
  }

  @Override
  public void menu() {
    window.scene().getRoot().lookupAll(".own-menu").stream()
        .filter(Node::isVisible)
        .filter(MenuButton.class::isInstance)
        .map(MenuButton.class::cast)
        .findFirst()
        .ifPresent(MenuButton::show);
  }

  @Override
  public void keys() {
    DeskSession present = session;
    Node button = window.scene().getRoot().lookup(".keys-button");
    Node bar = window.scene().getRoot().lookup(".top-bar");
    if (present == null || bar == null) {
      return;
    }
    List<KeysPopOver.Group> lines =
        FrameKeyLines.of(navigator.screenProperty().get(), present.entries());
    if (button != null && button.isVisible()) {
      new KeysPopOver(messages).show(button, PopOver.ArrowLocation.LEFT_BOTTOM, lines);
    } else {
      new KeysPopOver(messages).show(bar, PopOver.ArrowLocation.TOP_CENTER, lines);
    }
  }

  @Override
  public void open(RailEntry entry) {
    navigator.show(entry.screenId());
  }

  @Override
  public void signOut() {
    DeskSession leaving = session;
    close();
    if (leaving != null) {
      leaving.signOut().run();
    }
  }

  private static void leaveNothing() {
    // Find or do is closed.
  }

  private void showFrame() {
    if (session != null && !window.isCovered()) {
      Parent frame = views.load("shell/frame");
      window.show(frame);
    }
  }
}
