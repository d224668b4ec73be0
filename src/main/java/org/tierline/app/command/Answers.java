package org.tierline.app.command;

import org.tierline.service.staff.StaffDirectory;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.HelpAnswer;

/** What the command line says to the answers of the services. */
final class Answers {
  private Answers() {}

  /**
   * Goes on only if somebody was helped.
   *
   * @throws CannotRun with the sentence that says why not
   */
  static void require(HelpAnswer answer) {
    switch (answer) {
      case DONE -> {}
      case NOBODY -> throw new CannotRun("Nobody has this name.");
      case NOT_YOURSELF -> throw new CannotRun("Nobody closes their own name.");
      case NOT_AN_ADMINISTRATOR -> throw new CannotRun("Only an administrator does this.");
    }
  }

  static String sentence(AddAnswer answer) {
    return switch (answer) {
      case ADDED -> "Added.";
      case NAME_NOT_POSSIBLE ->
          "A name begins with a letter and has two to thirty-two letters, digits, dots or dashes.";
      case NAME_TAKEN -> "Somebody has this name already.";
      case PASSWORD_TOO_SHORT ->
          "A password has at least " + StaffDirectory.SHORTEST_PASSWORD + " characters.";
      case NOT_AN_ADMINISTRATOR -> "Only an administrator adds people.";
    };
  }
}
