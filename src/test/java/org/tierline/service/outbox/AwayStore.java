package org.tierline.service.outbox;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tierline.model.Sentence;
import org.tierline.model.Topic;
import org.tierline.store.Store;
import org.tierline.store.StoreTrouble;

/** A store that is out of reach as long as the test says so. */
final class AwayStore implements Store {
  private final Store store;
  private volatile boolean away;

  AwayStore(Store store) {
    this.store = store;
  }

  void goAway() {
    away = true;
  }

  void comeBack() {
    away = false;
  }

  private void require() {
    if (away) {
      throw new StoreTrouble(
          StoreTrouble.Kind.OUT_OF_REACH,
          Sentence.of("say.store.linkUndone"),
          new IllegalStateException("away"));
    }
  }

  @Override
  public <T> T read(Work<T> work) {
    require();
    return store.read(work);
  }

  @Override
  public <T> T write(Work<T> work) {
    require();
    return store.write(work);
  }

  @Override
  public <T> T writeBeside(Work<T> work) {
    require();
    return store.writeBeside(work);
  }

  @Override
  public boolean isInReach() {
    return !away && store.isInReach();
  }

  @Override
  public Following follow(Consumer<Set<Topic>> hint) {
    return store.follow(hint);
  }

  @Override
  public Optional<String> verifier(char[] password) {
    return store.verifier(password);
  }

  @Override
  public void close() {
    store.close();
  }
}
