package org.tierline.ui.staff;

/** The roles that can be practised, in the order of their keys Alt+1 to Alt+4. */
public enum PracticeRole {
  TIER_1("phone-incoming"),
  TIER_2("phone-outgoing"),
  SUPERVISOR("bar-chart"),
  ADMINISTRATOR("settings");

  private final String icon;

  PracticeRole(String icon) {
    this.icon = icon;
  }

  /** A Feather drawing. */
  String icon() {
    return icon;
  }
}
