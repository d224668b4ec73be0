package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.Updated;
import org.tierline.model.contact.Contact;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.model.staff.StaffState;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.model.supervisor.SupervisorRequestState;

@OnEveryStore
class SupervisorTableTest extends StoreTest {
  private StaffMember sue;
  private Contact contact;

  @BeforeEach
  void addContact() {
    StaffMember ana = Samples.add(store, "ana", Role.TIER_1);
    sue =
        Samples.add(
            store, Samples.staff("sue", Role.SUPERVISOR), Optional.of(Samples.ring(store, ana)));
    contact = Samples.contact(ana, "María", "");
    write(tx -> tx.contacts().insert(contact));
  }

  @Test
  void whoWaitsLongestComesFirst() {
    SupervisorRequest late = Samples.supervisorRequest(contact, TestStores.NOW);
    SupervisorRequest early = Samples.supervisorRequest(contact, TestStores.NOW.minusSeconds(60));
    write(tx -> {
      tx.supervisors().insert(late);
      tx.supervisors().insert(early);
    });
    assertThat(list(tx -> tx.supervisors().waiting())).containsExactly(early, late);
    assertThat(list(tx -> tx.supervisors().ofContact(contact.id()))).containsExactly(early, late);
    assertThat(maybe(tx -> tx.supervisors().find(early.id()))).contains(early);
  }

  @Test
  void oneSupervisorTakesIt() {
    SupervisorRequest request = Samples.supervisorRequest(contact, TestStores.NOW);
    write(tx -> tx.supervisors().insert(request));
    SupervisorRequest taken =
        new SupervisorRequest(
            request.id(),
            request.contactId(),
            request.staffId(),
            SupervisorRequestState.TAKEN,
            request.words(),
            request.requestedAt(),
            sue.id(),
            TestStores.NOW,
            null,
            0);
    Updated<SupervisorRequest> first = store.write(tx -> tx.supervisors().update(taken));
    Updated<SupervisorRequest> second = store.write(tx -> tx.supervisors().update(taken));
    assertThat(first).isInstanceOf(Updated.Done.class);
    assertThat(second).isInstanceOf(Updated.Stale.class);
    assertThat(list(tx -> tx.supervisors().waiting())).isEmpty();
  }

  @Test
  void readySupervisorsAreCounted() {
    assertThat(number(tx -> tx.supervisors().supervisorsReady())).isZero();
    write(tx -> {
      tx.supervisors().setState(sue.id(), StaffState.READY, TestStores.NOW);
      tx.supervisors().setState(contact.staffId(), StaffState.READY, TestStores.NOW);
    });
    assertThat(number(tx -> tx.supervisors().supervisorsReady())).isEqualTo(1);
    write(tx -> tx.supervisors().setState(sue.id(), StaffState.AWAY, TestStores.NOW));
    assertThat(number(tx -> tx.supervisors().supervisorsReady())).isZero();
    StaffState state = store.read(tx -> tx.supervisors().state(sue.id()));
    assertThat(state).isEqualTo(StaffState.AWAY);
    StaffState unknown = store.read(tx -> tx.supervisors().state(Samples.id()));
    assertThat(unknown).isEqualTo(StaffState.SIGNED_OUT);
  }
}
