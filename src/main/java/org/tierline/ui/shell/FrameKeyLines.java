package org.tierline.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.KeyLine;
import org.tierline.ui.common.KeysPopOver.Group;
import org.tierline.ui.common.Screen;

/** The keys of the present screen, those that work everywhere, and those of the rail. */
final class FrameKeyLines {
  private static final List<KeyLine> EVERYWHERE =
      List.of(
          new KeyLine("shell.key.find", "shell.does.find"),
          new KeyLine("shell.key.new", "shell.does.new"),
          new KeyLine("shell.key.danger", "shell.does.danger"),
          new KeyLine("shell.key.incident", "shell.does.incident"),
          new KeyLine("shell.key.lock", "shell.does.lock"),
          new KeyLine("shell.key.menu", "shell.does.menu"),
          new KeyLine("shell.key.panes", "shell.does.panes"),
          new KeyLine("shell.key.back", "shell.does.back"),
          new KeyLine("common.key.text", "common.does.text"),
          new KeyLine("shell.key.esc", "shell.does.esc"));

  private FrameKeyLines() {}

  static List<Group> of(@Nullable Screen screen, List<RailEntry> entries) {
    List<Group> groups = new ArrayList<>();
    if (screen != null && !screen.keys().isEmpty()) {
      groups.add(new Group("shell.keys.screen", screen.keys()));
    }
    groups.add(new Group("shell.keys.everywhere", EVERYWHERE));
    groups.add(
        new Group("shell.keys.places", entries.stream().map(FrameKeyLines::lineOf).toList()));
    return groups;
  }

  private static KeyLine lineOf(RailEntry entry) {
    return new KeyLine("shell.rail.key." + entry.digit(), entry.text());
  }
}
