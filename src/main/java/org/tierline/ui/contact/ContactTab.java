package org.tierline.ui.contact;

import java.util.List;

/** What is shown alone where there is room for one column only. */
enum ContactTab {
  TALK,
  CALLER,
  CASE,
  DO,
  NOTES;

  ContactTab next(int step) {
    List<ContactTab> all = List.of(values());
    return all.get(Math.floorMod(all.indexOf(this) + step, all.size()));
  }
}
