package org.tierline.app.command;

import org.tierline.service.staff.StaffDirectory;
import org.tierline.service.staff.StaffDirectory.AddAnswer;

/** What the command line says to the answers of the services. */
final class Answers {
  private Answers() {}

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
