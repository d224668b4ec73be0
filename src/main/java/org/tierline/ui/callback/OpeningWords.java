package org.tierline.ui.callback;

import java.time.Instant;
import java.time.ZoneId;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.ui.common.ClockWords;
import org.tierline.ui.common.EasternTime;

/**
 * The first words of a callback. To a safe contact nothing is said before it is clear who answers:
 * the one who picks up may be the one from whom the caller is protected (P8). Pure.
 */
final class OpeningWords {
  private static final int NOON = 12;
  private static final int EVENING = 18;

  private OpeningWords() {}

  static Sentence of(CallbackRow row, String officer, Instant now) {
    Sentence greeting = Sentence.of("callback.greeting." + partOfDay(row, now));
    String name = row.callerName();
    ReadAloudNumber number = row.number();
    if (number == null) {
      return greeting;
    }
    if (row.isSpecial()) {
      return name == null ? greeting : Sentence.of("callback.opening.safe", greeting, name);
    }
    Sentence who =
        name == null || name.isBlank()
            ? Sentence.of("callback.opening.unnamed")
            : Sentence.of("callback.opening.named", name);
    return Sentence.of(
        "callback.opening", greeting, who, officer, EasternTime.dateOf(row.waitingSince()), number);
  }

  private static String partOfDay(CallbackRow row, Instant now) {
    ZoneId zone =
        ClockWords.ordered(row.zones(), now).stream().findFirst().orElse(EasternTime.ZONE);
    int hour = now.atZone(zone).getHour();
    return hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
  }
}
