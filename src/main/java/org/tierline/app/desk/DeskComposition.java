package org.tierline.app.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.tierline.app.Services;
import org.tierline.app.desk.StoreDoor.Opened;
import org.tierline.service.staff.SessionEnded;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.StoreTrouble;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Notice;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.PreferenceKeeper;
import org.tierline.ui.common.PreferenceStore;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.shell.DeskWindow;
import org.tierline.ui.shell.Shell;
import org.tierline.ui.staff.LastCrash;
import org.tierline.ui.staff.NameFirst;
import org.tierline.ui.staff.SignInModel;
import org.tierline.ui.staff.SignInScreen;
import org.tierline.ui.staff.StoreLine;

/**
 * The composition root of the window: makes what every screen stands on, and the sign-in screen.
 * What belongs to the person who is signed in is made by {@link PersonDesk}. For the FX thread.
 */
public final class DeskComposition implements AutoCloseable {
  static final String VERSION = "1.0.0";

  /** How often it is looked whether the copy of the day is there: a desk may stay open for days. */
  private static final Duration COPY_EVERY = Duration.ofHours(1);

  /**
   * So many times the screen is drawn before the store takes a processor away from that: whoever
   * signs in types a name first.
   */
  private static final int FRAMES_BEFORE_STORE = 20;

  /** After a start, the form is drawn so often before what stands around it is made. */
  private static final int FRAMES_OF_FORM = 6;

