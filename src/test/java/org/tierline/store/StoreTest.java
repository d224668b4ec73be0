package org.tierline.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.store.sqlite.SqliteStore;

/** A store of its own for every test, and short ways to ask it. */
public abstract class StoreTest {
  @TempDir protected Path folder;
  protected SqliteStore store;

  @BeforeEach
  void openStore() {
    store = TestStores.open(folder);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  protected <T> List<T> list(Store.Work<List<T>> work) {
    return store.read(work);
  }

  protected <T> Optional<T> maybe(Store.Work<Optional<T>> work) {
    return store.read(work);
  }

  protected boolean truth(Store.Work<Boolean> work) {
    return store.read(work);
  }

  protected long number(Store.Work<? extends Number> work) {
    return store.<Number>read(work::in).longValue();
  }

  protected void write(Consumer<Transaction> work) {
    store.<Boolean>write(tx -> {
      work.accept(tx);
      return true;
    });
  }
}
