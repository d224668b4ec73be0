package org.tierline.ui.callback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.tierline.ui.common.ClockWords;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.LanguageNames;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.ScreenFrame;
import org.tierline.ui.common.Themes;

/** What the parts of the callbacks share. */
record CallbackView(
    CallbackModel model,
    Messages messages,
    Phrases phrases,
    Themes themes,
    Dates dates,
    EnumWords enums,
    ClockWords clocks) {
  CallbackView(CallbackModel model, ScreenFrame frame) {
    this(
        model,
        frame.messages(),
        frame.phrases(),
        frame.themes(),
        new Dates(frame.messages()),
        new EnumWords(frame.messages()),
        new ClockWords(frame.messages()));
  }

  String text(String key, Object... values) {
    return messages.text(key, values);
  }

  Instant now() {
    return model.nowProperty().get();
  }

  LocalDate today() {
    return EasternTime.dateOf(now());
  }

  String language(String code) {
    return LanguageNames.of(code, messages.language());
  }

  /** {@code Wed 25} in the days ahead, {@code Dec 3} later. */
  String day(LocalDate day) {
    boolean isNear = !day.isBefore(today()) && day.isBefore(today().plusDays(7));
    return isNear ? clocks.rowDay(day).replace(' ', '\u00A0') : dates.day(day);
  }

  /** {@code 1 d 4 h}: how long somebody waits. */
  String waited(Instant since) {
    return dates.waited(Duration.between(since, now()));
  }

  /** {@code 17:00}, Eastern, with the day before it if that is not today. */
  String moment(Instant at) {
    String time = dates.time(EasternTime.of(at).toLocalTime());
    LocalDate day = EasternTime.dateOf(at);
    return day.equals(today()) ? time : text("callback.moment", day(day), time);
  }
}
