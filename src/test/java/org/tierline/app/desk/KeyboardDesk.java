package org.tierline.app.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.app.practice.PracticeStore;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.app.tour.Hands;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.Fx;
import org.tierline.ui.Looks;
import org.tierline.ui.Looks.Look;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.common.FxGuard;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.PaletteSource;
import org.tierline.ui.common.Theme;

/**
 * The desk as it is composed for real, on a practice store, in a window that counts mouse events
 * and hands that know keys only. After every key it looks where the focus is. Not for the FX
 * thread.
 */
final class KeyboardDesk implements AutoCloseable {
  /** A Tuesday afternoon two days before Thanksgiving. */
  static final Instant BEGIN = Instant.parse("2026-11-24T20:02:00Z");

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MOST_KEYS = 80;

  private final MovableClock clock = new MovableClock(BEGIN);
  private final AtomicInteger mouseEvents = new AtomicInteger();
  private final List<String> onScreen = new CopyOnWriteArrayList<>();
  private final List<String> lostFocus = new ArrayList<>();
  private final List<String> jobs = new ArrayList<>();
  private final PracticeStore people;
  private final Services services;
  private final StaffSession witness;
  private final DeskComposition composition;
  private final Stage stage;
  private final Hands hands;
  private String step = "opening the desk";

  /** A practice store and the services on it. */
  record Place(PracticeStore people, Services services) {}

  /** Makes the store of a desk. */
  @FunctionalInterface
  interface Maker {
    /** Makes it; the guard is run before every call of the store. */
    Place make(MovableClock clock, Runnable guard) throws IOException;
  }

  KeyboardDesk() throws IOException {
    this((clock, guard) -> {
      PracticeStore made =
          PracticeStore.fill(ScratchStore.create(clock, guard, (rows, of) -> {}), BEGIN);
      AnswerDeadline atOnce = (started, after) -> {};
      return new Place(
          made, made.services(clock, atOnce, PolicyBook.read(PolicyBook.shippedFiles())));
    });
  }

  /** On a practice store that somebody else makes. */
  KeyboardDesk(Maker maker) throws IOException {
    Place place = maker.make(clock, this::guard);
    people = place.people();
    services = place.services();
    witness = people.signIn(services, Role.TIER_1);
    composition =
        Fx.get(() ->
            new DeskComposition(clock, new NothingKept(), StoreDoor.to(services, people, clock)));
    stage = Fx.get(this::show);
    hands = new Hands(composition.scene());
  }

  /** Notes who touches the store from the thread that paints, and throws as in practice. */
  private void guard() {
    if (Platform.isFxApplicationThread()) {
      onScreen.add(
          StackWalker.getInstance()
              .walk(frames ->
                  frames
                      .map(StackWalker.StackFrame::getClassName)
                      .filter(name -> name.startsWith("org.tierline.ui"))
                      .findFirst()
                      .orElse("the toolkit")));
    }
    FxGuard.check();
  }

  /** From where the store was touched on the thread that paints. */
  List<String> touchedOnScreen() {
    return List.copyOf(onScreen);
  }

  private Stage show() {
    Stage window = new Stage();
    window.addEventFilter(MouseEvent.ANY, this::count);
    window.setScene(composition.scene());
    window.setX(0);
    window.setY(0);
    window.setWidth(1440);
    window.setHeight(900);
    window.show();
    composition.begin(DeskStart.Kind.PRACTICE, storeFile());
    return window;
  }

  /** Views come and go under a pointer that rests; everything else is done by a hand. */
  private void count(MouseEvent event) {
    if (event.getEventType() != MouseEvent.MOUSE_ENTERED_TARGET
        && event.getEventType() != MouseEvent.MOUSE_EXITED_TARGET) {
      mouseEvents.incrementAndGet();
    }
  }

  /** Does a job from its first key to its end in the store, a minute after the one before. */
  void job(String name, Runnable work) {
    clock.advance(Duration.ofMinutes(1));
    step = "begin";
    try {
      work.run();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("Job “" + name + "”, step “" + step + "”: " + e.getMessage(), e);
    }
    lostFocus.replaceAll(lost -> lost.startsWith("Job ") ? lost : "Job “" + name + "”, " + lost);
    jobs.add(name);
  }

