package org.tierline.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.app.Services;
import org.tierline.app.Words;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.policy.PolicyBook;
import org.tierline.service.staff.StaffDirectory.HelpAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.OnBothStores;
import org.tierline.store.StoreKind;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whose name is closed holds nobody's callback any more, whoever closes it: also where those who
 * administer a store see no escalation in it.
 */
@OnBothStores
class ClosedHolderTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SCENE =
      """
      {"title":"a name is closed","now":"2026-11-24T15:00:00Z",
       "staff":[{"name":"ana","role":"TIER_1","languages":["en"]},
         {"name":"ines","role":"TIER_2","languages":["en"]},
         {"name":"omar","role":"TIER_2","languages":["en"]},
         {"name":"ada","role":"ADMINISTRATOR","languages":["en"]}]}
      """;

  @TempDir private Path folder;
  private StageSet set;

  @BeforeEach
  void inesHoldsACaller() throws IOException {
    set =
        StageSet.build(
            JSON.readTree(SCENE),
            new StageSettings(
                PolicyBook.read(PolicyBook.shippedFiles()),
                Words.english(),
                clock -> StoreKind.usual().place(folder).scratch(clock, folder)));
    play("ana", "{\"do\":\"openContact\",\"channel\":\"PHONE_DOMESTIC\",\"caller\":{}}");
    play("ana", "{\"do\":\"readPrompt\"}");
    play(
        "ana",
        "{\"do\":\"escalate\",\"class\":\"REGULAR\",\"reason\":\"OTHER\","
            + "\"words\":\"Asks again.\",\"callback\":{\"phone\":\"+12145550143\"}}");
  }

  @AfterEach
  void close() {
    set.close();
  }

  @Test
  void what_they_hold_waits_again_with_a_note_and_on_record() {
    List<Long> before = counts();
    play("ines", "{\"do\":\"claimNext\"}");
    assertThat(counts()).as("while she holds it").isNotEqualTo(before);

    StaffSession ines = set.stage().session("ines");
    StaffSession ada = set.stage().session("ada");
    Services atAdas = set.stage().services();
    assertThat(atAdas.staff().disable(ada, ines.staff().name(), true)).isEqualTo(HelpAnswer.DONE);

    assertThat(counts()).as("counted as before").isEqualTo(before);
    List<AuditEvent> events = atAdas.desk().store().read(t -> t.audit().latest(2));
    assertThat(events)
        .extracting(AuditEvent::action)
        .containsExactly(AuditAction.STAFF_DISABLED, AuditAction.ESCALATION_FELL_BACK);
    assertThat(events).extracting(AuditEvent::staffId).containsOnly(ada.id());
    assertThat(atAdas.audit().verification().verify(Stream.empty()).findings()).isEmpty();
    assertThat(atAdas.staff().disable(ada, ines.staff().name(), false)).isEqualTo(HelpAnswer.DONE);

    StaffSession omar = set.stage().session("omar");
    Services atOmars = set.stage().services();
    CallbackRow free = atOmars.callbackList().next(omar, CallbackFilter.FIT_ME, null, 9).getFirst();
    assertThat(free.id()).isEqualTo(events.getLast().subject());
    assertThat(atOmars.callbackStories().story(omar, free.typedNumber()).orElseThrow().told())
        .filteredOn(told -> told.kind() == CallbackStory.Kind.FELL_BACK)
        .extracting(CallbackStory.Told::at)
        .containsExactly(set.clock().instant());
  }

  /** How many are due, and wait for a call. */
  private List<Long> counts() {
    set.stage().session("omar");
    return set.stage()
        .services()
        .desk()
        .store()
        .read(t ->
            List.of(
                t.escalations().dueOnOrBefore(LocalDate.parse("2026-12-31")),
                t.claims()
                    .count(EnumSet.allOf(EscalationQueue.class), Set.of(), Set.of(), null, false)));
  }

  private void play(String name, String step) {
    StaffSession session = set.stage().session(name);
    Arguments arguments = new Arguments(JSON.readTree(step));
    Objects.requireNonNull(Rehearsal.verbs().get(arguments.needed("do")))
        .play(set.stage(), session, arguments);
  }
}