  private final Entrance entrance;
  private final Messages messages;
  private final Themes themes;
  private final DeskWindow window;
  private final ViewLoader views;
  private final Navigator navigator;
  private final BackgroundWork work = BackgroundWork.onVirtualThreads(this::failed);
  private final Clock clock;
  private final StoreDoor door;
  private final Shell shell;
  private final PreferenceKeeper looks;
  private final Timeline ticking =
      new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));
  private @Nullable PersonDesk person;
  private @Nullable Consumer<Runnable> ending;
  private @Nullable PersonFeeds feeds;
  private @Nullable SignInScreen signIn;
  private @Nullable SignInModel beingFilled;
  private PopDesk.@Nullable Place pops;
  private @Nullable WindowPlaces places;
  private LastCrash crash = LastCrash.NONE;
  private boolean closed;
  private Runnable copying = () -> {};
  private Instant copiedAt = Instant.EPOCH;

  /**
   * Makes the window; nothing is opened before {@link #begin}.
   *
   * @param clock what time it is for every screen
   * @param preferences where the look of the desk is kept
   * @param door opens the stores; closed with the window
   */
  public DeskComposition(Clock clock, PreferenceStore preferences, StoreDoor door) {
    this(clock, preferences, door, new Entrance(preferences));
  }

  /** As for others, in the scene of an entrance, which may be shown already. */
  DeskComposition(Clock clock, PreferenceStore preferences, StoreDoor door, Entrance entrance) {
    this.entrance = entrance;
    this.messages = entrance.messages();
    this.themes = entrance.themes();
    this.window = new DeskWindow(entrance.scene(), themes, messages);
    this.views = new ViewLoader(messages);
    this.navigator = new Navigator(window.talk(), messages);
    this.clock = clock;
    this.door = door;
    this.shell =
        new Shell(new Shell.ShellParts(window, views, navigator, work, messages, themes, clock));
    ticking.setCycleCount(Animation.INDEFINITE);
    this.looks = new PreferenceKeeper(preferences, themes, messages, work);
  }

  /** The scene to put on a stage. */
  public Scene scene() {
    return window.scene();
  }

  /** How the desk looks. */
  public Themes themes() {
    return themes;
  }

  /** In which words it speaks. */
  public Messages messages() {
    return messages;
  }

  /**
   * Lets other programs find whoever is signed in.
   *
   * @param folder where each desk leaves its address
   * @param storeFile the store that they name
   */
  public void beFound(Path folder, Path storeFile) {
    pops = new PopDesk.Place(folder, storeFile);
  }

  /** From now on the window stands where each person left it. */
  void standAt(WindowPlaces kept) {
    places = kept;
  }

  /** Offers the report of an unexpected end, if there is one, at the sign-in. */
  public void offer(LastCrash report) {
    crash = report;
  }

  /** Shows the sign-in screen; once it can be seen, opens the store behind it. */
  public void begin(DeskStart.Kind kind, Path storeFile) {
    door.tell(this::loading);
    showSignIn(
        new DeskDoor(door, storeFile, messages, kind, this::openDesk),
        entrance.takeTyped(),
        DeskComposition::afterForm);
    NameFirst.goOnIn(scene());
    AfterFrames.run(
        FRAMES_BEFORE_STORE,
        () -> {
          if (!closed) {
            open(kind, storeFile);
          }
        });
  }

  private void open(DeskStart.Kind kind, Path storeFile) {
    if (kind == DeskStart.Kind.PRACTICE) {
      door.beginPractice(work);
    } else {
      door.begin(work, storeFile);
    }
  }

  /** Shows the sign-in screen of a store that a center shares; nothing is opened before. */
  public void beginShared(PostgresAddress address) {
    door.tell(this::loading);
    showSignIn(
        DeskDoor.toShared(door, address, messages, this::openDesk),
        entrance.takeTyped(),
        DeskComposition::afterForm);
    NameFirst.goOnIn(scene());
  }

  private static void afterForm(Runnable rest) {
    AfterFrames.run(FRAMES_OF_FORM, rest);
  }

  private void showSignIn(DeskDoor desk, String typed, Consumer<Runnable> later) {
    SignInModel model = new SignInModel(desk, messages, work, clock);
    SignInScreen screen =
        new SignInScreen(model, views, messages, themes, VERSION, crash, clock, window::show);
    signIn = screen;
    beingFilled = model;
    model.nameProperty().set(typed);
    screen.open(later);
  }

  /** Opens the desk of somebody who has signed in; leaving brings the sign-in screen back. */
  void openDesk(DeskDoor desk, Opened opened, StaffSession session) {
    SignInScreen screen = signIn;
    if (screen != null) {
      screen.close();
      signIn = null;
      beingFilled = null;
    }
    if (opened.people().isEmpty()) {
      looks.came(session.staff().id());
      WindowPlaces stands = places;
      if (stands != null) {
        stands.came(session.staff().id());
      }
    }
    Services services = opened.services();
    PersonDesk opening =
        new PersonDesk(
            new PersonDesk.Parts(
                window,
                views.forOnePerson(),
                navigator,
                work,
                messages,
                themes,
                clock,
                opened.people().isPresent(),
                pops),
            services,
            session);
    person = opening;
    ending = then -> signOut(opening, services, session, then);
    feeds =
        new PersonFeeds(
            new PersonFeeds.Parts(
                window, work, messages, clock, shell.model(), pops, this::nameClosed, this::failed),
            opened,
            session,
            opening);
    shell.open(opening.deskSession(() -> leave(desk)));
    copying = () -> work.run(() -> desk.copyOfToday(), made -> {});
    copiedAt = Instant.EPOCH;
    ticking.play();
    tick();
  }

  /** The screens of somebody who has signed in. */
  PersonDesk deskOf(Services services, StaffSession session) {
    return new PersonDesk(
        new PersonDesk.Parts(window, views, navigator, work, messages, themes, clock, true, null),
        services,
        session);
  }

  /** On a background thread, each time some rows more are loaded. */
  private void loading(long rows, long of) {
    Platform.runLater(() -> {
      SignInModel model = beingFilled;
      if (model != null) {
        model.loading(
            new StoreLine(
                true,
                messages.text("door.store.local"),
                messages.text("door.store.making", rows, of)));
      }
    });
  }

  private void leave(DeskDoor desk) {
    ticking.stop();
    signOutThen(() -> {});
    showSignIn(desk, "", Runnable::run);
  }

  /**
   * Signs out whoever is signed in, after everything typed is kept, and then does something else:
   * before the window closes.
   */
  public void signOutThen(Runnable then) {
    // Screens keep what is typed when they are left, which takes the keys of who signs out.
    navigator.clear();
    Consumer<Runnable> present = ending;
    ending = null;
    person = null;
    looks.left();
    WindowPlaces stands = places;
    if (stands != null) {
      stands.left();
    }
    endFeeds();
    if (present == null) {
      then.run();
    } else {
      present.accept(then);
    }
  }

  private void endFeeds() {
    PersonFeeds present = feeds;
    feeds = null;
    if (present != null) {
      present.close();
    }
  }

  private void signOut(PersonDesk leaving, Services services, StaffSession session, Runnable then) {
    leaving.endThen(() ->
        work.run(
            () -> {
              try {
                services.signIn().signOut(session);
              } finally {
                services.drafts().forget(session);
                services.outbox().forget(session);
              }
              return true;
            },
            done -> then.run(),
            failure -> {
              failed(failure);
              then.run();
            }));
  }

  private void tick() {
    Instant now = clock.instant();
    if (person != null && Duration.between(copiedAt, now).abs().compareTo(COPY_EVERY) >= 0) {
      copiedAt = now;
      copying.run();
    }
    PersonDesk present = person;
    if (present != null) {
      present.tick();
    }
    PersonFeeds fed = feeds;
    if (fed != null) {
      fed.tick();
    }
  }

  /** An administrator closed the name of who is signed in: the desk is left, and says why. */
  private void nameClosed() {
    if (person != null) {
      shell.signOut();
      window
          .talk()
          .tell(new Notice(Notice.Kind.TROUBLE, messages.text("door.signIn.disabled"), null));
    }
  }

  private void failed(Throwable failure) {
    if (failure instanceof SessionEnded) {
      nameClosed();
      return;
    }
    if (failure instanceof CancellationException) {
      // The window was closed before its store was opened: nobody is left to be told.
      return;
    }
    if (failure instanceof StoreTrouble lost && lost.isLinkLost()) {
      LoggerFactory.getLogger(DeskComposition.class)
          .info("The shared store is out of reach", failure);
      window.talk().tell(Notice.calm(messages.text("door.outbox.away")));
      return;
    }
    String what =
        failure instanceof StoreTrouble trouble
            ? new Phrases(messages).say(trouble.say())
            : messages.text("door.failed");
    window.talk().failed(what, failure);
  }

  @Override
  public void close() {
    closed = true;
    door.giveUp();
    ticking.stop();
    shell.close();
    work.run(
        () -> {
          door.close();
          return true;
        },
        done -> {});
    work.close();
  }
}
