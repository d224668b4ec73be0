package org.tierline.proof.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.cases.Protection;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ChangedMeanwhile;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.staff.Role;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.escalation.CallbackEnds;
import org.tierline.service.escalation.CallbackList;
import org.tierline.service.escalation.CallbackStories;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.TestStores;

/** An escalation has one face in every queue, list and verb (P7). */
class OneFaceOfEscalationsTest {
  private static final CallbackWish LATER =
      new CallbackWish(
          "+12145550143",
          "75201",
          List.of(
              new CallWindow(
                  TestStores.NOW.plus(Duration.ofDays(1)),
                  TestStores.NOW.plus(Duration.ofDays(2)))),
          "en",
          false);

  @TempDir Path folder;
  private TracedGate gate;

  @BeforeEach
  void open() {
    gate = new TracedGate(folder);
  }

  @AfterEach
  void close() {
    gate.close();
  }

  @Test
  void anEscalationHasOneFaceInEveryQueue() {
    StaffSession who = gate.rig.person(Role.TIER_1, false);
    Map<String, String> numbers = new LinkedHashMap<>();
    numbers.put("general", gate.escalated(who, TracedGate.NO_SUCH_NUMBER));
    numbers.put(
        "special handling",
        gate.escalated(
            who, gate.file(Situation.ALL_RIGHT, Protection.SECTION_1367).receiptNumber()));
    assertChangesHaveOneFace(who, numbers, gate::fresh);
  }

  /** Whoever serves callbacks is shown the same of it, and finds it as little (P7). */
  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"TIER_2", "SUPERVISOR"})
  void anEscalationWithAnUnverifiedNumberHasOneFaceInEveryList(Role role) {
    StaffSession maker = gate.rig.person(Role.TIER_1, false);
    StaffSession officer = gate.rig.person(role, false);
    Map<String, String> numbers = new LinkedHashMap<>();
    numbers.put("no such number", gate.escalated(maker, TracedGate.NO_SUCH_NUMBER));
    for (Protection protection : Protection.values()) {
      numbers.put(
          protection.name(),
          gate.escalated(maker, gate.file(Situation.ALL_RIGHT, protection).receiptNumber()));
    }
    CallbackList list = new CallbackList(gate.rig.desk(), CallerZones.shipped());
    CallbackStories stories = new CallbackStories(gate.rig.desk(), CallerZones.shipped());
    CallbackEnds ends = new CallbackEnds(gate.rig.desk());
    assertThat(list.counts(officer).all()).isEqualTo(numbers.size());
    List<CallbackRow> rows = new ArrayList<>(list.next(officer, CallbackFilter.ALL, null, 50));
    rows.addAll(list.notNow(officer, CallbackFilter.ALL, null, 50));
    assertThat(rows).hasSize(numbers.size()).allMatch(CallbackRow::isBlank);
    gate.assertOneFace(numbers, number -> list.find(officer, number).toString());
    gate.assertOneFace(numbers, number -> stories.story(officer, number).toString());
    gate.assertOneFace(numbers, number -> ends.resolve(officer, number, "words").toString());
    gate.assertOneFace(numbers, number -> ends.reassign(officer, number, "words", "x").toString());
  }

  /** The same with a case that is verified, where only one of the two is really changed. */
  @Test
  void aVerifiedCallersEscalationHasOneFaceInEveryQueue() {
    StaffSession who = gate.rig.person(Role.TIER_1, false);
    CaseFile protectedFile = gate.file(Situation.ALL_RIGHT, Protection.SECTION_1367);
    Map<String, CaseFile> files = new LinkedHashMap<>();
    files.put("general", gate.file(Situation.ALL_RIGHT, Protection.NONE));
    files.put("special handling", gate.file(Situation.THREE_EXTRAS, Protection.NONE));
    Map<String, String> numbers = new LinkedHashMap<>();
    Map<String, CaseFile> fileOf = new LinkedHashMap<>();
    files.forEach((name, file) -> {
      UUID contact = gate.fresh(who);
      if (name.equals("special handling")) {
        gate.verifyIn(who, contact, protectedFile);
      }
      gate.verifyIn(who, contact, file);
      String number =
          Objects.requireNonNull(
                  gate.escalations
                      .escalate(
                          who,
                          contact,
                          TracedGate.wish(EscalationReason.OTHER, file.receiptNumber()))
                      .number())
              .toString();
      numbers.put(name, number);
      fileOf.put(number, file);
    });
    gate.assertOneFace(
        numbers,
        number -> {
          UUID contact = gate.fresh(who);
          gate.verifyIn(who, contact, Objects.requireNonNull(fileOf.get(number)));
          gate.store.takeTrace();
          return TracedGate.withoutNumbers(
              gate.changes.correct(who, contact, number, "words", LATER, 0L));
        });
    gate.assertOneFace(
        numbers, number -> gate.escalations.find(who, number).orElseThrow().toString());
    gate.assertOneFace(
        numbers,
        number -> {
          UUID contact = gate.fresh(who);
          gate.verifyIn(who, contact, Objects.requireNonNull(fileOf.get(number)));
          gate.store.takeTrace();
          return tooLate(gate.changes.cancel(who, contact, number, "words", 0L));
        });
    gate.assertOneFace(
        numbers,
        number -> {
          UUID contact = gate.fresh(who);
          gate.verifyIn(who, contact, Objects.requireNonNull(fileOf.get(number)));
          gate.store.takeTrace();
          return TracedGate.withoutNumbers(gate.changes.cancel(who, contact, number, "words", 1L));
        });
    gate.assertOneFace(
        numbers,
        number -> {
          UUID contact = gate.fresh(who);
          gate.verifyIn(who, contact, Objects.requireNonNull(fileOf.get(number)));
          gate.store.takeTrace();
          return TracedGate.withoutNumbers(
              gate.escalations.escalate(
                  who,
                  contact,
                  TracedGate.wish(
                      EscalationReason.OTHER,
                      Objects.requireNonNull(fileOf.get(number)).receiptNumber())));
        });
  }

  /** What a desk sees that comes too late: everything of it, in every queue alike (P7). */
  private static String tooLate(EscalationChange late) {
    assertThat(late.outcome()).isEqualTo(EscalationChange.Outcome.CHANGED_MEANWHILE);
    ChangedMeanwhile now = Objects.requireNonNull(late.meanwhile());
    return Stream.of(late.say(), now.now(), now.cancelled(), now.phone(), now.zip(), now.windows())
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private void assertChangesHaveOneFace(
      StaffSession who, Map<String, String> numbers, Function<StaffSession, UUID> contact) {
    gate.assertOneFace(numbers, number -> String.valueOf(gate.escalations.find(who, number)));
    gate.assertOneFace(
        numbers,
        number ->
            TracedGate.withoutNumbers(
                gate.changes.addWords(who, contact.apply(who), number, "words")));
    gate.assertOneFace(
        numbers,
        number ->
            TracedGate.withoutNumbers(
                gate.changes.correct(
                    who, contact.apply(who), number, "words", TracedGate.CALLBACK, 0L)));
    gate.assertOneFace(
        numbers,
        number ->
            TracedGate.withoutNumbers(
                gate.changes.cancel(who, contact.apply(who), number, "words", 0L)));
  }
}