  /** Lets what was begun on the screen come to an end. */
  void settle() {
    hands.settle();
  }

  /** Says which step comes now. */
  void step(String now) {
    step = now;
  }

  /** The jobs that were done. */
  List<String> jobs() {
    return List.copyOf(jobs);
  }

  /** How many mouse events the window has seen. */
  int mouseEvents() {
    return mouseEvents.get();
  }

  /** After which steps the focus was nowhere, or where nobody sees it. */
  List<String> lostFocus() {
    return List.copyOf(lostFocus);
  }

  void press(KeyCode... keys) {
    hands.press(keys);
    lookForFocus("after " + List.of(keys));
  }

  /** Types into the field that has the focus. */
  void type(String text) {
    hands.type(text);
    lookForFocus("after typing");
  }

  /** Presses Tab until a field has the focus. */
  void tabTo(String selector) {
    for (int presses = 0; presses < MOST_KEYS; presses++) {
      if (hands.onScreen(() -> hasFocus(selector))) {
        return;
      }
      press(KeyCode.TAB);
    }
    throw new IllegalStateException("Tab does not lead to " + selector + " from " + focus());
  }

  /** Goes to a field and types over what is in it. */
  void fill(String selector, String text) {
    tabTo(selector);
    press(KeyCode.CONTROL, KeyCode.A);
    type(text);
  }

  /** Goes to a list and chooses from it with the arrows. */
  <T> void choose(String selector, T wanted) {
    tabTo(selector);
    for (int presses = 0; presses < MOST_KEYS; presses++) {
      int way = hands.onScreen(() -> way(wanted));
      if (way == 0) {
        return;
      }
      press(way > 0 ? KeyCode.DOWN : KeyCode.UP);
    }
    throw new IllegalStateException("the arrows do not lead to " + wanted);
  }

  private int way(Object wanted) {
    if (!(composition.scene().getFocusOwner() instanceof ComboBox<?> list)) {
      throw new IllegalStateException("no list has the focus, but " + focus());
    }
    int at = list.getValue() == null ? -1 : list.getItems().indexOf(list.getValue());
    return Integer.compare(list.getItems().indexOf(wanted), at);
  }

  /** Waits until something is seen. */
  void see(String selector) {
    hands.awaitNode(selector);
    lookForFocus("when " + selector + " was there");
  }

  /** Waits until words are seen somewhere on the screen. */
  void read(String words) {
    hands.await("“" + words + "” can be read", () -> isRead(words));
    lookForFocus("when “" + words + "” could be read");
  }

  private boolean isRead(String words) {
    return composition.scene().getRoot().lookupAll(".label").stream()
            .anyMatch(node -> holds(node, words))
        || composition.scene().getRoot().lookupAll(".button").stream()
            .anyMatch(node -> holds(node, words));
  }

  private static boolean holds(Node node, String words) {
    return node instanceof Labeled labeled
        && labeled.getText() != null
        && labeled.getText().contains(words)
        && Hands.isSeen(node);
  }

  /** Waits until something is no longer seen. */
  void seeNoMore(String selector) {
    hands.await(selector + " is gone", () -> !hands.isSeen(selector));
    lookForFocus("when " + selector + " was gone");
  }

  /** Waits until a node has the focus. */
  void awaitFocus(String selector) {
    hands.await(selector + " has the focus", () -> hasFocus(selector));
  }

  /** Waits until the store knows something, looking at it between frames. */
  <T> T stored(String what, Supplier<Optional<T>> asked) {
    Instant until = Instant.now().plus(PATIENCE);
    Optional<T> found = asked.get();
    while (found.isEmpty() && Instant.now().isBefore(until)) {
      hands.settle();
      found = asked.get();
    }
    lookForFocus("when " + what + " was in the store");
    return found.orElseThrow(
        () -> new IllegalStateException("the store does not know of " + what + "; " + focus()));
  }

  /** What a node says, read on the screen. */
  <T> T onScreen(Supplier<T> read) {
    return hands.onScreen(read);
  }

