package org.tierline.ui.desk;

import java.time.Instant;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.LanguageNames;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Themes;

/** What the parts of the desk screen share. */
record DeskView(
    DeskModel model,
    Messages messages,
    Phrases phrases,
    Themes themes,
    Dates dates,
    EnumWords enums) {
  DeskView(DeskModel model, Messages messages, Phrases phrases, Themes themes) {
    this(model, messages, phrases, themes, new Dates(messages), new EnumWords(messages));
  }

  String text(String key, Object... values) {
    return messages.text(key, values);
  }

  String time(Instant at) {
    return dates.time(EasternTime.of(at).toLocalTime());
  }

  String date(Instant at) {
    return dates.date(EasternTime.dateOf(at));
  }

  String language(String code) {
    return LanguageNames.of(code, messages.language());
  }
}
