package org.tierline.service.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.Reminder;
import org.tierline.model.escalation.Reminder.Kind;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.service.ServiceDesk;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;
import org.tierline.store.StoreTest;
import org.tierline.store.TestStores;

/** Officers are reminded of what they hold, and of nothing they may not know of. */
class RemindersTest extends StoreTest {
  private StaffSession omar;
  private StaffSession ines;
  private StaffSession samira;
  private StaffSession paul;
  private Contact contact;
  private Reminders reminders;

  @BeforeEach
  void setUp() {
    ServiceDesk people = new ServiceDesk(store);
    StaffSession administrator = people.administrator();
    people.add(administrator, "omar", "Omar Haddad", Role.TIER_2);
    people.add(administrator, "ines", "Ines Soto", Role.TIER_2, Clearance.SECTION_1367);
    omar = people.signIn("omar");
    ines = people.signIn("ines");
    people.add(administrator, "samira", "Samira Osei", Role.SUPERVISOR);
    people.add(administrator, "paul", "Paul Novak", Role.SUPERVISOR);
    samira = people.signIn("samira");
    paul = people.signIn("paul");
    reminders = new Reminders(people.desk());
    contact = Samples.contact(omar.staff(), "María José", "");
    write(transaction -> transaction.contacts().insert(contact));
  }

  @Test
  void whoever_holds_an_escalation_is_reminded_of_its_windows_its_claim_and_its_day() {
    Escalation held = held(omar, EscalationQueue.GENERAL);
    CallWindow window = held.windows().getFirst();
    Instant falls = TestStores.NOW.plus(Duration.ofHours(4));
    assertThat(reminders.ofMine(omar))
        .containsExactly(
            new Reminder(
                held.id(),
                held.number().toString(),
                Kind.WINDOW_BEGINS,
                window.from(),
                window.to()),
            new Reminder(
                held.id(),
                held.number().toString(),
                Kind.CLAIM_FALLS_BACK,
                falls.minus(Duration.ofMinutes(15)),
                falls),
            new Reminder(
                held.id(),
                held.number().toString(),
                Kind.DUE_TODAY,
                Instant.parse("2026-11-30T05:00:00Z"),
                Instant.parse("2026-12-01T05:00:00Z")));
    assertThat(held.due()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(reminders.ofMine(ines)).isEmpty();
  }

  @Test
  void one_that_was_put_aside_does_not_come_back_and_only_its_holder_puts_it_aside() {
    held(omar, EscalationQueue.GENERAL);
    List<Reminder> all = reminders.ofMine(omar);
    reminders.putAside(ines, all.getFirst());
    assertThat(reminders.ofMine(omar)).isEqualTo(all);
    reminders.putAside(omar, all.getFirst());
    reminders.putAside(omar, all.getFirst());
    assertThat(reminders.ofMine(omar)).isEqualTo(all.subList(1, all.size()));
  }

  @Test
  void of_special_handling_nobody_without_the_clearance_is_told_though_they_hold_it() {
    held(ines, EscalationQueue.SPECIAL_HANDLING);
    held(omar, EscalationQueue.SPECIAL_HANDLING);
    assertThat(reminders.ofMine(ines)).hasSize(3);
    assertThat(reminders.ofMine(omar)).isEmpty();
  }

  @Test
  void supervisors_are_reminded_of_the_calls_they_owe_until_one_of_them_takes_it() {
    SupervisorRequest request = owed();
    List<Reminder> owed = reminders.ofMine(samira);
    assertThat(owed)
        .containsExactly(
            new Reminder(
                request.id(),
                contact.number(),
                Kind.SUPERVISOR_HOURS_BEGIN,
                Instant.parse("2026-11-25T13:00:00Z"),
                Instant.parse("2026-11-26T01:00:00Z")),
            new Reminder(
                request.id(),
                contact.number(),
                Kind.SUPERVISOR_DUE_TODAY,
                Instant.parse("2026-11-25T05:00:00Z"),
                Instant.parse("2026-11-26T05:00:00Z")));
    assertThat(reminders.ofMine(omar)).isEmpty();
    write(transaction ->
        transaction.supervisors().update(request.taken(samira.id(), TestStores.NOW)));
    assertThat(reminders.ofMine(samira)).isEmpty();
    reminders.putAside(samira, owed.getFirst());
  }

  @Test
  void a_call_owed_that_one_supervisor_has_seen_still_stands_before_the_other() {
    owed();
    List<Reminder> all = reminders.ofMine(samira);
    reminders.putAside(omar, all.getFirst());
    assertThat(reminders.ofMine(samira)).isEqualTo(all);
    reminders.putAside(samira, all.getFirst());
    reminders.putAside(samira, all.getFirst());
    assertThat(reminders.ofMine(samira)).isEqualTo(all.subList(1, 2));
    assertThat(reminders.ofMine(paul)).isEqualTo(all);
  }

  private SupervisorRequest owed() {
    SupervisorRequest request =
        new SupervisorRequest(
            Samples.id(),
            contact.id(),
            omar.id(),
            SupervisorRequestState.CALLBACK,
            "wants a supervisor",
            TestStores.NOW,
            null,
            null,
            LocalDate.of(2026, 11, 25),
            1);
    write(transaction -> transaction.supervisors().insert(request));
    return request;
  }

  private Escalation held(StaffSession by, EscalationQueue queue) {
    Escalation one = Samples.escalation(contact, null, EscalationReason.OTHER, queue);
    write(transaction -> {
      transaction.escalations().insert(one, Set.of());
      transaction.escalations().update(one.withState(EscalationState.CLAIMED));
      transaction.claims().claim(one.id(), by.id(), TestStores.NOW);
    });
    return one;
  }
}
