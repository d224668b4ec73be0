package org.tierline.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tierline.policy.PolicyBook;
import org.tierline.store.StoreTest;

/** The policies that a desk goes by. */
class PolicyShelfTest extends StoreTest {
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

  @Test
  void what_a_rehearsal_leaves_out_stays_out_when_the_policies_are_read_anew() {
    PolicyBook shipped = PolicyBook.read(PolicyBook.shippedFiles());
    PolicyShelf shelf = new PolicyShelf(shipped.without(Set.of("P7")));
    shelf.reread(store);
    assertThat(shelf.at(NOW).privacy().applies("P7")).isFalse();
    assertThat(shelf.at(NOW).privacy().applies("P6")).isTrue();
  }
}
