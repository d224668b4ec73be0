package org.tierline.ui.request;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/** A new service request, in Find or do; found by the words of its types too. */
public final class RequestPalette implements PaletteSource {
  private final Messages messages;
  private final BooleanSupplier caseOpen;
  private final Runnable open;

  /**
   * @param caseOpen whether a verified contact is open
   * @param open opens the form in it
   */
  public RequestPalette(Messages messages, BooleanSupplier caseOpen, Runnable open) {
    this.messages = messages;
    this.caseOpen = caseOpen;
    this.open = open;
  }

  @Override
  public String kind() {
    return "request.palette.kind";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    EnumWords words = new EnumWords(messages);
    boolean byName = fits(messages.text("request.palette.new"), lower);
    String type =
        Stream.of(ServiceRequestType.values())
            .map(words::word)
            .filter(word -> fits(word, lower))
            .findFirst()
            .orElse("");
    return byName || !type.isEmpty() ? List.of(item(byName ? "" : type)) : List.of();
  }

  private PaletteItem item(String type) {
    return new PaletteItem(
        "request",
        "file-plus",
        messages.text("request.palette.new"),
        type.isEmpty() ? messages.text("request.palette.new.detail") : type,
        "",
        caseOpen.getAsBoolean() ? null : messages.text("request.palette.needs"),
        open);
  }

  private static boolean fits(String words, String lower) {
    return words.toLowerCase(Locale.ROOT).contains(lower);
  }
}
