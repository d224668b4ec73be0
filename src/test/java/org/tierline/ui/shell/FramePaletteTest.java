package org.tierline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierline.ui.Fx;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.Theme;
import org.tierline.ui.common.Themes;

/** Leaving the desk is found as everything else that can be done. */
class FramePaletteTest {
  private final List<String> done = new ArrayList<>();
  private final Themes themes = Fx.get(Themes::new);
  private final FrameActions actions =
      (FrameActions)
          Proxy.newProxyInstance(
              FrameActions.class.getClassLoader(),
              new Class<?>[] {FrameActions.class},
              (proxy, method, arguments) -> {
                done.add(method.getName());
                return null;
              });

  @Test
  void signing_out_and_locking_are_found_by_a_few_letters_in_both_languages() {
    assertThat(find(Language.ENGLISH, "sign o")).hasSize(1);
    assertThat(find(Language.ENGLISH, "LOCK")).hasSize(1);
    assertThat(find(Language.SPANISH, "bloq")).hasSize(1);
    assertThat(find(Language.ENGLISH, "card")).isEmpty();
    find(Language.ENGLISH, "sign").getFirst().open().run();
    find(Language.ENGLISH, "lock").getFirst().open().run();
    assertThat(done).containsExactly("signOut", "lock");
  }

  @Test
  void language_theme_and_size_of_text_are_found_as_well() {
    assertThat(find(Language.ENGLISH, "lang")).hasSize(2);
    assertThat(find(Language.SPANISH, "contraste")).hasSize(1);
    Messages messages = new Messages(Language.ENGLISH);
    find(messages, "espa").getFirst().open().run();
    assertThat(messages.language()).isEqualTo(Language.SPANISH);
    Fx.run(() -> {
      find(messages, "oscuro").getFirst().open().run();
      find(messages, "más grande").getFirst().open().run();
    });
    assertThat(themes.chosenProperty().get()).isEqualTo(Theme.DARK);
    assertThat(themes.textPercentProperty().get()).isGreaterThan(100);
  }

  private List<PaletteItem> find(Language language, String typed) {
    return find(new Messages(language), typed);
  }

  private List<PaletteItem> find(Messages words, String typed) {
    return new FramePalette(words, themes, actions).find(typed);
  }
}
