package org.tierline.app.command;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tierline.app.ScratchStore;
import org.tierline.app.bench.LiveBench;
import org.tierline.app.bench.LiveBench.Delays;
import org.tierline.app.bench.LiveBench.Times;
import org.tierline.store.Store;
import org.tierline.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Measures how soon one desk sees what another has written. */
@Command(
    name = "live",
    description = "How soon a desk sees what another desk of the same store has written.")
final class LiveCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Option(
      names = "--store",
      paramLabel = "URL",
      description = "a server, as postgresql://host/database; without it a local store")
  private @Nullable String store;

  @Option(names = "--size", paramLabel = "N", description = "changes (400)")
  private int size = 400;

  @Option(names = "--json", description = "prints JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Delays delays = measured(InstantSource.system());
    System.out.println(json ? JSON.writeValueAsString(delays) : lines(delays));
    return ExitCode.DONE;
  }

  private Delays measured(InstantSource clock) throws IOException, InterruptedException {
    try (ScratchStore scratch = BenchPlaces.at(store, clock)) {
      if (store != null) {
        return LiveBench.onServer(scratch, clock).measure(size);
      }
      try (Store other =
          SqliteStore.open(
              scratch.folder().resolve("tierline.db"), clock, () -> {}, (rows, of) -> {})) {
        return LiveBench.inFile(scratch, clock, other).measure(size);
      }
    }
  }

  private static String lines(Delays delays) {
    return String.join(
        System.lineSeparator(),
        "%d changes of another desk".formatted(delays.changes()),
        line("told", delays.hints()),
        line("read anew", delays.shown()),
        "idle %.2f %% of a processor".formatted(delays.idleCpuPercent()));
  }

  private static String line(String what, Times times) {
    return "%s: p50 %.1f ms, p95 %.1f ms, at most %.1f ms"
        .formatted(what, times.p50(), times.p95(), times.most());
  }
}
