package org.tierline.ui.common;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings kept preferences to {@link Themes} and {@link Messages}, and keeps what is changed there.
 */
public final class PreferenceKeeper {
  private final PreferenceStore store;
  private final Themes themes;
  private final Messages messages;
  private final Lane saving;
  private @Nullable UUID person;
  private boolean chosenBefore;

  /** Applies what the store has, at once, on the FX thread; from then on every change is kept. */
  public PreferenceKeeper(
      PreferenceStore store, Themes themes, Messages messages, BackgroundWork work) {
    this.store = store;
    this.themes = themes;
    this.messages = messages;
    this.saving = work.lane();
    apply(store.load(), themes, messages);
    themes.chosenProperty().subscribe((old, chosen) -> save());
    themes.textPercentProperty().subscribe((old, chosen) -> save());
    messages.languageProperty().subscribe((old, chosen) -> save());
  }

  /**
   * Somebody has signed in: the desk looks as they left it, or as they chose just before; on the FX
   * thread.
   */
  public void came(UUID who) {
    person = who;
    if (chosenBefore) {
      save();
    } else {
      store.loadOf(who).ifPresent(kept -> apply(kept, themes, messages));
    }
  }

  /** They have left; the look stays until somebody else comes. */
  public void left() {
    person = null;
    chosenBefore = false;
  }

  /** Makes a desk look and speak as was kept. */
  public static void apply(Preferences kept, Themes themes, Messages messages) {
    themes.chosenProperty().set(kept.theme());
    themes.textPercentProperty().set(kept.textPercent());
    messages.languageProperty().set(kept.language());
  }

  private void save() {
    Preferences present =
        new Preferences(
            themes.chosenProperty().get(), messages.language(), themes.textPercentProperty().get());
    UUID who = person;
    chosenBefore |= who == null;
    saving.run(
        () -> {
          store.save(present);
          if (who != null) {
            store.saveOf(who, present);
          }
          return present;
        },
        kept -> {});
  }
}
