package org.tierline.service.office;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.OfficeAnswer;
import org.tierline.model.office.OfficeQuery;
import org.tierline.service.Desk;
import org.tierline.store.Transaction;

/**
 * Finds offices by whatever the caller says: ZIP, city, state, country, code or name. Safe for any
 * thread but the one that paints.
 */
public final class OfficeFinder {
  private final Desk desk;
  private final OfficeZones zones = new OfficeZones();
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Known known;

  /** Finds the offices of a desk's store. */
  public OfficeFinder(Desk desk) {
    this.desk = desk;
  }

  /** Reads the names into memory, so that the first search is as fast as the others. */
  public void prepare() {
    names();
  }

  /** Finds, best first. A text that fits nothing is read as the nearest spelling that does. */
  public OfficeAnswer find(OfficeQuery query) {
    NameList known = names();
    return desk.store().read(transaction -> find(query, known, transaction));
  }

  /**
   * The foreign country that a text names, so that it can be said that no office serves it (A5).
   */
  public Optional<String> foreignCountry(String text) {
    return names().country(text);
  }

  private OfficeAnswer find(OfficeQuery query, NameList known, Transaction transaction) {
    return new OfficeSearch(transaction.offices(), known, zones, desk.now()).answer(query);
  }

  /** What was read before serves until reference data was taken in. */
  private NameList names() {
    long version = desk.store().read(transaction -> transaction.reference().version());
    Known before = known;
    if (before != null && before.version() == version) {
      return before.names();
    }
    reading.lock();
    try {
      Known read = known;
      if (read == null || read.version() != version) {
        read =
            new Known(
                version,
                desk.store().read(transaction -> NameCollector.from(transaction.offices())));
        known = read;
        zones.forget();
      }
      return read.names();
    } finally {
      reading.unlock();
    }
  }

  /** The names of one version of the reference data. */
  private record Known(long version, NameList names) {}
}