  boolean hasFocus(String selector) {
    Node owner = composition.scene().getFocusOwner();
    return owner != null && composition.scene().getRoot().lookupAll(selector).contains(owner);
  }

  private void lookForFocus(String when) {
    String trouble = hands.onScreen(this::focusTrouble);
    if (!trouble.isEmpty()) {
      // A view may have gone in this very frame; the next one has to know where the focus is.
      hands.settle();
      trouble = hands.onScreen(this::focusTrouble);
    }
    if (!trouble.isEmpty()) {
      lostFocus.add("step “" + step + "” " + when + ": " + trouble);
    }
  }

  private String focusTrouble() {
    Scene scene = composition.scene();
    Node owner = scene.getFocusOwner();
    if (owner == null) {
      return "nothing has the focus";
    }
    if (!scene.equals(owner.getScene())) {
      return "the focus is outside the scene, on " + focus();
    }
    if (!Hands.isSeen(owner) || owner.isDisabled()) {
      return "the focus is where nobody sees it, on " + focus();
    }
    return owner.isFocused() ? "" : "the owner of the focus does not have it: " + focus();
  }

  /** Where the focus is. */
  String focus() {
    Node owner = composition.scene().getFocusOwner();
    return owner == null
        ? "nothing"
        : owner.getClass().getSimpleName() + owner.getStyleClass() + "#" + owner.getId();
  }

  Scene scene() {
    return composition.scene();
  }

  /** Makes the window another size. */
  void resize(double width, double height) {
    Fx.run(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
    });
    hands.settle();
  }

  /** What cannot be read on the screen that is shown, in every look. */
  List<String> unreadable(String screen) {
    return Arrays.stream(Language.values())
        .flatMap(language -> unreadable(screen, ".root", language).stream())
        .toList();
  }

  /** What cannot be read in a part that lies above the rest, in the looks of a language. */
  List<String> unreadable(String screen, String part, Language language) {
    List<String> problems = new ArrayList<>();
    for (Look look : Looks.list()) {
      if (look.language() == language) {
        wear(look);
        Fx.get(() -> problemsOf(part)).stream()
            .map(problem -> screen + ", " + look + ": " + problem)
            .forEach(problems::add);
      }
    }
    wear(new Look(language, Theme.LIGHT, 100));
    return problems;
  }

  /** The desk goes on in a language. */
  void speak(Language language) {
    wear(new Look(language, Theme.LIGHT, 100));
  }

  private List<String> problemsOf(String part) {
    Node node = composition.scene().getRoot().lookup(part);
    return node == null
        ? List.of(part + " is not there")
        : SceneChecks.problemsOf(composition.scene(), node);
  }

  private void wear(Look look) {
    Fx.run(() -> {
      composition.themes().chosenProperty().set(look.theme());
      composition.themes().textPercentProperty().set(look.percent());
      composition.messages().languageProperty().set(look.language());
    });
    hands.settle();
  }

  /** Words of the product by their key. */
  String text(String key, Object... arguments) {
    return composition.messages().text(key, arguments);
  }

  Services services() {
    return services;
  }

  /** The Tier 1 staff member again, to ask the store what came of it. */
  StaffSession witness() {
    return witness;
  }

  MovableClock clock() {
    return clock;
  }

  char[] password(Role role) {
    return people.password(role);
  }

  Path storeFile() {
    return people.scratch().folder().resolve("tierline.db");
  }

  /** The case of the caller who waits on the line. */
  PracticeCase firstCase() {
    return people.cases().getFirst();
  }

  /** All cases there are. */
  List<PracticeCase> cases() {
    return people.cases();
  }

  /** Where Find or do looks for a Tier 1 staff member. */
  List<PaletteSource> paletteSources() {
    return Fx.get(() -> composition.deskOf(services, witness).deskSession(() -> {}).sources());
  }

  /** A case of a kind of story whose person has not called in the weeks before. */
  PracticeCase caseOf(String story) {
    List<PracticeCase> ofStory =
        people.cases().stream().filter(each -> each.story().equals(story)).toList();
    return ofStory.getLast();
  }

  @Override
  public void close() {
    Fx.run(() -> {
      stage.hide();
      composition.close();
    });
  }
}
