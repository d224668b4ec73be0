package org.tierline.model.supervisor;

/** For how many days a bulletin is shown, the day on which it is written counted. */
public enum BulletinSpan {
  TODAY(1),
  THREE_DAYS(3),
  WEEK(7);

  private final int days;

  BulletinSpan(int days) {
    this.days = days;
  }

  /** How many Eastern days. */
  public int days() {
    return days;
  }
}
