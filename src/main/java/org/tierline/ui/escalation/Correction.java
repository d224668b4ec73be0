package org.tierline.ui.escalation;

import java.time.InstantSource;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.escalation.EscalateEntries.TextAhead;

/** What is to be corrected of a callback; what is not touched stays as promised. No toolkit. */
final class Correction {
  final CallBackEntries callBack;

  /** What the caller says now to a text ahead; null if nothing was said about it (E4). */
  final ObjectProperty<@Nullable TextAhead> textAhead = new SimpleObjectProperty<>();

  Correction(InstantSource clock) {
    callBack = new CallBackEntries(clock);
  }

  /** Tells of every change. */
  void onChange(Runnable changed) {
    callBack.onChange(changed);
    textAhead.subscribe((before, now) -> changed.run());
  }

  void fill(Contact contact) {
    callBack.fill(contact);
  }

  /** Only what was touched. */
  CallbackWish wish() {
    TextAhead said = textAhead.get();
    return new CallbackWish(
        callBack.phone.isTyped() ? callBack.phone.get().strip() : null,
        callBack.fullZip(),
        callBack.strip.windows(),
        callBack.language.isTyped() ? callBack.language.get() : null,
        said == null ? null : said == TextAhead.AGREED);
  }

  boolean isEmpty() {
    CallbackWish wish = wish();
    return wish.phone() == null
        && wish.zip() == null
        && wish.language() == null
        && wish.windows().isEmpty()
        && wish.textAhead() == null;
  }

  void putInto(Map<String, String> draft, String prefix) {
    callBack.putInto(draft, prefix);
    TextAhead said = textAhead.get();
    DraftMap.put(draft, prefix + "textAhead", said == null ? "" : said.name());
  }

  void restore(Map<String, String> draft, String prefix) {
    callBack.restore(draft, prefix);
    DraftMap.take(draft, prefix + "textAhead", name -> textAhead.set(TextAhead.valueOf(name)));
  }

  void clear() {
    callBack.clear();
    textAhead.set(null);
  }
}
