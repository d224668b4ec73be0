package org.tierline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** A store of its own for every test, and short ways to ask it. */
public abstract class StoreTest {
  /** Which one; each of them in turn for what says {@link OnEveryStore}. */
  @Parameter StoreKind kind = StoreKind.usual();

  @TempDir protected Path folder;
  protected Store store;
  private StoreKind.Place place;

  @BeforeEach
  void openStore() {
    place = kind.place(folder);
    store = place.open();
  }

  @AfterEach
  void closeStore() {
    store.close();
    place.leave();
  }

  /** The same store, as another desk opens it. */
  protected Store another() {
    return place.open();
  }

  /** A plain connection to the store, past everything that the product does. */
  protected Connection raw() throws SQLException {
    return place.raw();
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
