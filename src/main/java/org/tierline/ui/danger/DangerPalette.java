package org.tierline.ui.danger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/** The words for danger, in Find or do. */
public final class DangerPalette implements PaletteSource {
  private final Messages messages;
  private final Runnable open;

  /**
   * @param open opens them
   */
  public DangerPalette(Messages messages, Runnable open) {
    this.messages = messages;
    this.open = open;
  }

  @Override
  public String kind() {
    return "danger.palette.kind";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    String title = messages.text("danger.title");
    String detail = messages.text("danger.palette.detail");
    String words = typed.toLowerCase(Locale.ROOT);
    return Stream.of(title, detail).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words))
        ? List.of(new PaletteItem("danger", "alert-triangle", title, detail, "", null, open))
        : List.of();
  }
}
