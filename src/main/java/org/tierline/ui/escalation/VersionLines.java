package org.tierline.ui.escalation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ChangedMeanwhile;
import org.tierline.ui.common.ClockWords;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Messages;

/** Writes what two desks want of one callback, a line each. */
final class VersionLines {
  private static final String KEY = "escalation.versions.";
  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  private VersionLines(Messages messages) {
    this.messages = messages;
  }

  /**
   * What is to be passed on here.
   *
   * @param wish what is corrected; null to cancel
   */
  static String mine(Messages messages, @Nullable CallbackWish wish) {
    VersionLines lines = new VersionLines(messages);
    if (wish == null) {
      lines.add("cancelled");
    } else {
      lines.addIf(wish.phone(), "phone");
      lines.addIf(wish.zip(), "zip");
      lines.addLanguage(wish.language());
      lines.addWindows(wish.windows());
      Boolean textAhead = wish.textAhead();
      if (textAhead != null) {
        lines.add(textAhead ? "text.agreed" : "text.ended");
      }
    }
    return String.join("\n", lines.lines);
  }

  /** What was changed at the other desk. */
  static String theirs(Messages messages, ChangedMeanwhile change) {
    VersionLines lines = new VersionLines(messages);
    lines.add("at", new Dates(messages).time(EasternTime.of(change.at()).toLocalTime()));
    if (change.cancelled()) {
      lines.add("cancelled");
    }
    if (change.phone()) {
      lines.add("phone.other");
    }
    if (change.zip()) {
      lines.add("zip.other");
    }
    lines.addLanguage(change.language());
    if (change.windows()) {
      lines.addWindows(change.now().windows());
    }
    if (change.textAhead()) {
      lines.add("text.other");
    }
    return String.join("\n", lines.lines);
  }

  private void addLanguage(@Nullable String code) {
    addIf(code == null ? null : new Languages(messages).nameWithin(code), "language");
  }

  private void addWindows(List<CallWindow> windows) {
    addIf(windows.isEmpty() ? null : new ClockWords(messages).windows(windows), "hours");
  }

  private void addIf(@Nullable String value, String key) {
    if (value != null) {
      add(key, value);
    }
  }

  private void add(String key, Object... values) {
    lines.add(messages.text(KEY + key, values));
  }
}
