package org.tierline.service.staff;

import java.util.Optional;
import java.util.UUID;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.Desk;

/** The names of colleagues, for lines such as "Sam Ortiz took over". */
public final class StaffNames {
  private final Desk desk;

  /** The people of a desk's store. */
  public StaffNames(Desk desk) {
    this.desk = desk;
  }

  /** A full name, if there is such a person. */
  public Optional<String> of(UUID staffId) {
    return desk.store().read(t -> t.staff().find(staffId)).map(StaffMember::fullName);
  }
}
