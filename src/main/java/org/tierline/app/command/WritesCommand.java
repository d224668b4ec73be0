package org.tierline.app.command;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.app.ScratchStore;
import org.tierline.app.bench.WriteBench;
import org.tierline.app.bench.WriteBench.Times;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Measures what opening, escalating and requesting cost beside the rows that they write. */
@Command(
    name = "writes",
    description = "How long contacts, escalations and requests take, beside the same rows by hand.")
final class WritesCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Option(
      names = "--store",
      paramLabel = "URL",
      description = "a server, as postgresql://host/database; without it a local store")
  private @Nullable String store;

  @Option(names = "--size", paramLabel = "N", description = "of each (1000)")
  private int size = 1_000;

  @Option(names = "--json", description = "prints JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    InstantSource clock = BenchPlaces.clock();
    try (ScratchStore scratch = BenchPlaces.at(store, clock);
        WriteBench bench = new WriteBench(scratch, clock, size)) {
      List<Times> times = bench.measure();
      System.out.println(json ? JSON.writeValueAsString(times) : lines(times));
      return ExitCode.DONE;
    }
  }

  private static String lines(List<Times> all) {
    return all.stream()
        .map(one ->
            "%s: %.2f ms, by hand %.2f ms, which is %.2f times"
                .formatted(one.work(), one.service(), one.bare(), one.times()))
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
