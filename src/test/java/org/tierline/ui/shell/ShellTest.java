package org.tierline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenAction;
import org.tierline.ui.common.Theme;

class ShellTest {
  private static final KeyCombination LOCK = ctrl(KeyCode.L);
  private static final KeyCombination FIND = ctrl(KeyCode.K);

  private final List<String> done = new ArrayList<>();
  private Duration lockAfter = Duration.ofMinutes(10);
  private final List<Stage> stages = new ArrayList<>();

  @AfterEach
  void close() {
    Fx.run(() -> stages.forEach(Stage::close));
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void the_frame_the_cover_and_find_or_do_can_be_read(Language language, Theme theme, int percent) {
    List<String> problems =
        Fx.get(() -> {
          Scene scene = open(language, theme, percent).window.scene();
          List<String> found = new ArrayList<>(SceneChecks.problemsOf(scene));
          press(scene, LOCK);
          found.addAll(SceneChecks.problemsOf(scene));
          return found;
        });
    assertThat(problems).isEmpty();
  }

  @Test
  void the_cover_takes_the_desk_out_of_the_scene_and_gives_it_back() {
    Fx.run(() -> {
      Desk desk = open(Language.ENGLISH, Theme.LIGHT, 100);
      Scene scene = desk.window.scene();
      Parent screen = desk.navigator.viewProperty().get();
      press(scene, LOCK);
      assertThat(texts(scene.getRoot())).doesNotContain("Screen desk", "Ana Reyes's contact");
      assertThat(screen).isNotNull();
      if (screen != null) {
        assertThat(screen.getScene()).isNull();
      }
      press(scene, FIND);
      assertThat(desk.window.overlays().isOpen()).isFalse();
      desk.window.uncover();
      assertThat(texts(scene.getRoot())).contains("Screen desk");
    });
  }

  @Test
  void a_wrong_password_leaves_the_desk_covered_and_the_right_one_uncovers_it() {
    List<String> typed = new ArrayList<>();
    DeskSession session =
        session(password -> {
          typed.add(new String(password));
          return typed.size() == 1 ? Optional.of("No") : Optional.empty();
        });
    TestDesk parts = Fx.get(() -> new TestDesk(Language.ENGLISH, Theme.LIGHT, 100));
    LockModel model =
        new LockModel(
            session,
            parts.messages,
            BackgroundWork.atOnce(failure -> {}),
            () -> done.add("uncovered"));
    model.passwordProperty().set("first");
    model.unlock();
    assertThat(model.refusalProperty().get()).isEqualTo("No");
    assertThat(model.passwordProperty().get()).isEmpty();
    model.passwordProperty().set("second");
    model.unlock();
    assertThat(done).containsExactly("uncovered");
    assertThat(typed).containsExactly("first", "second");
  }

  @Test
  void alt_and_a_digit_opens_a_place_and_the_action_of_the_screen_has_its_key() {
    Fx.run(() -> {
      Desk desk = open(Language.ENGLISH, Theme.LIGHT, 100);
      Scene scene = desk.window.scene();
      press(scene, new KeyCodeCombination(KeyCode.DIGIT6, KeyCombination.ALT_DOWN));
      assertThat(texts(scene.getRoot())).contains("Screen guidance");
      press(scene, ctrl(KeyCode.ENTER));
      press(scene, ctrl(KeyCode.N));
      assertThat(done).containsExactly("ended guidance", "new contact");
    });
  }

  @Test
  void the_way_back_to_a_contact_is_there_while_one_is_open_else_a_word_why() {
    Fx.run(() -> {
      Desk desk = open(Language.ENGLISH, Theme.LIGHT, 100);
      SimpleBooleanProperty contactOpen = new SimpleBooleanProperty();
      desk.navigator.show(
          Screen.of("offices", () -> new VBox(new Label("Screen offices")))
              .withAction(
                  ScreenAction.back(
                      "office.back", "office.key.back", () -> done.add("back"), contactOpen)));
      Node action = desk.window.scene().getRoot().lookup("#action");
      Node free = desk.window.scene().getRoot().lookup("#free");
      assertThat(List.of(action.isVisible(), free.isVisible())).containsExactly(false, true);
      contactOpen.set(true);
      assertThat(List.of(action.isVisible(), free.isVisible())).containsExactly(true, false);
      assertThat(action.getStyleClass()).contains("primary");
    });
  }

  @Test
  void a_key_that_a_screen_borrowed_works_as_before_when_the_screen_is_left() {
    Fx.run(() -> {
      Desk desk = open(Language.ENGLISH, Theme.LIGHT, 100);
      Scene scene = desk.window.scene();
      KeyCodeCombination back = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
      desk.navigator.show(
          Screen.of("borrows", () -> new VBox(new Label("Screen borrows")))
              .withAction(
                  ScreenAction.always(
                      "shell.lock.unlock",
                      "common.key.enter",
                      back,
                      () -> desk.navigator.show("guidance"))));
      press(scene, back);
      assertThat(texts(scene.getRoot())).contains("Screen guidance");
      press(scene, back);
      assertThat(texts(scene.getRoot())).contains("Screen borrows");
    });
  }

  @Test
  void find_or_do_opens_over_the_desk() {
    Fx.run(() -> {
      Desk desk = open(Language.ENGLISH, Theme.LIGHT, 100);
      press(desk.window.scene(), FIND);
      assertThat(desk.window.overlays().isOpen()).isTrue();
      assertThat(texts(desk.window.scene().getRoot())).contains("Type two or three letters");
      desk.window.overlays().closeAll();
      assertThat(desk.window.overlays().isOpen()).isFalse();
    });
  }

  @Test
  void enter_on_what_lacks_something_says_so_and_a_number_that_finds_nothing_says_what_to_do() {
    Fx.run(() -> {
      Desk desk = open(Language.ENGLISH, Theme.LIGHT, 100);
      Scene scene = desk.window.scene();
      press(scene, FIND);
      TextField typed = (TextField) scene.getRoot().lookup("#typed");
      typed.setText("E-7K3M9QX2T0");
      Label missing = (Label) scene.getRoot().lookup("#missing");
      assertThat(missing.isVisible()).isFalse();
      enter(typed);
      assertThat(missing.isVisible()).isTrue();
      assertThat(missing.getText()).isEqualTo("Not yet: needs a contact.");
      assertThat(desk.window.overlays().isOpen()).as("it stays open").isTrue();
      typed.setText("C-20261124-7K3M9Q");
      assertThat(missing.isVisible()).isFalse();
      assertThat(texts(scene.getRoot()))
          .anyMatch(text -> text.startsWith("A number finds only what is yours."));
      typed.setText("no such words");
      assertThat(texts(scene.getRoot())).anyMatch(text -> text.startsWith("Try fewer letters"));
    });
  }

  private static void enter(TextField field) {
    field.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  @Test
  void another_language_keeps_the_screen() {
    Fx.run(() -> {
      Desk desk = open(Language.ENGLISH, Theme.LIGHT, 100);
      desk.navigator.show("guidance");
      desk.parts.messages.languageProperty().set(Language.SPANISH);
      assertThat(texts(desk.window.scene().getRoot()))
          .contains("Screen guidance", "Buscar o hacer", "Nivel 1");
    });
  }

  @Test
  void practice_is_said_all_the_time_and_leaving_signs_out() {
    Fx.run(() -> {
      Desk desk = open(Language.ENGLISH, Theme.LIGHT, 100);
      assertThat(texts(desk.window.scene().getRoot()))
          .contains("Practice. Invented people, nothing is kept");
      ((Button) desk.window.scene().getRoot().lookup(".leave")).fire();
      assertThat(done).containsExactly("signed out");
    });
  }

  @Test
  void the_keys_go_with_the_next_key_and_that_does_its_work() {
    Fx.run(() -> {
      Desk desk = open(Language.ENGLISH, Theme.LIGHT, 100);
      Scene scene = desk.window.scene();
      KeyCombination keys = new KeyCodeCombination(KeyCode.F1);
      press(scene, keys);
      assertThat(Window.getWindows()).hasAtLeastOneElementOfType(PopOver.class);
      typeOn(scene, KeyCode.CONTROL, false);
      assertThat(Window.getWindows()).hasAtLeastOneElementOfType(PopOver.class);
      typeOn(scene, KeyCode.K, true);
      assertThat(Window.getWindows()).doesNotHaveAnyElementsOfTypes(PopOver.class);
      assertThat(desk.window.overlays().isOpen()).isTrue();
      desk.window.overlays().closeAll();
      press(scene, keys);
      typeOn(scene, KeyCode.F1, false);
      assertThat(Window.getWindows()).doesNotHaveAnyElementsOfTypes(PopOver.class);
    });
  }

  /** As the window of a platform gives a key to its scene, accelerators and all. */
  private static void typeOn(Scene scene, KeyCode code, boolean ctrl) {
    Event.fireEvent(
        scene.getRoot(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false));
  }

  @Test
  void f10_opens_the_menu_with_look_and_language_at_any_width() {
    for (int percent : List.of(100, 200)) {
      Fx.run(() -> {
        Desk desk = open(Language.ENGLISH, Theme.LIGHT, percent);
        press(desk.window.scene(), new KeyCodeCombination(KeyCode.F10));
        assertThat(desk.window.scene().getRoot().lookupAll(".own-menu"))
            .filteredOn(Node::isVisible)
            .singleElement()
            .isInstanceOfSatisfying(
                MenuButton.class, menu -> assertThat(menu.isShowing()).isTrue());
      });
    }
  }

  @Test
  void a_desk_nobody_touches_locks_itself() {
    lockAfter = Duration.ofMillis(1);
    Desk desk = Fx.get(() -> open(Language.ENGLISH, Theme.LIGHT, 100));
    for (int frames = 0; frames < 500 && !Fx.get(desk.window::isCovered); frames++) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
    assertThat(Fx.get(desk.window::isCovered)).isTrue();
  }

  @Test
  void the_clock_tells_eastern_time() {
    Fx.run(() -> {
      Desk desk = open(Language.ENGLISH, Theme.LIGHT, 100);
      assertThat(desk.shell.model().timeProperty().get()).isEqualTo("15:02 ET");
      assertThat(desk.shell.model().dateProperty().get()).isEqualTo("Tue\u00A0Nov\u00A024");
    });
  }

  private record Desk(TestDesk parts, DeskWindow window, Navigator navigator, Shell shell) {}

  private Desk open(Language language, Theme theme, int percent) {
    TestDesk parts = new TestDesk(language, theme, percent);
    DeskWindow window = new DeskWindow(parts.themes, parts.messages);
    Stage stage = new Stage();
    stage.setScene(window.scene());
    stage.setWidth(1000);
    stage.setHeight(700);
    Navigator navigator = new Navigator(window.talk(), parts.messages);
    for (String id : List.of("desk", "guidance")) {
      navigator.register(
          Screen.of(id, () -> new VBox(new Label("Screen " + id)))
              .withAction(
                  ScreenAction.always(
                      "shell.lock.unlock",
                      "common.key.enter",
                      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
                      () -> done.add("ended " + id))));
    }
    Shell shell =
        new Shell(
            new Shell.ShellParts(
                window,
                parts.views,
                navigator,
                BackgroundWork.atOnce(failure -> {}),
                parts.messages,
                parts.themes,
                Clock.fixed(Instant.parse("2026-11-24T20:02:33Z"), ZoneOffset.UTC)));
    shell.model().storeProperty().set(new StoreState(true, "Local store"));
    shell.model().counts().setAll(new StatusCount("shell.places", 3, "oldest 01:15", true));
    shell.open(session(password -> Optional.of("No")));
    stage.show();
    stages.add(stage);
    return new Desk(parts, window, navigator, shell);
  }

  private DeskSession session(Unlock unlock) {
    return new DeskSession(
        "Ana Reyes",
        "staff.role.TIER_1",
        true,
        List.of(
            new RailEntry("desk", "inbox", "shell.places", 1, new SimpleStringProperty("3")),
            RailEntry.of("guidance", "book-open", "common.keys", 6)),
        List.of(locked()),
        lockAfter,
        () -> done.add("locked"),
        unlock,
        () -> done.add("danger"),
        () -> done.add("incident"),
        () -> done.add("new contact"),
        () -> done.add("signed out"));
  }

  /** Finds the number of an escalation, which needs a contact, and nothing else. */
  private static PaletteSource locked() {
    return new PaletteSource() {
      @Override
      public String kind() {
        return "common.keys";
      }

      @Override
      public List<PaletteItem> find(String typed) {
        return typed.startsWith("E-")
            ? List.of(
                new PaletteItem(
                    "callback", "phone-incoming", typed, "", "", "needs a contact", () -> {}))
            : List.of();
      }
    };
  }

  private static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static void press(Scene scene, KeyCombination keys) {
    Runnable action = scene.getAccelerators().get(keys);
    assertThat(action).as(keys.getName()).isNotNull();
    if (action != null) {
      action.run();
    }
  }

  private static List<String> texts(Node node) {
    List<String> found = new ArrayList<>();
    node.applyCss();
    Set<Node> labels = node.lookupAll(".label");
    labels.forEach(label -> found.add(((Labeled) label).getText()));
    return found;
  }
}
