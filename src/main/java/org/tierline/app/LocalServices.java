package org.tierline.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.tierline.model.TimeOrderedIds;
import org.tierline.service.PolicyShelf;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.store.Store;
import org.tierline.store.keys.Keys;

/** The services on a local store at work, with real time, ids and chance. */
public final class LocalServices {
  private LocalServices() {}

  /**
   * Services on an open store; drafts lie beside its file.
   *
   * @param file where the store lies
   */
  public static Services on(Store store, Path file, InstantSource clock) {
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
            file.resolveSibling("drafts")));
  }
}
