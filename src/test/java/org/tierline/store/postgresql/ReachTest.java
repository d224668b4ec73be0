package org.tierline.store.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.Topic;
import org.tierline.store.Store;
import org.tierline.store.StoreTrouble;
import org.tierline.store.TestStores;

/** A store whose wire is cut says so at once, and finds its way back by itself. */
class ReachTest {
  private final PostgresAddress address = PostgresServer.NEWER.newStore();
  private final CutWire wire;
  private final PostgresStore store;

  ReachTest() throws IOException {
    wire = new CutWire(address);
    store =
        PostgresStore.open(
            wire.address().atDesk(PostgresServer.OWNER, PostgresServer.OWNER),
            TestStores.CLOCK,
            () -> {});
  }

  @AfterEach
  void close() throws IOException {
    store.close();
    wire.close();
    PostgresServer.NEWER.drop(address);
  }

  @Test
  void while_somebody_watches_work_fails_without_asking_until_the_server_is_found() {
    Queue<Set<Topic>> hints = new ConcurrentLinkedQueue<>();
    try (Store.Following _ = store.follow(hints::add)) {
      await(() -> !hints.isEmpty());
      hints.clear();
      wire.cut();
      await(() -> !store.isInReach());
      int knocked = wire.turnedAway();
      for (int i = 0; i < 5; i++) {
        assertLost();
      }
      assertThat(wire.turnedAway() - knocked)
          .as("how often somebody knocked, but for whoever watches")
          .isLessThan(5);
      wire.mend();
      await(store::isInReach);
      assertThat(isEmpty()).isTrue();
      await(() -> hints.contains(EnumSet.allOf(Topic.class)));
    }
  }

  @Test
  void one_connection_that_breaks_is_no_store_out_of_reach() {
    Queue<Set<Topic>> hints = new ConcurrentLinkedQueue<>();
    try (Store.Following _ = store.follow(hints::add)) {
      await(() -> !hints.isEmpty());
      hints.clear();
      wire.cutAt(1, CutWire.How.AFTER_SENDING);
      await(() -> {
        assertThat(store.isInReach()).isTrue();
        return hints.contains(EnumSet.allOf(Topic.class));
      });
    }
  }

  @Test
  void where_nobody_watches_any_more_each_asks_for_themselves() {
    Store.Following following = store.follow(_ -> {});
    wire.cut();
    await(() -> !store.isInReach());
    following.close();
    assertThat(store.isInReach()).isTrue();
    wire.mend();
    await(this::isFound);
  }

  /** The first one to ask may still hold the connection that broke. */
  private boolean isFound() {
    try {
      return isEmpty();
    } catch (StoreTrouble trouble) {
      return !trouble.isLinkLost();
    }
  }

  private boolean isEmpty() {
    return store.read(t -> t.staff().isEmpty());
  }

  private void assertLost() {
    assertThatThrownBy(this::isEmpty)
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            trouble -> {
              assertThat(trouble.isLinkLost()).isTrue();
              assertThat(trouble.say().key()).isEqualTo("say.store.linkUndone");
            });
  }

  private static void await(BooleanSupplier isSo) {
    long until = System.nanoTime() + 60_000_000_000L;
    while (!isSo.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited for too long").isLessThan(until);
      LockSupport.parkNanos(100_000);
    }
  }
}
