package org.tierline.ui.link;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/** Sending a link, in Find or do. */
public final class LinkPalette implements PaletteSource {
  private final Messages messages;
  private final BooleanSupplier inContact;
  private final Runnable open;

  /**
   * @param inContact whether a contact is open
   * @param open opens the form in it
   */
  public LinkPalette(Messages messages, BooleanSupplier inContact, Runnable open) {
    this.messages = messages;
    this.inContact = inContact;
    this.open = open;
  }

  @Override
  public String kind() {
    return "link.palette.kind";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    String title = messages.text("link.title");
    return title.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))
        ? List.of(
            new PaletteItem(
                "link",
                "link",
                title,
                messages.text("link.palette.detail"),
                "",
                inContact.getAsBoolean() ? null : messages.text("common.needs.contact"),
                open))
        : List.of();
  }
}
