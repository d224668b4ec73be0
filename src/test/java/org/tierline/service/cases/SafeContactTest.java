package org.tierline.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Desk;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.vault.CaseVault;

/** The only number that may be dialled for a protected case, and who learns it (P8, P11). */
class SafeContactTest {
  private static final String NUMBER = "IOE0000000002";
  private static final String SAFE = "+13305550123";

  private final Oversight desk = new Oversight();
  private StaffSession ines;
  private UUID call;

  @BeforeEach
  void open() {
    desk.add("ines", Role.TIER_2, Clearance.SECTION_1367);
    desk.add("vera", Role.TIER_2, Clearance.SECTION_1367);
    ines = desk.signIn("ines");
    desk.signIn("vera");
    desk.cases(
        Oversight.parkCase(NUMBER, "SECTION_1367")
            .replaceFirst("\\}$", ",\"safeContact\":{\"phone\":\"" + SAFE + "\"}}"));
    call = desk.call(ines);
    desk.verify(ines, call, Oversight.said(NUMBER, "Nobody"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_cleared_officer_is_told_it() {
    assertThat(safeContact(() -> {})).contains(SAFE);
  }

  @Test
  void whose_clearance_ends_after_the_look_was_recorded_is_told_nothing() {
    assertThat(safeContact(() -> desk.end("ines", Clearance.SECTION_1367))).isEmpty();
  }

  @Test
  void whose_desk_is_locked_after_the_look_was_recorded_is_told_nothing() {
    assertThat(safeContact(() -> desk.services.lock().lock(ines))).isEmpty();
  }

  /** Asked for while something happens after the look was recorded and before it is read. */
  private Optional<String> safeContact(Runnable between) {
    Desk same = desk.services.desk();
    Desk interrupted =
        new Desk(
            new AfterWriting(same.store(), 1, between),
            same.clock(),
            same.policies(),
            same.calendars(),
            same.ids(),
            same.numbers());
    Set<UUID> cases = same.store().read(t -> t.escalations().protectedCasesSaid(call));
    assertThat(cases).hasSize(1);
    CaseAccess access = new CaseAccess(interrupted, new CaseVault());
    return new SafeContactLook(interrupted, access).first(ines, call, cases);
  }
}
