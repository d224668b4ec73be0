package org.tierline.proof.gate;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.tierline.model.cases.Protection;
import org.tierline.store.Store;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.vault.CaseVault;

/**
 * Imports the cases that cells are tried on. A copy of them serves until its number would be locked
 * by what was tried on it (P6); then the same cases come again under other numbers.
 */
final class CaseShelf {
  private static final int COPY_SERVES = 9;
  private static final Duration MORE_THAN_A_DAY = Duration.ofHours(24).plusSeconds(1);

  private final Store store;
  private final KeyRing importer;
  private final Failures failures;
  private final Map<Key, Copy> copies = new HashMap<>();
  private int files;

  CaseShelf(Store store, KeyRing importer, Failures failures) {
    this.store = store;
    this.importer = importer;
    this.failures = failures;
  }

  /** The cases of a situation, as they are to be found. */
  CaseFile file(Situation situation, Protection protection) {
    Key key = new Key(situation, protection);
    Copy copy = copies.get(key);
    boolean locked = situation == Situation.NUMBER_LOCKED;
    if (copy == null || (copy.tried == COPY_SERVES && !locked)) {
      copy = new Copy(taken(situation, protection));
      copies.put(key, copy);
    }
    copy.tried++;
    return copy.file;
  }

  private CaseFile taken(Situation situation, Protection protection) {
    files++;
    CaseFile file = CaseFile.of(situation, protection, files);
    CaseVault vault = new CaseVault();
    store.write(t -> {
      file.records().forEach(record -> vault.put(t, record, importer));
      return true;
    });
    switch (situation) {
      case NUMBER_LOCKED -> failures.on(file, 10, Duration.ZERO);
      case NINE_FAILURES_ON_NUMBER -> failures.on(file, 9, Duration.ZERO);
      case TEN_FAILURES_A_DAY_AGO -> failures.on(file, 10, MORE_THAN_A_DAY);
      default -> {
        // Nobody tried this number before.
      }
    }
    return file;
  }

  /** Fails on the number of a case, each time in a contact of its own. */
  interface Failures {
    void on(CaseFile file, int times, Duration ago);
  }

  private record Key(Situation situation, Protection protection) {}

  private static final class Copy {
    private final CaseFile file;
    private int tried;

    Copy(CaseFile file) {
      this.file = file;
    }
  }
}
