package org.tierline.ui.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.tierline.ui.common.BroughtPart;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.ScreenFrame;
import org.tierline.ui.common.Themes;

/**
 * What the parts of the review share.
 *
 * @param go shows a part of the left and gives it the focus
 * @param brought parts that other features bring, for whoever may use them
 * @param elsewhere where its rows lead
 */
record ReviewView(
    ReviewModel model,
    Consumer<ReviewPart> go,
    Map<ReviewPart, BroughtPart> brought,
    Elsewhere elsewhere,
    Messages messages,
    Phrases phrases,
    Themes themes,
    Dates dates,
    EnumWords enums) {
  ReviewView(
      ReviewModel model,
      ScreenFrame frame,
      Consumer<ReviewPart> go,
      Map<ReviewPart, BroughtPart> brought,
      Elsewhere elsewhere) {
    this(
        model,
        go,
        brought,
        elsewhere,
        frame.messages(),
        frame.phrases(),
        frame.themes(),
        new Dates(frame.messages()),
        new EnumWords(frame.messages()));
  }

  String text(String key, Object... values) {
    return messages.text(key, values);
  }

  /** {@code 15:02}, with the day before it if that is not today. */
  String time(Instant at) {
    LocalDate day = EasternTime.dateOf(at);
    String time = dates.time(EasternTime.of(at).toLocalTime());
    boolean today = day.equals(EasternTime.dateOf(model.nowProperty().get()));
    return today ? time : text("review.dayAndTime", dates.day(day), time);
  }
}
