package org.tierline.service.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.cases.Protection;
import org.tierline.model.contact.Contact;
import org.tierline.model.staff.Role;
import org.tierline.service.ServiceDesk;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.CaseSamples;
import org.tierline.store.Samples;
import org.tierline.store.StoreTest;
import org.tierline.store.vault.CaseVault;

/** What is read and changed of contacts is in the record. */
class RecordedContactsTest extends StoreTest {
  private ServiceDesk services;
  private StaffSession ana;
  private Contact contact;

  @BeforeEach
  void aContact() {
    services = new ServiceDesk(store);
    services.add(services.administrator(), "ana", "Ana Reyes", Role.TIER_1);
    ana = services.signIn("ana");
    contact = Samples.contact(ana.staff(), "María", "first words");
    write(tx -> tx.contacts().insert(contact));
  }

  private AuditEvent latest() {
    return list(tx -> tx.audit().latest(1)).getFirst();
  }

  @Test
  void changedWordsAreRecordedAndUnchangedOnesAreNot() {
    ContactDesk desk = new ContactDesk(services.desk());
    Contact seen = desk.find(ana, contact.id());
    desk.save(ana, seen, seen.caller(), seen.notes());
    assertThat(latest().action()).isEqualTo(AuditAction.SIGNED_IN);
    seen = desk.find(ana, contact.id());
    desk.save(ana, seen, seen.caller(), "other words");
    assertThat(latest().action()).isEqualTo(AuditAction.CONTACT_CHANGED);
    assertThat(latest().contactId()).isEqualTo(contact.id());
    assertThat(latest().facts()).isEmpty();
  }

  @Test
  void readingTheStoryOfACaseIsRecordedWithItsCase() {
    ContactHistory history = new ContactHistory(services.desk());
    assertThat(history.before(ana, contact.id(), 9)).isEmpty();
    assertThat(latest().action()).isEqualTo(AuditAction.SIGNED_IN);
    write(tx ->
        new CaseVault().put(tx, CaseSamples.full("IOE0000000001", Protection.NONE), ana.keys()));
    UUID caseId = maybe(tx -> tx.cases().idOf("IOE0000000001", ana.keys())).orElseThrow();
    write(tx -> tx.verifications().insert(Samples.verification(contact, caseId)));
    assertThat(history.before(ana, contact.id(), 9)).isEqualTo(List.of());
    assertThat(latest().action()).isEqualTo(AuditAction.STORY_READ);
    assertThat(latest().subject()).isEqualTo(caseId);
  }
}
