package org.tierline.service.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;

/** A gate outlives a lock of five minutes at most (P10), whatever the clock does meanwhile. */
class DeskLockTest {
  private static final String NUMBER = "EAC2190000001";

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private UUID contact;

  @BeforeEach
  void verifyAndLock() {
    desk.add("ana", Role.TIER_1);
    ana = desk.signIn("ana");
    desk.cases(Oversight.parkCase(NUMBER, "NONE"));
    contact = desk.call(ana);
    desk.verify(ana, contact, Oversight.said(NUMBER, "Lee Park"));
    desk.services.lock().lock(ana);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_gate_stands_for_five_minutes_of_a_locked_desk_and_no_longer() {
    assertThat(gatesAfter(Duration.ofMinutes(5))).isEqualTo(1);
    desk.services.lock().lock(ana);
    assertThat(gatesAfter(Duration.ofMinutes(5).plusSeconds(1))).isZero();
  }

  @Test
  void a_clock_that_was_set_back_keeps_no_gate_open() {
    assertThat(gatesAfter(Duration.ofMinutes(-20))).isZero();
  }

  private int gatesAfter(Duration locked) {
    desk.clock.advance(locked);
    desk.unlock(ana);
    return desk.services.gate().open(ana, contact).size();
  }
}
