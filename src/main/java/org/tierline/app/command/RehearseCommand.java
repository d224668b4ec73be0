package org.tierline.app.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tierline.app.ScratchStore;
import org.tierline.app.Words;
import org.tierline.app.rehearsal.Rehearsal;
import org.tierline.app.rehearsal.StageSettings;
import org.tierline.app.rehearsal.StageSettings.NewStore;
import org.tierline.policy.PolicyBook;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresScratch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs scenarios on a fresh store each. */
@Command(
    name = "rehearse",
    description = "Runs scenarios against the services that the screens call, on a fresh store.")
final class RehearseCommand implements Callable<Integer> {
  @Mixin private final Report report = new Report();

  private static final JsonMapper JSON = new JsonMapper();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "scenarios")
  private List<Path> files = List.of();

  @Option(
      names = "--store",
      paramLabel = "URL",
      description = {
        "the kind of store; a fresh one is made of it and thrown away. On PostgreSQL whoever may",
        "make databases and roles signs in, and each scenario has a database that is dropped",
        "afterwards; who plays in it signs in to the server in their own name."
      })
  private @Nullable String store;

  @Option(
      names = "--policy",
      paramLabel = "DIR",
      description = "policy files to use instead of the shipped ones")
  private @Nullable Path policy;

  @Override
  public Integer call() throws IOException {
    StageSettings settings = new StageSettings(policies(), Words.english(), stores());
    List<String> lines = new ArrayList<>();
    Rehearsal rehearsal =
        new Rehearsal(line -> {
          lines.add(line);
          report.line(line);
        });
    for (Path file : files) {
      play(rehearsal, file, settings);
    }
    Played played = new Played(rehearsal.passed(), rehearsal.failed(), lines);
    report.line("%d passed, %d failed".formatted(played.passed(), played.failed()));
    report.whole(() -> played);
    return rehearsal.failed() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  /** On a server each scenario has a database of its own, made by who signs in. */
  private NewStore stores() {
    String url = store;
    if (url == null || !StoreUrl.isShared(url)) {
      if (url != null) {
        StoreUrl.fresh(url);
      }
      return ScratchStore::create;
    }
    PostgresAddress server = StoreUrl.shared(url);
    Asking asking = new Asking();
    String owner = asking.user("Owner of databases: ");
    PostgresScratch scratch =
        new PostgresScratch(server, owner, new String(asking.password("Password: ")));
    return clock -> {
      PostgresScratch.Made made = scratch.make(clock);
      return ScratchStore.shared(
          made.store(), made.people(), Files.createTempDirectory("tierline-"), made.leaving());
    };
  }

  /** What came of all scenarios. */
  private record Played(int passed, int failed, List<String> lines) {
    Played {
      lines = List.copyOf(lines);
    }
  }

  /** A file that cannot be played is one failure; the others are played all the same. */
  private static void play(Rehearsal rehearsal, Path file, StageSettings settings)
      throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      rehearsal.fail("the scenario " + file + " cannot be read");
      return;
    }
    JsonNode scenario;
    try {
      scenario = JSON.readTree(Files.readString(file));
    } catch (JacksonException | CharacterCodingException wrong) {
      rehearsal.fail("the scenario " + file + " is no JSON");
      return;
    }
    if (scenario.isObject()) {
      rehearsal.play(scenario, settings);
    } else {
      rehearsal.fail("the scenario " + file + " is no object");
    }
  }

  private PolicyBook policies() throws IOException {
    Map<String, String> texts = new HashMap<>(PolicyBook.shippedFiles());
    if (policy != null) {
      for (String kind : PolicyBook.KINDS) {
        Path file = policy.resolve(kind + ".json");
        if (Files.exists(file)) {
          texts.put(kind, Files.readString(file));
        }
      }
    }
    try {
      return PolicyBook.read(texts);
    } catch (IllegalArgumentException e) {
      throw new CannotRun("The policy cannot be used: " + e.getMessage());
    }
  }
}
