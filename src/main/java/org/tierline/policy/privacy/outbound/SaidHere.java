package org.tierline.policy.privacy.outbound;

import java.time.LocalDate;

/** What is known to have been said in a contact, as far as P12 asks after it. */
public interface SaidHere {
  /** Whether it is a part of a name that was said, folded as it is compared. */
  boolean isNamePart(String part);

  /** Whether it is a date of birth that was said. */
  boolean isDateOfBirth(LocalDate day);

  /** What either of two knows. */
  default SaidHere or(SaidHere other) {
    SaidHere one = this;
    return new SaidHere() {
      @Override
      public boolean isNamePart(String part) {
        return one.isNamePart(part) || other.isNamePart(part);
      }

      @Override
      public boolean isDateOfBirth(LocalDate day) {
        return one.isDateOfBirth(day) || other.isDateOfBirth(day);
      }
    };
  }
}
