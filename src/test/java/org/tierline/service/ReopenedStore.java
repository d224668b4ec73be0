package org.tierline.service;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tierline.model.Topic;
import org.tierline.store.Store;

/**
 * A store that can be opened again under the services that stand on it. A desk notices that the
 * tables of its file were changed and stops; whoever changes them does so before it opens.
 */
final class ReopenedStore implements Store {
  private final Supplier<Store> opening;
  private Store present;

  ReopenedStore(Supplier<Store> opening) {
    this.opening = opening;
    this.present = opening.get();
  }

  /** Opens it anew; what follows it goes on with the store of before. */
  void reopen() {
    present.close();
    present = opening.get();
  }

  @Override
  public <T> T read(Work<T> work) {
    return present.read(work);
  }

  @Override
  public <T> T write(Work<T> work) {
    return present.write(work);
  }

  @Override
  public Following follow(Consumer<Set<Topic>> hint) {
    return present.follow(hint);
  }

  @Override
  public Optional<String> verifier(char[] password) {
    return present.verifier(password);
  }

  @Override
  public void close() {
    present.close();
  }
}
