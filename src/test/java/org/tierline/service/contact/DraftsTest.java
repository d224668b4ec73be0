package org.tierline.service.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** What one person types stays with that person, at one desk after the other. */
class DraftsTest {
  private final Oversight desk = new Oversight();
  private final UUID contact = desk.key();

  @AfterEach
  void close() {
    desk.close();
  }

  private StaffSession comesIn(String name) {
    return desk.signIn(name);
  }

  private void leaves(StaffSession session) {
    desk.services.signIn().signOut(session);
    desk.services.drafts().forget(session);
  }

  @Test
  void who_comes_next_at_a_desk_finds_nothing_of_who_left_and_the_first_finds_it_again() {
    desk.add("ana", Role.TIER_1);
    desk.add("ben", Role.TIER_1);
    StaffSession ana = comesIn("ana");
    desk.services.drafts().keep(ana, contact, Map.of("notes", "half a word"));
    leaves(ana);
    StaffSession ben = comesIn("ben");
    assertThat(desk.services.drafts().find(ben, contact)).isEmpty();
    desk.services.drafts().keep(ben, contact, Map.of("notes", "of another"));
    leaves(ben);
    assertThat(desk.services.drafts().find(comesIn("ana"), contact))
        .hasValue(Map.of("notes", "half a word"));
  }

  @Test
  void what_is_kept_too_late_stays_nowhere() {
    desk.add("ana", Role.TIER_1);
    StaffSession ana = comesIn("ana");
    leaves(ana);
    assertThatThrownBy(() -> desk.services.drafts().keep(ana, contact, Map.of("notes", "too late")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(desk.services.drafts().find(comesIn("ana"), contact)).isEmpty();
  }

  @Test
  void a_locked_desk_tells_nobody_what_was_typed() {
    desk.add("ana", Role.TIER_1);
    StaffSession ana = comesIn("ana");
    desk.services.drafts().keep(ana, contact, Map.of("notes", "half a word"));
    desk.services.lock().lock(ana);
    assertThat(desk.services.drafts().find(ana, contact)).isEmpty();
  }
}
