package org.tierline.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;

/** Every state of the gate strip, as a table. */
class GateStateTest {
  private static final Instant NOW = Instant.parse("2026-11-24T20:04:00Z");

  private static Contact contact(ContactState state, boolean promptRead) {
    Contact open = FakeJobs.contact(Channel.PHONE_DOMESTIC, null, null);
    return new Contact(
        open.id(),
        open.number(),
        open.channel(),
        state,
        open.staffId(),
        open.caller(),
        open.openedAt(),
        promptRead ? NOW : null,
        null,
        null,
        null,
        "",
        null,
        1);
  }

  private static OpenGate gate(DisclosureLevel level, long secondsLeft) {
    return new OpenGate(
        level, Relationship.APPLICANT_OR_PETITIONER, NOW, NOW.plusSeconds(secondsLeft));
  }

  static Stream<Arguments> states() {
    DisclosureLevel general = DisclosureLevel.GENERAL_ONLY;
    DisclosureLevel status = DisclosureLevel.STATUS_ONLY;
    DisclosureLevel details = DisclosureLevel.CASE_DETAILS;
    ContactState open = ContactState.OPEN;
    return Stream.of(
        // state, prompt read, ceiling, gate, attempts left: kind, level, step
        Arguments.of(open, false, status, null, 3, GateState.Kind.LOCKED, general, 1),
        Arguments.of(open, true, status, null, 3, GateState.Kind.LOCKED, general, 2),
        Arguments.of(open, true, status, null, 1, GateState.Kind.LOCKED, general, 2),
        Arguments.of(open, true, status, null, 0, GateState.Kind.USED_UP, general, 0),
        Arguments.of(open, true, status, gate(status, 1755), 3, GateState.Kind.OPEN, status, 0),
        Arguments.of(open, true, details, gate(details, 121), 3, GateState.Kind.OPEN, details, 0),
        Arguments.of(open, true, status, gate(status, 120), 3, GateState.Kind.CLOSING, status, 0),
        Arguments.of(open, true, status, gate(status, 1), 3, GateState.Kind.CLOSING, status, 0),
        Arguments.of(open, true, status, gate(status, 0), 3, GateState.Kind.LOCKED, general, 2),
        Arguments.of(open, true, status, gate(status, 600), 0, GateState.Kind.OPEN, status, 0),
        Arguments.of(open, false, general, null, 3, GateState.Kind.NO_CASE, general, 0),
        Arguments.of(
            ContactState.WRAP_UP, true, status, null, 3, GateState.Kind.CLOSED, general, 0),
        Arguments.of(
            ContactState.WRAP_UP,
            true,
            status,
            gate(status, 9),
            3,
            GateState.Kind.CLOSED,
            general,
            0),
        Arguments.of(
            ContactState.CLOSED, true, general, null, 3, GateState.Kind.CLOSED, general, 0));
  }

  @ParameterizedTest
  @MethodSource("states")
  void follows_from_the_facts(
      ContactState contactState,
      boolean promptRead,
      DisclosureLevel ceiling,
      @Nullable OpenGate gate,
      int attemptsLeft,
      GateState.Kind kind,
      DisclosureLevel level,
      int step) {
    GateState state =
        GateState.of(
            contact(contactState, promptRead),
            ceiling,
            new GateState.AtTheGate(gate, false, attemptsLeft, false, false),
            NOW);
    assertThat(state.kind()).isEqualTo(kind);
    assertThat(state.level()).isEqualTo(level);
    assertThat(state.step()).isEqualTo(step);
    assertThat(state.left() != null).isEqualTo(state.isOpen());
    if (state.left() != null) {
      assertThat(state.left()).isPositive().isLessThan(Duration.ofHours(1));
    }
  }
}
