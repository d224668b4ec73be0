package org.tierline.ui.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/** Escalating and asking after a callback, in Find or do; a number typed there is asked after. */
public final class EscalationPalette implements PaletteSource {
  private final Messages messages;
  private final BooleanSupplier inContact;
  private final Runnable escalate;
  private final Consumer<String> askAfter;

  /**
   * @param inContact whether a contact is open
   * @param escalate opens the form of an escalation in it
   * @param askAfter opens the question after a callback in it, with a number or an empty text
   */
  public EscalationPalette(
      Messages messages, BooleanSupplier inContact, Runnable escalate, Consumer<String> askAfter) {
    this.messages = messages;
    this.inContact = inContact;
    this.escalate = escalate;
    this.askAfter = askAfter;
  }

  @Override
  public String kind() {
    return "escalation.palette.kind";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    List<PaletteItem> items = new ArrayList<>();
    number(typed).ifPresent(number -> items.add(question(number)));
    String lower = typed.toLowerCase(Locale.ROOT);
    if (fits("escalation.palette.escalate", lower)) {
      items.add(
          item(
              "escalate",
              "corner-right-up",
              messages.text("escalation.palette.escalate"),
              messages.text("escalation.palette.escalate.detail"),
              escalate));
    }
    if (items.isEmpty() && fits("escalation.callback.title", lower)) {
      items.add(
          item(
              "callback",
              "phone-incoming",
              messages.text("escalation.callback.title"),
              messages.text("escalation.callback.title.detail"),
              () -> askAfter.accept("")));
    }
    return items;
  }

  private Optional<String> number(String typed) {
    return ReadAloudNumber.parse(ReadAloudNumber.ESCALATION, typed)
        .or(() -> ReadAloudNumber.parse(ReadAloudNumber.SERVICE_REQUEST, typed))
        .or(() -> ReadAloudNumber.parse(ReadAloudNumber.APPOINTMENT, typed))
        .map(ReadAloudNumber::toString);
  }

  private PaletteItem question(String number) {
    return new PaletteItem(
        "callback",
        "phone-incoming",
        number,
        messages.text("escalation.callback.title"),
        messages.text("escalation.palette.enter"),
        needs(),
        () -> askAfter.accept(number));
  }

  private PaletteItem item(String id, String icon, String title, String detail, Runnable open) {
    return new PaletteItem(id, icon, title, detail, "", needs(), open);
  }

  private @Nullable String needs() {
    return inContact.getAsBoolean() ? null : messages.text("common.needs.contact");
  }

  private boolean fits(String key, String lower) {
    return messages.text(key).toLowerCase(Locale.ROOT).contains(lower);
  }
}
