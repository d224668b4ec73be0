package org.tierline.ui.common;

/**
 * Brings kept preferences to {@link Themes} and {@link Messages}, and keeps what is changed there.
 */
public final class PreferenceKeeper {
  private final PreferenceStore store;
  private final Themes themes;
  private final Messages messages;
  private final Lane saving;

  /** Applies what the store has, at once, on the FX thread; from then on every change is kept. */
  public PreferenceKeeper(
      PreferenceStore store, Themes themes, Messages messages, BackgroundWork work) {
    this.store = store;
    this.themes = themes;
    this.messages = messages;
    this.saving = work.lane();
    apply(store.load());
    themes.chosenProperty().subscribe((old, chosen) -> save());
    themes.textPercentProperty().subscribe((old, chosen) -> save());
    messages.languageProperty().subscribe((old, chosen) -> save());
  }

  private void apply(Preferences kept) {
    themes.chosenProperty().set(kept.theme());
    themes.textPercentProperty().set(kept.textPercent());
    messages.languageProperty().set(kept.language());
  }

  private void save() {
    Preferences present =
        new Preferences(
            themes.chosenProperty().get(), messages.language(), themes.textPercentProperty().get());
    saving.run(
        () -> {
          store.save(present);
          return present;
        },
        kept -> {});
  }
}
