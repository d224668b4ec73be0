package org.tierline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.tierline.app.ScratchStore;
import org.tierline.store.postgresql.PostgresScratch;

/** Where something is measured: in a file or a database that is thrown away. */
final class BenchPlaces {
  /** A Tuesday, ten in the morning in the East. */
  private static final Instant CALLERS_MAY_BE_CALLED = Instant.parse("2026-11-24T15:00:00Z");

  private BenchPlaces() {}

  /** A clock that goes on from an hour in which callers may be called. */
  static InstantSource clock() {
    return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), CALLERS_MAY_BE_CALLED));
  }

  /** Asks who may make databases on a server. */
  static PostgresScratch onServer(String url) {
    Asking asking = new Asking();
    String owner = asking.user("Owner of databases: ");
    return new PostgresScratch(
        StoreUrl.shared(url), owner, new String(asking.password("Password: ")));
  }

  /** A store in a database that was made for it. */
  static ScratchStore in(PostgresScratch.Made made) throws IOException {
    return ScratchStore.shared(
        made.store(), made.people(), Files.createTempDirectory("tierline-"), made.leaving());
  }

  /**
   * A store of its own.
   *
   * @param url of a server; null means a file
   */
  static ScratchStore at(@Nullable String url, InstantSource clock) throws IOException {
    return url == null ? ScratchStore.create(clock) : in(onServer(url).make(clock));
  }
}
