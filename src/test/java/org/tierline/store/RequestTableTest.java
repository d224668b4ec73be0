package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.cases.Protection;
import org.tierline.model.contact.Contact;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.vault.CaseVault;

@OnEveryStore
class RequestTableTest extends StoreTest {
  private Contact contact;
  private UUID caseId;

  @BeforeEach
  void addContactAndCase() {
    StaffMember ana = Samples.add(store, "ana", Role.TIER_1);
    KeyRing ring = Samples.ring(store, ana);
    contact = Samples.contact(ana, "María", "");
    write(tx -> {
      tx.contacts().insert(contact);
      new CaseVault().put(tx, CaseSamples.full("IOE0912345678", Protection.NONE), ring);
    });
    caseId = maybe(tx -> tx.cases().idOf("IOE0912345678", ring)).orElseThrow();
  }

  @Test
  void aRequestComesBackAsItWasWritten() {
    ServiceRequest request = Samples.request(contact, caseId, ServiceRequestType.CARD_NOT_RECEIVED);
    write(tx -> {
      tx.requests().insert(request);
      tx.requests().insert(request);
    });
    assertThat(maybe(tx -> tx.requests().find(request.number()))).contains(request);
    assertThat(list(tx -> tx.requests().ofCase(caseId))).containsExactly(request);
    assertThat(list(tx -> tx.requests().ofContact(contact.id()))).containsExactly(request);
    assertThat(maybe(tx -> tx.requests().open(caseId, request.type()))).contains(request);
    assertThat(maybe(tx -> tx.requests().open(caseId, ServiceRequestType.EXPEDITE))).isEmpty();
  }

  @Test
  void wordsAreAddedAsALine() {
    ServiceRequest request = Samples.request(contact, caseId, ServiceRequestType.EXPEDITE);
    write(tx -> {
      tx.requests().insert(request);
      tx.requests().addWords(request.id(), "and again", TestStores.NOW.plusSeconds(60));
    });
    ServiceRequest now = maybe(tx -> tx.requests().find(request.number())).orElseThrow();
    assertThat(now.words()).isEqualTo("card never came\nand again");
    assertThat(now.version()).isEqualTo(1);
  }

  @Test
  void referralsAreCounted() {
    write(tx ->
        tx.requests()
            .insertReferral(
                Samples.id(), contact.id(), caseId, "MEX", "Mexico City", TestStores.NOW));
    assertThat(number(tx -> tx.requests().referrals(contact.id()))).isEqualTo(1);
  }
}
