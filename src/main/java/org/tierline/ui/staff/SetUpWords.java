package org.tierline.ui.staff;

import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNote.Tone;
import org.tierline.ui.common.Steps;
import org.tierline.ui.staff.NewPersonModel.Added;

/** Puts what came of setting up into words. */
final class SetUpWords {
  private final Messages messages;

  SetUpWords(Messages messages) {
    this.messages = messages;
  }

  PaneNote of(Added added) {
    if (added.ending() == AddEnding.ADDED) {
      String key = added.waitsForKeys() ? "staff.new.added.keys" : "staff.new.added.now";
      return new PaneNote(
          Tone.GOOD,
          messages.text("staff.new.added", added.fullName(), added.name()),
          messages.text(key));
    }
    return new PaneNote(
        Tone.BAD,
        messages.text("staff.new.not-added"),
        messages.text("staff.new.why." + added.ending()));
  }

  PaneNote of(TakenIn taken) {
    String counted =
        messages.text("staff.take-in.taken", taken.taken())
            + " "
            + messages.text("staff.take-in.left-out", taken.bad());
    return new PaneNote(
        tone(taken),
        messages.text("staff.take-in.end." + taken.ending()),
        switch (taken.ending()) {
          case WHOLE -> counted;
          case STOPPED, FILE_BROKE, NOBODY_OPENS_CASES, NOBODY_IS_CLEARED ->
              counted + " " + todo(taken);
          case NO_FILE, FAILED -> todo(taken);
        });
  }

  private String todo(TakenIn taken) {
    return messages.text("staff.take-in.todo." + taken.ending());
  }

  /** How far it is, such as {@code 12,500 of about 40,000 lines}. */
  String of(Steps steps) {
    return steps.of() == 0
        ? messages.text("staff.take-in.begins")
        : messages.text("staff.take-in.lines", steps.done(), steps.of());
  }

  private static Tone tone(TakenIn taken) {
    return switch (taken.ending()) {
      case WHOLE -> taken.bad() == 0 ? Tone.GOOD : Tone.WARNING;
      case STOPPED -> Tone.WARNING;
      case FILE_BROKE, NOBODY_OPENS_CASES, NOBODY_IS_CLEARED, NO_FILE, FAILED -> Tone.BAD;
    };
  }
}
