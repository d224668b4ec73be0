package org.tierline.service.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tierline.model.Unspoken;
import org.tierline.model.privacy.BrokenGlass;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;

/** The glass that was broken lately (P13), for supervisors. */
public final class GlassHistory {
  private final Desk desk;

  /** The broken glass of a desk's store. */
  public GlassHistory(Desk desk) {
    this.desk = desk;
  }

  /**
   * What was broken since an instant, oldest first; that of Section 1367 cases only with the
   * clearance (P8).
   *
   * @return nothing for anybody but a supervisor at a desk that is not locked
   */
  public List<Line> since(StaffSession session, Instant since) {
    if (session.role() != Role.SUPERVISOR || !StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .read(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          List<Line> lines = new ArrayList<>();
          transaction
              .glass()
              .between(
                  since,
                  desk.now().plusMillis(1),
                  session.keys(),
                  cleared,
                  row ->
                      lines.add(
                          new Line(
                              row.glass(),
                              transaction
                                  .staff()
                                  .find(row.glass().staffId())
                                  .map(StaffMember::fullName)
                                  .orElse(""))));
          return List.copyOf(lines);
        });
  }

  /**
   * Glass that was broken.
   *
   * @param by full name
   */
  public record Line(BrokenGlass glass, String by) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
