package org.tierline.app.bench;

/** Why an attempt at the gate fails. */
public enum Face {
  /** The case is there, and one thing said is wrong. */
  WRONG_ITEM(1),
  /** There is no case of this number. */
  ABSENT(2),
  /** All is right, and it is a Section 1367 case. */
  PROTECTED(3);

  private final int digit;

  Face(int digit) {
    this.digit = digit;
  }

  /** The first digit of the numbers that are tried. */
  int digit() {
    return digit;
  }
}
