package org.tierline.ui.staff;

import org.tierline.service.staff.StaffDirectory.AddAnswer;

/** How adding somebody ended, as the screen says it. */
enum AddEnding {
  ADDED,
  NAME_NOT_POSSIBLE,
  NAME_TAKEN,
  PASSWORD_TOO_SHORT,
  NOT_AN_ADMINISTRATOR,
  FAILED;

  static AddEnding of(AddAnswer answer) {
    return switch (answer) {
      case ADDED -> ADDED;
      case NAME_NOT_POSSIBLE -> NAME_NOT_POSSIBLE;
      case NAME_TAKEN -> NAME_TAKEN;
      case PASSWORD_TOO_SHORT -> PASSWORD_TOO_SHORT;
      case NOT_AN_ADMINISTRATOR -> NOT_AN_ADMINISTRATOR;
    };
  }
}
