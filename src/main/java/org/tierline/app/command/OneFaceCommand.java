package org.tierline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.app.bench.FaceTimes;
import org.tierline.app.bench.OneFaceBench;
import org.tierline.model.TimeOrderedIds;
import org.tierline.service.PolicyShelf;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.service.privacy.PrivacyGate;
import org.tierline.store.Store;
import org.tierline.store.keys.Keys;
import org.tierline.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how long the gate takes to fail (P7): the work alone, in a large sample, and what a
 * staff member waits for, deadline and all, in a small one.
 */
@Command(
    name = "one-face",
    description = "Whether the time of an answer tells a wrong item, no case and a protected one.")
final class OneFaceCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Chance alone falls below in one of some three hundred runs. */
  private static final double SUSPICIOUS = 0.001;

  @Option(
      names = "--store",
      paramLabel = "URL",
      description = "sqlite:PATH of a store to make and keep; without it one is thrown away")
  private @Nullable String store;

  @Option(names = "--size", paramLabel = "N", description = "attempts of each kind (5000)")
  private int size = 5_000;

  @Option(
      names = "--deadline-size",
      paramLabel = "N",
      description = "attempts of each kind that wait for the deadline (40)")
  private int deadlineSize = 40;

  @Option(names = "--seed", paramLabel = "N", description = "orders the attempts (1)")
  private long seed = 1;

  @Option(names = "--json", description = "prints JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    InstantSource clock = InstantSource.system();
    if (store == null) {
      try (ScratchStore scratch = ScratchStore.create(clock)) {
        return measured(scratch.store(), scratch.outside(clock, AnswerDeadline.REAL));
      }
    }
    Path file = place(store);
    try (Store kept = SqliteStore.open(file, clock, () -> {}, (rows, of) -> {})) {
      SecureRandom random = new SecureRandom();
      return measured(
          kept,
          new Services.Outside(
              clock,
              new TimeOrderedIds(clock, random)::next,
              random,
              new Keys(),
              AnswerDeadline.REAL,
              file.resolveSibling("drafts")));
    }
  }

  private static Path place(String url) {
    try {
      Path file = StoreUrl.file(url);
      if (!Files.exists(file)) {
        return file;
      }
    } catch (IllegalArgumentException e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    }
    throw new CannotRun("A bench makes a store of its own; at this place there is one already.");
  }

  private int measured(Store into, Services.Outside outside) throws IOException {
    Services services = Services.on(into, PolicyShelf.of(into), outside);
    PrivacyGate work = new PrivacyGate(services.desk(), (started, after) -> {});
    OneFaceBench bench = new OneFaceBench(services, size + deadlineSize, new Random(seed));
    bench.warmUp(work);
    Report report =
        new Report(
            "one-face",
            size,
            bench.measure(work, size),
            deadlineSize,
            bench.measure(services.gate(), deadlineSize));
    System.out.println(json ? JSON.writeValueAsString(report) : report.lines());
    boolean told = Math.min(report.work.smallestP(), report.answers.smallestP()) < SUSPICIOUS;
    return told ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  /**
   * What is printed.
   *
   * @param work times of the work that the deadline covers
   * @param answers times until the answer is there
   */
  private record Report(
      String bench, int size, FaceTimes work, int deadlineSize, FaceTimes answers) {
    String lines() {
      return Stream.concat(lines("work", work), lines("answer", answers))
          .collect(Collectors.joining(System.lineSeparator()));
    }

    private static Stream<String> lines(String what, FaceTimes times) {
      return Stream.concat(
          times.times().stream()
              .map(face ->
                  "%s %s: %d attempts, p50 %.3f ms, p95 %.3f ms, p99 %.3f ms"
                      .formatted(
                          what, face.face(), face.attempts(), face.p50(), face.p95(), face.p99())),
          times.pairs().stream()
              .map(pair ->
                  "%s %s and %s: Kolmogorov-Smirnov %.4f, p %.4f"
                      .formatted(what, pair.one(), pair.other(), pair.statistic(), pair.p())));
    }
  }
}
