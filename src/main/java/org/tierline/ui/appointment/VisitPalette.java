package org.tierline.ui.appointment;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/** Asking for a visit, in Find or do; found by the words of its reasons too. */
public final class VisitPalette implements PaletteSource {
  private final Messages messages;
  private final BooleanSupplier inContact;
  private final Runnable open;

  /**
   * @param inContact whether a contact is open
   * @param open opens the form in it
   */
  public VisitPalette(Messages messages, BooleanSupplier inContact, Runnable open) {
    this.messages = messages;
    this.inContact = inContact;
    this.open = open;
  }

  @Override
  public String kind() {
    return "appointment.palette.kind";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    EnumWords words = new EnumWords(messages);
    boolean found =
        Stream.concat(
                Stream.of(messages.text("appointment.palette.new")),
                Stream.of(AppointmentReason.values()).map(words::word))
            .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(lower));
    return found
        ? List.of(
            new PaletteItem(
                "visit",
                "calendar",
                messages.text("appointment.palette.new"),
                messages.text("appointment.palette.new.detail"),
                "",
                inContact.getAsBoolean() ? null : messages.text("common.needs.contact"),
                open))
        : List.of();
  }
}
