package org.tierline.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;
import org.tierline.ui.common.Theme;
import org.tierline.ui.common.Themes;

/**
 * What can be done in every place, in Find or do: locking the desk, leaving it, and how it looks
 * and in which language it speaks.
 */
final class FramePalette implements PaletteSource {
  private final Messages messages;
  private final Themes themes;
  private final FrameActions actions;

  FramePalette(Messages messages, Themes themes, FrameActions actions) {
    this.messages = messages;
    this.themes = themes;
    this.actions = actions;
  }

  @Override
  public String kind() {
    return "shell.palette.frame";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    String words = typed.toLowerCase(Locale.ROOT);
    return Stream.concat(
            Stream.of(
                item("frame.lock", "lock", "shell.lock", actions::lock),
                item("frame.signOut", "log-out", "shell.sign-out", actions::signOut)),
            looks())
        .filter(
            item -> (item.title() + " " + item.detail()).toLowerCase(Locale.ROOT).contains(words))
        .toList();
  }

  private Stream<PaletteItem> looks() {
    return Stream.of(
        look("english", "common.language", "common.language.en", speak(Language.ENGLISH)),
        look("spanish", "common.language", "common.language.es", speak(Language.SPANISH)),
        look("system", "common.theme", "common.theme.system", choose(null)),
        look("light", "common.theme", "common.theme.light", choose(Theme.LIGHT)),
        look("dark", "common.theme", "common.theme.dark", choose(Theme.DARK)),
        look("contrast", "common.theme", "common.theme.contrast", choose(Theme.CONTRAST)),
        look("larger", "common.text", "common.text.larger", themes::larger),
        look("smaller", "common.text", "common.text.smaller", themes::smaller));
  }

  private Runnable speak(Language language) {
    return () -> messages.languageProperty().set(language);
  }

  private Runnable choose(@Nullable Theme theme) {
    return () -> themes.chosenProperty().set(theme);
  }

  private PaletteItem look(String id, String kind, String title, Runnable run) {
    return PaletteItem.of(
        "frame.look." + id, "settings", messages.text(title), messages.text(kind), run);
  }

  private PaletteItem item(String id, String icon, String title, Runnable run) {
    return PaletteItem.of(id, icon, messages.text(title), "", run);
  }
}
