package org.tierline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.tierline.ui.Fx;

class NavigatorTest {
  private final ToldTalk talk = new ToldTalk();
  private final Messages messages = new Messages(Language.ENGLISH);
  private final Navigator navigator = new Navigator(talk, messages);

  @Test
  void a_screen_that_cannot_open_is_told_and_the_one_before_stays() {
    Fx.run(() -> {
      navigator.register(Screen.of("desk", StackPane::new));
      navigator.register(
          Screen.of(
              "broken",
              () -> {
                throw new IllegalStateException("no view");
              }));
      navigator.show("desk");
      navigator.show("broken");
      navigator.show("nowhere");
    });
    assertThat(navigator.screenProperty().get())
        .extracting(screen -> screen.id())
        .isEqualTo("desk");
    assertThat(talk.told()).hasSize(2).allMatch(text -> text.startsWith("The screen could not"));
  }

  @Test
  void going_on_tells_the_screen_that_is_left_and_back_returns_to_it() {
    List<String> left = new ArrayList<>();
    Fx.run(() -> {
      navigator.register(Screen.of("desk", StackPane::new).whenLeft(() -> left.add("desk")));
      navigator.register(Screen.of("offices", StackPane::new));
      navigator.show("desk");
      navigator.show("offices");
      navigator.back();
    });
    assertThat(left).containsExactly("desk");
    assertThat(navigator.screenProperty().get())
        .extracting(screen -> screen.id())
        .isEqualTo("desk");
  }

  @Test
  void another_language_loads_the_view_again() {
    AtomicInteger loaded = new AtomicInteger();
    Fx.run(() -> {
      navigator.register(
          Screen.of(
              "desk",
              () -> {
                loaded.incrementAndGet();
                return new StackPane();
              }));
      navigator.show("desk");
      messages.languageProperty().set(Language.SPANISH);
    });
    assertThat(loaded).hasValue(2);
  }
}
