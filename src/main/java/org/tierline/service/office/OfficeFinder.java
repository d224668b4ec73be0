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
  private volatile @Nullable NameList names;

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

  private NameList names() {
    NameList known = names;
    if (known != null) {
      return known;
    }
    reading.lock();
    try {
      NameList read = names;
      if (read == null) {
        read = desk.store().read(transaction -> NameCollector.from(transaction.offices()));
        names = read;
      }
      return read;
    } finally {
      reading.unlock();
    }
  }
}
