package org.tierline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

  @Test
  void the_desk_looks_as_whoever_signs_in_left_it() {
    UUID ana = UUID.randomUUID();
    UUID sol = UUID.randomUUID();
    Map<UUID, Preferences> kept = new HashMap<>();
    kept.put(ana, new Preferences(Theme.DARK, Language.SPANISH, 125));
    kept.put(sol, new Preferences(Theme.LIGHT, Language.SPANISH, 100));
    PreferenceStore store =
        new PreferenceStore() {
          @Override
          public Preferences load() {
            return Preferences.USUAL;
          }

          @Override
          public void save(Preferences preferences) {}

          @Override
          public Optional<Preferences> loadOf(UUID person) {
            return Optional.ofNullable(kept.get(person));
          }

          @Override
          public void saveOf(UUID person, Preferences preferences) {
            kept.put(person, preferences);
          }
        };
    Fx.run(() -> {
      Themes themes = new Themes();
      Messages messages = new Messages(Language.ENGLISH);
      PreferenceKeeper keeper =
          new PreferenceKeeper(store, themes, messages, BackgroundWork.atOnce(failure -> {}));
      keeper.came(ana);
      assertThat(themes.shownProperty().get()).isEqualTo(Theme.DARK);
      assertThat(messages.language()).isEqualTo(Language.SPANISH);
      keeper.left();
      messages.languageProperty().set(Language.ENGLISH);
      keeper.came(sol);
      assertThat(messages.language()).as("as just chosen").isEqualTo(Language.ENGLISH);
      themes.chosenProperty().set(Theme.CONTRAST);
      keeper.left();
    });
    assertThat(kept)
        .containsEntry(ana, new Preferences(Theme.DARK, Language.SPANISH, 125))
        .containsEntry(sol, new Preferences(Theme.CONTRAST, Language.ENGLISH, 125));
  }
}
