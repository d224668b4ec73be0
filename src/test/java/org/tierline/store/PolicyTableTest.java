package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierline.policy.PolicyBook;

@OnEveryStore
class PolicyTableTest extends StoreTest {
  @Test
  void theShippedFilesAreTheSeed() {
    Map<String, String> files = store.read(tx -> tx.policies().files());
    assertThat(files).isEqualTo(PolicyBook.shippedFiles());
  }

  @Test
  void theNewestIsInForce() {
    write(tx -> {
      tx.policies().insert("privacy", "{\"second\":2}", TestStores.NOW.plusSeconds(2));
      tx.policies().insert("privacy", "{\"first\":1}", TestStores.NOW.plusSeconds(1));
    });
    Map<String, String> files = store.read(tx -> tx.policies().files());
    assertThat(files).containsEntry("privacy", "{\"second\":2}");
  }
}
