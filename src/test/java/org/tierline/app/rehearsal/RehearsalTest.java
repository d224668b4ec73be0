package org.tierline.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  private static final JsonMapper JSON = new JsonMapper();
  private static final StageSettings SETTINGS =
      new StageSettings(
          PolicyBook.read(PolicyBook.shippedFiles()), Words.english(), RehearsalTest::newStore);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-first-call",
        "02-refused-caller",
        "03-international-case",
        "10-callback-question",
        "11-desk-locked",
        "12-one-face",
        "05-protected-case",
        "13-who-may-speak",
        "14-hand-offs",
        "15-broken-glass",
        "16-requests",
        "16-watched-over",
        "20-who-saw-this-case",
        "23-outbound-check",
        "24-outbound-lifted",
        "25-claims",
        "26-special-callback",
        "04-callback",
        "27-working-callbacks",
        "28-cancelled-callbacks",
        "29-alike-after-cancelling",
        "30-five-callers",
        "31-hours-and-fallen-claims",
        "32-take-over",
        "33-impossible-wishes",
        "06-channels",
        "34-emma",
        "35-appointments",
        "36-links",
        "37-answers-of-offices",
        "43-every-way"
      })
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
