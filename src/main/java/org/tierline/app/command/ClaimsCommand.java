package org.tierline.app.command;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.tierline.app.ScratchStore;
import org.tierline.app.bench.ClaimBench;
import org.tierline.store.postgresql.BareClaims;
import org.tierline.store.postgresql.PostgresScratch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Measures how fast officers claim beside each other on a server. */
@Command(
    name = "claims",
    description = "How fast sixteen officers claim callers at once, beside the bare statement.")
final class ClaimsCommand implements Callable<Integer> {
  /** An hour in which callers may be called: a Tuesday, ten in the morning in the East. */
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z"));

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Option(
      names = "--store",
      required = true,
      paramLabel = "URL",
      description = "a server, as postgresql://host/database; a database of its own is made there")
  private String store = "";

  @Option(names = "--size", paramLabel = "N", description = "claims (4000)")
  private int size = 4_000;

  @Option(names = "--json", description = "prints JSON")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    PostgresScratch server = BenchPlaces.onServer(store);
    PostgresScratch.Made made = server.make(CLOCK);
    try (ScratchStore scratch = BenchPlaces.in(made)) {
      double claims = new ClaimBench(scratch, CLOCK).perSecond(size);
      double bare =
          BareClaims.perSecond(
              made.address().signedIn(server.owner(), server.password()),
              ClaimBench.OFFICERS,
              size);
      Rates rates = new Rates(ClaimBench.OFFICERS, size, claims, bare, claims / bare);
      System.out.println(
          json
              ? JSON.writeValueAsString(rates)
              : "%d officers: %.0f claims a second, the bare statement %.0f, which is %.2f times"
                  .formatted(rates.officers(), claims, bare, rates.times()));
      return ExitCode.DONE;
    }
  }

  /**
   * What was measured.
   *
   * @param claims a second, in the service
   * @param bare a second, by the bare statement
   */
  private record Rates(int officers, int size, double claims, double bare, double times) {}
}
