package org.tierline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierline.ui.Fx;

class PreferenceKeeperTest {
  @Test
  void what_was_kept_is_applied_and_what_changes_is_kept() {
    List<Preferences> saved = new ArrayList<>();
    PreferenceStore store =
        new PreferenceStore() {
          @Override
          public Preferences load() {
            return new Preferences(Theme.DARK, Language.SPANISH, 125);
          }

          @Override
          public void save(Preferences preferences) {
            saved.add(preferences);
          }
        };
    Fx.run(() -> {
      Themes themes = new Themes();
      Messages messages = new Messages(Language.ENGLISH);
      BackgroundWork work = BackgroundWork.atOnce(failure -> {});
      new PreferenceKeeper(store, themes, messages, work);
      assertThat(themes.shownProperty().get()).isEqualTo(Theme.DARK);
      assertThat(messages.language()).isEqualTo(Language.SPANISH);
      assertThat(saved).isEmpty();
      themes.larger();
      themes.chosenProperty().set(null);
    });
    assertThat(saved)
        .containsExactly(
            new Preferences(Theme.DARK, Language.SPANISH, 150),
            new Preferences(null, Language.SPANISH, 150));
  }
}
