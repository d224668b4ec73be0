package org.tierline.service.cases;

import java.util.Set;
import java.util.function.Consumer;
import org.tierline.model.Topic;
import org.tierline.store.Store;

/** A store that does something once when so many transactions that write have ended. */
final class AfterWriting implements Store {
  private final Store store;
  private final Runnable then;
  private int left;

  AfterWriting(Store store, int writings, Runnable then) {
    this.store = store;
    this.left = writings;
    this.then = then;
  }

  @Override
  public <T> T read(Work<T> work) {
    return store.read(work);
  }

  @Override
  public <T> T write(Work<T> work) {
    T done = store.write(work);
    left--;
    if (left == 0) {
      then.run();
    }
    return done;
  }

  @Override
  public Following follow(Consumer<Set<Topic>> hint) {
    return store.follow(hint);
  }

  @Override
  public void close() {
    store.close();
  }
}
