package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Authenticated;
import org.tierline.model.contact.HandOff;
import org.tierline.model.contact.WaitingHandOff;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.ConnectorTable.Connector;
import org.tierline.store.keys.ConnectorKeys;

@OnEveryStore
class HandOffTableTest extends StoreTest {
  private StaffMember ana;

  @BeforeEach
  void addStaff() {
    ana = Samples.add(store, "ana", Role.TIER_1);
  }

  @Test
  void aHandOffIsTakenOnce() {
    HandOff handOff = Samples.handOff("ivr-991");
    UUID id = Samples.id();
    deliver(id, handOff, null, false);
    deliver(Samples.id(), handOff, null, false);
    assertThat(waiting(false)).extracting(WaitingHandOff::handOff).containsExactly(handOff);
    assertThat(claim(id, false)).contains(handOff);
    assertThat(claim(id, false)).isEmpty();
    assertThat(waiting(false)).isEmpty();
  }

  @Test
  void onlyAConnectorSaysWhoWrote() {
    Authenticated known = new Authenticated("acct-71", null, null);
    HandOff handOff = authenticated(Samples.handOff("msg-1"), known);
    HandOff other = authenticated(Samples.handOff("msg-2"), known);
    UUID connector = connector();
    deliver(Samples.id(), handOff, connector, false);
    deliver(Samples.id(), other, null, false);
    assertThat(waiting(false))
        .extracting(WaitingHandOff::handOff)
        .containsExactlyInAnyOrder(handOff, other.unauthenticated());
  }

  @Test
  void whatIsForClearedOfficersNobodyElseMeets() {
    UUID id = Samples.id();
    deliver(id, Samples.handOff("msg-3"), connector(), true);
    assertThat(waiting(false)).isEmpty();
    assertThat(claim(id, false)).isEmpty();
    assertThat(waiting(true)).hasSize(1);
    assertThat(claim(id, true)).isPresent();
  }

  private static HandOff authenticated(HandOff handOff, Authenticated known) {
    return new HandOff(
        handOff.externalId(),
        handOff.channel(),
        handOff.callerNumber(),
        handOff.callerName(),
        handOff.language(),
        handOff.ivrPath(),
        handOff.said(),
        handOff.linksSent(),
        handOff.transcript(),
        handOff.at(),
        known);
  }

  private UUID connector() {
    UUID id = Samples.id();
    ConnectorKeys keys = ConnectorKeys.of(ConnectorKeys.newToken(), Samples.ring(store, ana));
    write(tx -> tx.connectors().insert(new Connector(id, "mail", keys, false)));
    return id;
  }

  private void deliver(UUID id, HandOff handOff, @Nullable UUID connector, boolean cleared) {
    write(tx -> tx.handOffs().insert(id, handOff, connector, cleared));
  }

  private List<WaitingHandOff> waiting(boolean cleared) {
    return list(tx -> tx.handOffs().waiting(cleared, 10));
  }

  private Optional<HandOff> claim(UUID id, boolean cleared) {
    return store.write(tx -> {
      var contact = Samples.contact(ana, "María", "");
      tx.contacts().insert(contact);
      return tx.handOffs().claim(id, contact.id(), cleared);
    });
  }
}
