package org.tierline.app.bench;

/** Why an attempt at the gate fails. */
public enum Face {
  /** The case is there, and one thing said is wrong. */
  WRONG_ITEM,
  /** There is no case of this number. */
  ABSENT,
  /** All is right, and it is a Section 1367 case. */
  PROTECTED
}
