package org.tierline.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/** What can be done in every place, locking the desk and leaving it, in Find or do. */
final class FramePalette implements PaletteSource {
  private final Messages messages;
  private final FrameActions actions;

  FramePalette(Messages messages, FrameActions actions) {
    this.messages = messages;
    this.actions = actions;
  }

  @Override
  public String kind() {
    return "shell.palette.frame";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    String words = typed.toLowerCase(Locale.ROOT);
    return Stream.of(
            item("frame.lock", "lock", "shell.lock", actions::lock),
            item("frame.signOut", "log-out", "shell.sign-out", actions::signOut))
        .filter(item -> item.title().toLowerCase(Locale.ROOT).contains(words))
        .toList();
  }

  private PaletteItem item(String id, String icon, String title, Runnable run) {
    return PaletteItem.of(id, icon, messages.text(title), "", run);
  }
}
