package org.tierline.ui.contact;

import java.time.Instant;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.LanguageNames;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.WidthKind;

/**
 * What the parts of one contact screen share while it is shown: the contact, the words, and how
 * much room there is.
 *
 * @param width how much room the screen has
 */
record ContactView(
    ContactModel model,
    Messages messages,
    Phrases phrases,
    Dates dates,
    EnumWords enums,
    ObjectProperty<WidthKind> width) {
  ContactView(ContactModel model, Messages messages, Phrases phrases) {
    this(
        model,
        messages,
        phrases,
        new Dates(messages),
        new EnumWords(messages),
        new SimpleObjectProperty<>(WidthKind.FULL));
  }

  /** {@code 15:02}. */
  String time(Instant at) {
    return dates.time(EasternTime.of(at).toLocalTime());
  }

  /** {@code 15:02:07}. */
  String timeWithSeconds(Instant at) {
    return dates.timeWithSeconds(EasternTime.of(at).toLocalTime());
  }

  /** Whether hints stand beside their fields. */
  boolean hasRoomForHints() {
    return width.get() == WidthKind.FULL || width.get() == WidthKind.WIDE;
  }

  /** The name of a language by its code. */
  String language(String code) {
    return LanguageNames.of(code, messages.language());
  }

  String text(String key, Object... values) {
    return messages.text(key, values);
  }

  /** {@code one, two and three}. */
  String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + text("contact.and") + names.get(last);
  }
}
