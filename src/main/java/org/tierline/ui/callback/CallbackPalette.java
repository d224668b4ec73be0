package org.tierline.ui.callback;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tierline.model.ReadAloudNumber;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/** What Find or do knows of callbacks. */
public final class CallbackPalette implements PaletteSource {
  private final Messages messages;
  private final CallbackScreens screens;
  private final CallbackModel model;

  /** Finds for one officer. */
  public CallbackPalette(Messages messages, CallbackScreens screens, CallbackModel model) {
    this.messages = messages;
    this.screens = screens;
    this.model = model;
  }

  @Override
  public String kind() {
    return "callback.palette.kind";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    Stream<PaletteItem> jobs =
        Stream.of(
                item("next", "phone-outgoing", screens::next), item("list", "list", screens::show))
            .filter(item ->
                (item.title() + " " + item.detail()).toLowerCase(Locale.ROOT).contains(wanted));
    return Stream.concat(caller(typed), jobs).toList();
  }

  /** The caller of an escalation that this person may open, by its number. */
  private Stream<PaletteItem> caller(String typed) {
    return ReadAloudNumber.parse(ReadAloudNumber.ESCALATION, typed)
        .map(ReadAloudNumber::toString)
        .filter(model::isThere)
        .map(number ->
            PaletteItem.ofCaller(
                "callbacks:open",
                "phone-outgoing",
                number,
                messages.text("callback.palette.open"),
                () -> screens.open(number)))
        .stream();
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
