package org.tierline.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.tierline.model.TimeOrderedIds;
import org.tierline.service.PolicyShelf;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.store.Store;
import org.tierline.store.keys.Keys;

/** The services on a store at work, with real ids, chance and deadlines. */
public final class ServicesAtWork {
  private ServicesAtWork() {}

  /** Services on a local store; drafts lie beside its file. */
  public static Services onLocal(Store store, Path file, InstantSource clock) {
    return on(store, file.resolveSibling("drafts"), clock);
  }

  /**
   * Services on an open store.
   *
   * @param drafts the folder in which this computer keeps what is typed
   */
  public static Services on(Store store, Path drafts, InstantSource clock) {
    SecureRandom random = new SecureRandom();
    return Services.on(
        store,
        PolicyShelf.of(store),
        new Services.Outside(
            clock,
            new TimeOrderedIds(clock, random)::next,
            random,
            new Keys(),
            AnswerDeadline.REAL,
            drafts));
  }
}
