package org.tierline.app.command;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tierline.app.ScratchStore;
import org.tierline.app.bench.HourBench;
import org.tierline.app.bench.HourBench.Result;
import org.tierline.store.postgresql.ConnectionWatch;
import org.tierline.store.postgresql.PostgresScratch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Measures the busiest hour of a center on a server. */
@Command(
    name = "hour",
    description = "How long each act takes while many desks share a server in their busiest hour.")
final class HourCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Option(
      names = "--store",
      required = true,
      paramLabel = "URL",
      description = "a server, as postgresql://host/database; a database of its own is made there")
  private String store = "";

  @Option(names = "--desks", paramLabel = "N", description = "people at desks of their own (500)")
  private int desks = 500;

  @Option(names = "--minutes", paramLabel = "N", description = "in which calls come in (60)")
  private int minutes = 60;

  @Option(
      names = "--day",
      paramLabel = "N",
      description = "contacts of a day of 500 desks, of which 15 %% come in the hour (50000)")
  private int day = 50_000;

  @Option(names = "--json", description = "prints JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    InstantSource clock = BenchPlaces.clock();
    PostgresScratch server = BenchPlaces.onServer(store);
    PostgresScratch.Made made = server.make(clock);
    try (ScratchStore scratch = BenchPlaces.in(made);
        HourBench bench = new HourBench(scratch, clock, desks, day, HourBench.PAUSE);
        ConnectionWatch connections =
            new ConnectionWatch(made.address().signedIn(server.owner(), server.password()))) {
      Result result = bench.measure(Duration.ofMinutes(minutes));
      Measured measured =
          new Measured(desks, minutes, connections.mostOfOne(), connections.most(), result);
      System.out.println(json ? JSON.writeValueAsString(measured) : lines(measured));
      bench.failures().stream().limit(1).forEach(Throwable::printStackTrace);
      return result.lost() + result.broken() + result.failed() == 0
          ? ExitCode.DONE
          : ExitCode.FINDINGS;
    }
  }

  /**
   * What was measured.
   *
   * @param connectionsOfOne the most that one person had
   * @param connections the most that all had
   */
  private record Measured(
      int desks, int minutes, int connectionsOfOne, int connections, Result result) {}

  private static String lines(Measured measured) {
    Result result = measured.result();
    return "%d desks, %d minutes, %.2f calls a second: %d contacts, %d claims, %d had to wait"
            .formatted(
                measured.desks(),
                measured.minutes(),
                result.contactsPerSecond(),
                result.contacts(),
                result.claims(),
                result.waited())
        + System.lineSeparator()
        + "lost %d, broken chains %d, failed %d; connections %d, of one person %d"
            .formatted(
                result.lost(),
                result.broken(),
                result.failed(),
                measured.connections(),
                measured.connectionsOfOne())
        + System.lineSeparator()
        + result.acts().stream()
            .map(one ->
                "%-14s %7d times: p50 %.1f ms, p95 %.1f ms, at most %.1f ms"
                    .formatted(one.act(), one.times(), one.p50(), one.p95(), one.most()))
            .collect(Collectors.joining(System.lineSeparator()));
  }
}
