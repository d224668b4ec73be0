package org.tierline.ui.review;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.review.LateRow;

/** What a line of those that are late says. */
final class LateWords {
  private final ReviewView view;

  LateWords(ReviewView view) {
    this.view = view;
  }

  /**
   * A line.
   *
   * @param with who has it: an officer, or the office
   * @param said the whole line for a screen reader
   */
  record Line(String what, String waits, String number, String with, String said) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  Line line(LateRow row) {
    String what = what(row);
    String number = number(row);
    String with = with(row);
    String waits =
        view.text(
            "review.late.waits",
            view.dates().waited(Duration.between(row.waitingSince(), view.model().now())));
    String said =
        view.text("review.late.said", view.dates().date(row.due()), what, number, with, waits);
    return new Line(what, waits, number, with, said);
  }

  private static String number(LateRow row) {
    if (row.what() instanceof LateRow.Inquiry(var _, var _, var contact, var _)) {
      return contact == null ? "" : contact;
    }
    return row.number() == null ? "" : row.number().toString();
  }

  private String what(LateRow row) {
    return switch (row.what()) {
      case LateRow.Caller caller ->
          view.text(
              "review.late.what",
              view.enums().word(caller.escalationClass()),
              reason(caller.reason()));
      case LateRow.Inquiry inquiry ->
          view.text(
              "review.late.inquiry",
              view.enums().word(inquiry.channel()),
              view.time(inquiry.promised()));
      case LateRow.Request request ->
          view.text("review.late.request", view.enums().word(request.type()));
    };
  }

  private String reason(@Nullable EscalationReason reason) {
    return reason == null ? view.text("review.late.untold") : view.enums().word(reason);
  }

  private String with(LateRow row) {
    return switch (row.what()) {
      case LateRow.Caller(var _, var _, var holder) when holder != null -> holder;
      case LateRow.Caller _ -> row.number() == null ? "" : view.text("review.late.free");
      case LateRow.Inquiry(var _, var _, var _, var holder) ->
          holder == null ? view.text("review.late.free") : holder;
      case LateRow.Request request -> view.text("review.late.office", request.office());
    };
  }
}
