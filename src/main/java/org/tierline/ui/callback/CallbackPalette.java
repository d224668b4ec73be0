package org.tierline.ui.callback;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/** What Find or do knows of callbacks. */
public final class CallbackPalette implements PaletteSource {
  private final Messages messages;
  private final CallbackScreens screens;

  /** Finds for one officer. */
  public CallbackPalette(Messages messages, CallbackScreens screens) {
    this.messages = messages;
    this.screens = screens;
  }

  @Override
  public String kind() {
    return "callback.palette.kind";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return Stream.of(
            item("next", "phone-outgoing", screens::next), item("list", "list", screens::show))
        .filter(
            item -> (item.title() + " " + item.detail()).toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }

  private PaletteItem item(String name, String icon, Runnable run) {
    return PaletteItem.of(
        "callbacks:" + name,
        icon,
        messages.text("callback.palette." + name),
        messages.text("callback.palette." + name + ".detail"),
        run);
  }
}
