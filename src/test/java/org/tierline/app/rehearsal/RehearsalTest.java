package org.tierline.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.app.ScratchStore;
import org.tierline.app.Words;
import org.tierline.policy.PolicyBook;
import org.tierline.store.OnBothStores;
import org.tierline.store.StoreKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnBothStores
class RehearsalTest {
  private static final Path SCENARIOS = Path.of("src", "test", "resources", "scenarios");
  private static final JsonMapper JSON = new JsonMapper();
  private static final StageSettings SETTINGS =
      new StageSettings(
          PolicyBook.read(PolicyBook.shippedFiles()), Words.english(), RehearsalTest::newStore);

  static Stream<String> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(SCENARIOS)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyStepGoesAsWritten(String name) throws IOException {
    List<String> lines = new ArrayList<>();
    Rehearsal rehearsal = new Rehearsal(lines::add);
    rehearsal.play(scenario(name), SETTINGS);
    assertThat(rehearsal.failed()).as(String.join("\n", lines)).isZero();
    assertThat(rehearsal.passed()).isEqualTo(scenario(name).path("steps").size());
  }

  @Test
  void aStepThatMakesNoSenseFailsAndTheRestGoesOn() throws IOException {
    List<String> lines = new ArrayList<>();
    Rehearsal rehearsal = new Rehearsal(lines::add);
    rehearsal.play(
        JSON.readTree(
            """
            {"title":"nonsense","now":"2026-11-24T15:00:00Z",
             "staff":[{"name":"ana","role":"TIER_1"}],"cases":[],
             "steps":[
              {"as":"ana","do":"openContact","channel":"PIGEON"},
              {"as":"nobody","do":"readPrompt"},
              {"as":"ana","do":"readPrompt"},
              {"as":"ana","do":"flyAway"},
              {"as":"ana","do":"openContact","channel":"PHONE_DOMESTIC"},
              {"as":"ana","do":"verify","relationship":"OTHER","said":{"dateOfBirth":"yesterday"}},
              {"as":"ana","do":"escalate","class":"URGENT","reason":"OTHER","callback":{"windows":[{"from":"x","to":"y"}]}},
              {"as":"ana","do":"closeContact","disposition":"ANSWERED","advance":"soon"},
              {"as":"ana","do":"closeContact","disposition":"ANSWERED","expect":{"outcome":"CLOSED"}}]}
            """),
        SETTINGS);
    assertThat(rehearsal.passed()).as(String.join("\n", lines)).isEqualTo(2);
    assertThat(rehearsal.failed()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"as":"ana","do":"readPrompt","save":{"x":{"a":1}}}\
        """,
        """
        {"as":"ana","do":"openContact","channel":"PHONE_DOMESTIC","handOff":{"said":{"a":{"b":1}}}}\
        """,
        """
        {"as":"ana","do":"openContact","channel":"PHONE_DOMESTIC","handOff":{"ivrPath":[{"a":1}]}}\
        """,
        """
        {"as":"ana","do":"openContact","channel":"PHONE_DOMESTIC","advance":"PT9223372036854775807S"}\
        """,
        """
        {"as":"ana","do":"openContact","channel":"PHONE_DOMESTIC","advance":"-P11000D"}\
        """,
        """
        {"as":"ana","do":"openContact","channel":"PHONE_DOMESTIC","expect":"NOPE"}\
        """,
        """
        {"as":{"a":1},"do":["x"]}\
        """,
        "7",
        "null"
      })
  void aHostileStepIsOneFailedStepAndSaysNoValue(String step) throws IOException {
    List<String> lines = new ArrayList<>();
    Rehearsal rehearsal = new Rehearsal(lines::add);
    rehearsal.play(
        JSON.readTree(
            """
            {"title":"hostile","now":"2026-11-24T15:00:00Z",
             "staff":[{"name":"ana","role":"TIER_1"}],
             "steps":[{"as":"ana","do":"openContact","channel":"PHONE_DOMESTIC"},%s]}
            """
                .formatted(step)),
        SETTINGS);
    assertThat(rehearsal.passed()).as(String.join("\n", lines)).isEqualTo(1);
    assertThat(rehearsal.failed()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"now\":\"yesterday\"}",
        "{\"now\":\"2018-06-04T15:00:00Z\",\"staff\":[{\"name\":\"a\",\"role\":\"TIER_1\"}],"
            + "\"steps\":[{\"as\":\"a\",\"do\":\"openContact\",\"channel\":\"FAX\"}]}",
        "{\"now\":\"2026-11-24T15:00:00Z\",\"staff\":[{\"name\":\"a\",\"role\":\"KING\"}]}",
        "{\"now\":\"2026-11-24T15:00:00Z\",\"staff\":[{\"name\":\"a\",\"role\":\"TIER_1\","
            + "\"languages\":[{\"a\":1}]}]}",
        "{\"now\":\"2026-11-24T15:00:00Z\",\"staff\":[],\"cases\":[{\"receiptNumber\":7}]}",
        "{\"now\":\"2026-11-24T15:00:00Z\",\"staff\":[],\"steps\":\"x\"}"
      })
  void aScenarioThatCannotBePlayedIsOneFailure(String scenario) throws IOException {
    List<String> lines = new ArrayList<>();
    Rehearsal rehearsal = new Rehearsal(lines::add);
    rehearsal.play(JSON.readTree(scenario), SETTINGS);
    assertThat(rehearsal.failed()).as(String.join("\n", lines)).isEqualTo(1);
    assertThat(rehearsal.passed()).isZero();
  }

  @Test
  void aWrongExpectationIsSaid() throws IOException {
    List<String> lines = new ArrayList<>();
    Rehearsal rehearsal = new Rehearsal(lines::add);
    rehearsal.play(
        JSON.readTree(
            """
            {"title":"wrong","now":"2026-11-24T15:00:00Z","staff":[{"name":"ana","role":"TIER_1"}],
             "steps":[{"as":"ana","do":"openContact","channel":"WEBFORM",
               "expect":{"outcome":"OPENED","ceiling":"CASE_DETAILS"}}]}
            """),
        SETTINGS);
    assertThat(lines.getLast()).contains("expected ceiling to be").contains("GENERAL_ONLY");
  }

  private static ScratchStore newStore(InstantSource clock) throws IOException {
    Path folder = Files.createTempDirectory("tierline-");
    return StoreKind.usual().place(folder).scratch(clock, folder);
  }

  private static JsonNode scenario(String name) throws IOException {
    try (InputStream file =
        RehearsalTest.class.getResourceAsStream("/scenarios/" + name + ".json")) {
      return JSON.readTree(file);
    }
  }
}
