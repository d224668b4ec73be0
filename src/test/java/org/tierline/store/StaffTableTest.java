package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;

class StaffTableTest extends StoreTest {

  @Test
  void nobodyIsThereAtFirst() {
    assertThat(truth(tx -> tx.staff().isEmpty())).isTrue();
    assertThat(maybe(tx -> tx.staff().findByName("ana"))).isEmpty();
  }

  @Test
  void everybodyIsFoundAsAdded() {
    StaffMember bob = Samples.add(store, "bob", Role.TIER_2, Clearance.SECTION_1367);
    StaffMember ana =
        Samples.add(
            store, Samples.staff("ana", Role.ADMINISTRATOR), Optional.of(Samples.ring(store, bob)));
    assertThat(truth(tx -> tx.staff().isEmpty())).isFalse();
    assertThat(list(tx -> tx.staff().all())).containsExactly(ana, bob);
    assertThat(maybe(tx -> tx.staff().find(bob.id()))).contains(bob);
    assertThat(maybe(tx -> tx.staff().findByName("ana"))).contains(ana);
  }

  @Test
  void aNameIsGivenOnceAndTheRefusalTellsNoName() {
    StaffMember ana = Samples.add(store, "ana", Role.TIER_1);
    StaffMember other = Samples.staff("ana", Role.TIER_1);
    assertThatThrownBy(() -> Samples.add(store, other, Optional.of(Samples.ring(store, ana))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("ana");
  }

  private StaffTable.Credentials credentials(StaffMember staff) {
    return store.read(tx -> tx.staff().credentials(staff.id()));
  }

  @Test
  void failuresAreCountedLockedAndForgotten() {
    StaffMember ana = Samples.add(store, "ana", Role.TIER_1);
    write(tx -> {
      tx.staff().recordFailure(ana.id(), TestStores.NOW.minus(Duration.ofHours(1)), null);
      tx.staff().recordFailure(ana.id(), TestStores.NOW, TestStores.NOW.plusSeconds(9));
    });
    assertThat(number(tx -> tx.staff().failuresSince(ana.id(), TestStores.NOW.minusSeconds(1))))
        .isEqualTo(1);
    assertThat(credentials(ana).lockedUntil()).isEqualTo(TestStores.NOW.plusSeconds(9));
    write(tx -> {
      tx.staff().clearFailures(ana.id());
    });
    assertThat(
            number(
                tx -> tx.staff().failuresSince(ana.id(), TestStores.NOW.minus(Duration.ofDays(1)))))
        .isZero();
    assertThat(credentials(ana).lockedUntil()).isNull();
  }
}
