package org.tierline.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.cases.Protection;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.ServiceDesk;
import org.tierline.service.contact.ContactHistory;
import org.tierline.service.contact.TakeOver;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.supervisor.SupervisorRequests;
import org.tierline.service.supervisor.WaitingCallers;
import org.tierline.service.supervisor.WaitingCallers.Asked;
import org.tierline.store.CaseSamples;
import org.tierline.store.Samples;
import org.tierline.store.StoreTest;
import org.tierline.store.TestStores;
import org.tierline.store.vault.CaseVault;

/** Words keep the protection of the cases that were verified where they were written (P16). */
class ReadableWordsTest extends StoreTest {
  private static final String PLAIN = "IOE0912345678";
  private static final String PROTECTED = "EAC2190000001";

  private ServiceDesk people;
  private StaffSession ines;
  private StaffSession sue;
  private StaffSession omar;
  private ContactHistory history;
  private UUID plainCase;
  private UUID protectedCase;

  @BeforeEach
  void setUp() {
    people = new ServiceDesk(store);
    StaffSession administrator = people.administrator();
    people.add(administrator, "ines", "Ines Duarte", Role.TIER_2, Clearance.SECTION_1367);
    people.add(administrator, "omar", "Omar Haddad", Role.TIER_2);
    people.add(administrator, "sue", "Sue Okafor", Role.SUPERVISOR);
    ines = people.signIn("ines");
    omar = people.signIn("omar");
    sue = people.signIn("sue");
    history = new ContactHistory(people.desk());
    write(tx -> {
      CaseVault vault = new CaseVault();
      vault.put(tx, CaseSamples.full(PLAIN, Protection.NONE), ines.keys());
      vault.put(tx, CaseSamples.full(PROTECTED, Protection.SECTION_1367), ines.keys());
    });
    plainCase = maybe(tx -> tx.cases().idOf(PLAIN, ines.keys())).orElseThrow();
    protectedCase = maybe(tx -> tx.cases().idOf(PROTECTED, ines.keys())).orElseThrow();
  }

  @Test
  void a_story_leaves_out_what_also_speaks_of_a_protected_case() {
    Contact plain = contact(ines, "plain words", plainCase);
    Contact both = contact(ines, "canary words", plainCase, protectedCase);
    Contact now = contact(omar, "", plainCase);
    assertThat(history.before(omar, now.id(), 10))
        .extracting(ContactSummary::id)
        .containsExactly(plain.id());
    Contact cleared = contact(ines, "", plainCase);
    assertThat(history.before(ines, cleared.id(), 10))
        .extracting(ContactSummary::id)
        .contains(plain.id(), both.id());
  }

  @Test
  void who_is_not_cleared_reads_and_finds_no_such_words_of_their_own() {
    contact(ines, "canary words", protectedCase);
    Contact once = contact(omar, "canary words", plainCase, protectedCase);
    assertThat(history.search(ines, "canary", 10)).hasSize(1);
    assertThat(history.search(omar, "canary", 10)).isEmpty();
    assertThat(history.unfinished(omar))
        .filteredOn(contact -> contact.id().equals(once.id()))
        .extracting(ContactSummary::excerpt)
        .containsExactly("");
  }

  @Test
  void a_supervisor_sees_who_waits_and_only_the_words_they_may_read() {
    SupervisorRequests requests =
        new SupervisorRequests(people.desk(), new TakeOver(people.desk()));
    Contact plain = contact(ines, "", plainCase);
    Contact both = contact(ines, "", protectedCase);
    requests.request(ines, plain.id(), "plain words");
    requests.request(ines, both.id(), "canary words");
    assertThat(new WaitingCallers(people.desk()).asked(sue))
        .extracting(Asked::words)
        .containsExactlyInAnyOrder("plain words", "");
  }

  /** A contact that somebody took and in which cases were verified. */
  private Contact contact(StaffSession by, String notes, UUID... cases) {
    StaffMember staff = by.staff();
    Contact contact =
        Samples.contact(staff, "María", notes, TestStores.NOW.minus(Duration.ofMinutes(1)));
    write(tx -> {
      tx.contacts().insert(contact);
      for (UUID caseId : cases) {
        tx.verifications().insert(Samples.verification(contact, caseId));
      }
    });
    return contact;
  }
}
