package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;

@OnEveryStore
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

  @Test
  void failuresAreCountedLockedAndForgottenWhetherSomebodyHasTheNameOrNot() {
    Samples.add(store, "ana", Role.TIER_1);
    for (String name : List.of("ana", "nobody")) {
      write(tx -> {
        tx.staff().recordFailure(name, TestStores.NOW.minus(Duration.ofHours(1)), null);
        tx.staff().recordFailure(name, TestStores.NOW, TestStores.NOW.plusSeconds(9));
      });
      assertThat(failures(name, Duration.ofSeconds(1))).isEqualTo(1);
      assertThat(failures(name, Duration.ofDays(1))).isEqualTo(2);
      assertThat(maybe(tx -> tx.staff().lockedUntil(name))).contains(TestStores.NOW.plusSeconds(9));
    }
    write(tx -> tx.staff().clearFailures("ana"));
    assertThat(failures("ana", Duration.ofDays(1))).isZero();
    assertThat(maybe(tx -> tx.staff().lockedUntil("ana"))).isEmpty();
    assertThat(failures("nobody", Duration.ofDays(1))).isEqualTo(2);
  }

  private long failures(String name, Duration since) {
    return number(tx -> tx.staff().failuresSince(name, TestStores.NOW.minus(since)));
  }
}
