package org.tierline.ui.escalation;

import java.time.InstantSource;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.PhoneText;
import org.tierline.ui.common.Prefilled;

/** How a caller is called back: number, ZIP, language and hours. Needs no toolkit. */
final class CallBackEntries {
  final Prefilled<String> phone = new Prefilled<>("");
  final StringProperty zip = new SimpleStringProperty("");
  final Prefilled<String> language = new Prefilled<>("");
  final StripModel strip;

  CallBackEntries(InstantSource clock) {
    strip = new StripModel(clock);
  }

  /** Tells of every change. */
  void onChange(Runnable changed) {
    for (Property<?> each :
        new Property<?>[] {phone.valueProperty(), zip, language.valueProperty()}) {
      each.subscribe((before, now) -> changed.run());
    }
    strip.picksProperty().subscribe((before, now) -> changed.run());
  }

  /** Fills in what the contact tells. */
  void fill(Contact contact) {
    String number = contact.caller().phone();
    if (number != null) {
      phone.fill(PhoneText.spaced(number), "escalation.from.call");
    }
    language.fill(contact.caller().language(), "escalation.from.contact");
  }

  /** A ZIP that can be looked up, or null. */
  @Nullable String fullZip() {
    String typed = zip.get().strip();
    return typed.matches("\\d{5}(-\\d{4})?") ? typed.substring(0, 5) : null;
  }

  /** The wish; the number of the contact is left to the store unless it was typed over. */
  CallbackWish wish(boolean textAhead) {
    String typed = phone.get().strip();
    return new CallbackWish(
        phone.isTyped() && !typed.isEmpty() ? typed : null,
        fullZip(),
        strip.windows(),
        language.get().isEmpty() ? null : language.get(),
        textAhead);
  }

  void putInto(Map<String, String> draft, String prefix) {
    DraftMap.putTyped(draft, prefix + "phone", phone);
    DraftMap.put(draft, prefix + "zip", zip.get());
    DraftMap.putTyped(draft, prefix + "language", language);
    DraftMap.put(draft, prefix + "hours", strip.draft());
  }

  void restore(Map<String, String> draft, String prefix) {
    DraftMap.take(draft, prefix + "phone", phone.valueProperty()::set);
    DraftMap.take(draft, prefix + "zip", zip::set);
    DraftMap.take(draft, prefix + "language", language.valueProperty()::set);
    strip.restore(draft.getOrDefault(prefix + "hours", ""));
  }

  void clear() {
    phone.clear();
    zip.set("");
    language.clear();
    strip.clear();
  }
}
