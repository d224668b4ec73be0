package org.tierline.ui.privacy;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/** Answering in writing, in Find or do. */
public final class AnswerPalette implements PaletteSource {
  private final Messages messages;
  private final BooleanSupplier written;
  private final Runnable open;

  /**
   * @param written whether a written contact is open
   * @param open opens the form in it
   */
  public AnswerPalette(Messages messages, BooleanSupplier written, Runnable open) {
    this.messages = messages;
    this.written = written;
    this.open = open;
  }

  @Override
  public String kind() {
    return "privacy.palette.kind";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    String title = messages.text("privacy.answer.title");
    return title.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))
        ? List.of(
            new PaletteItem(
                "answer",
                "send",
                title,
                messages.text("privacy.palette.detail"),
                "",
                written.getAsBoolean() ? null : messages.text("privacy.palette.needs"),
                open))
        : List.of();
  }
}
