package org.tierline.service.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.tierline.model.office.Closing;
import org.tierline.service.CalendarShelf;
import org.tierline.service.Desk;
import org.tierline.service.Numbers;
import org.tierline.service.PolicyShelf;
import org.tierline.store.Store;
import org.tierline.store.sqlite.SqliteStore;

/** A desk over a real store with all reference data; Dallas is closed for weather on that day. */
public final class OfficeDesk {
  /** The moment of the mock: 15:04 Eastern on a Tuesday. */
  public static final Instant NOW = Instant.parse("2026-11-24T20:04:00Z");

  private static final Desk DESK = make();

  private OfficeDesk() {}

  /** The desk, made once. */
  public static Desk desk() {
    return DESK;
  }

  private static Desk make() {
    try {
      Store store =
          SqliteStore.open(
              Files.createTempDirectory("offices").resolve("store.db"),
              () -> NOW,
              () -> {},
              (rows, of) -> {});
      close(store, "DAL", "2026-11-24T06:00:00Z", "2026-11-25T06:00:00Z", "Weather");
      close(store, "HOU", "2026-11-24T18:00:00Z", "2026-11-24T20:30:00Z", "Power");
      close(store, "AGA", "2026-11-24T14:00:00Z", "2026-11-25T14:00:00Z", "Training");
      close(store, "SEA", "2026-11-24T08:00:00Z", "2026-11-26T08:00:00Z", "Snow on the roof");
      close(store, "BOS", "2026-11-25T05:00:00Z", "2026-11-26T05:00:00Z", "Weather");
      return new Desk(
          store,
          () -> NOW,
          PolicyShelf.of(store),
          CalendarShelf.of(store),
          UUID::randomUUID,
          new Numbers(new Random(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(Store store, String office, String from, String until, String why) {
    store.write(transaction -> {
      transaction
          .offices()
          .insertClosing(new Closing(office, Instant.parse(from), Instant.parse(until), why, null));
      return true;
    });
  }
}
