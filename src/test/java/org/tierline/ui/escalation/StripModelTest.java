package org.tierline.ui.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tierline.model.escalation.CallDay;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.ui.common.ClockWords;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.escalation.StripModel.State;

class StripModelTest {
  private static final Instant NOW = Instant.parse("2026-11-23T15:31:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate THANKSGIVING = LocalDate.of(2026, 11, 26);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

  private final TestEscalationJobs jobs = new TestEscalationJobs(NOW);
  private final StripModel model = new StripModel(InstantSource.fixed(NOW));

  @Test
  void hoursAreAllowedByBothClocksAndNotInThePast() {
    model.show(offer(), FRIDAY);
    assertThat(model.state(new StripCell(TUESDAY, 8))).isEqualTo(State.NOT_ALLOWED);
    assertThat(model.state(new StripCell(TUESDAY, 9))).isEqualTo(State.ALLOWED);
    assertThat(model.state(new StripCell(TUESDAY, 18))).isEqualTo(State.ALLOWED);
    assertThat(model.state(new StripCell(TUESDAY, 19))).isEqualTo(State.NOT_ALLOWED);
    assertThat(model.state(new StripCell(MONDAY, 9))).isEqualTo(State.NOT_ALLOWED);
    assertThat(model.state(new StripCell(MONDAY, 10))).isEqualTo(State.ALLOWED);
    assertThat(StripModel.cells(THANKSGIVING))
        .allMatch(cell -> model.state(cell) == State.NOT_ALLOWED);
  }

  @Test
  void keysWaitOnTheFirstHourThatMayBePickedUntilTheyAreMoved() {
    CallOffer open = offer();
    model.show(
        new CallOffer(
            Set.of(),
            open.days().stream().map(StripModelTest::shut).toList(),
            open.eastern(),
            open.local()),
        FRIDAY);
    assertThat(model.cursorProperty().get()).isEqualTo(new StripCell(MONDAY, 7));
    model.show(offer(), FRIDAY);
    assertThat(model.cursorProperty().get()).isEqualTo(new StripCell(MONDAY, 10));
    model.move(-3, 0);
    model.show(offer(), FRIDAY);
    assertThat(model.cursorProperty().get()).isEqualTo(new StripCell(MONDAY, 7));
  }

  private static CallDay shut(CallDay day) {
    return new CallDay(day.day(), day.holiday(), List.of());
  }

  @Test
  void keysMoveWithinTheEdgesAndPick() {
    model.show(offer(), FRIDAY);
    assertThat(model.cursorProperty().get()).isEqualTo(new StripCell(MONDAY, 10));
    model.move(-9, 0);
    assertThat(model.cursorProperty().get()).isEqualTo(new StripCell(MONDAY, 7));
    model.pick();
    assertThat(model.windows()).isEmpty();
    model.move(0, 1);
    model.move(4, 0);
    model.pick();
    assertThat(model.state(new StripCell(TUESDAY, 11))).isEqualTo(State.PICKED);
    model.move(0, 99);
    assertThat(model.cursorProperty().get()).isEqualTo(new StripCell(FRIDAY, 11));
    model.move(99, -99);
    assertThat(model.cursorProperty().get()).isEqualTo(new StripCell(MONDAY, 19));
    model.goTo(new StripCell(TUESDAY, 11));
    model.pick();
    assertThat(model.windows()).isEmpty();
  }

  @Test
  void widenedHoursAreOneWindowCutToWhatIsAllowed() {
    model.show(offer(), FRIDAY);
    model.goTo(new StripCell(TUESDAY, 16));
    model.widen(1, 0);
    model.widen(1, 0);
    model.widen(1, 0);
    assertThat(model.windows())
        .containsExactly(
            new CallWindow(
                Instant.parse("2026-11-24T21:00:00Z"), Instant.parse("2026-11-24T23:30:00Z")));
  }

  @Test
  void whatIsPickedIsKeptInTheDraftAndDroppedWhenNoLongerAllowed() {
    model.show(offer(), FRIDAY);
    model.goTo(new StripCell(TUESDAY, 9));
    model.pick();
    String draft = model.draft();
    assertThat(draft).isEqualTo("2026-11-24T9");
    model.clear();
    assertThat(model.draft()).isEmpty();
    model.restore(draft);
    model.show(offer(), FRIDAY);
    assertThat(model.windows()).hasSize(1);
    jobs.zones = Set.of(ZoneId.of("America/Los_Angeles"));
    model.show(offer(), FRIDAY);
    assertThat(model.windows()).isEmpty();
  }

  @Test
  void severalZonesLeaveTheCommonHours() {
    jobs.zones = Set.of(ZoneId.of("America/New_York"), ZoneId.of("America/Los_Angeles"));
    model.show(offer(), FRIDAY);
    assertThat(model.state(new StripCell(TUESDAY, 10))).isEqualTo(State.NOT_ALLOWED);
    assertThat(model.state(new StripCell(TUESDAY, 11))).isEqualTo(State.ALLOWED);
    assertThat(offer().hasHours()).isTrue();
    jobs.zones = Set.of(ZoneId.of("Pacific/Guam"), ZoneId.of("Europe/Berlin"));
    assertThat(offer().hasHours()).isFalse();
  }

  @Test
  void theDayAfterTheClocksWereSetBackHasItsHours() {
    Instant friday = Instant.parse("2026-10-30T15:00:00Z");
    TestEscalationJobs october = new TestEscalationJobs(friday);
    StripModel strip = new StripModel(InstantSource.fixed(friday));
    LocalDate monday = LocalDate.of(2026, 11, 2);
    strip.show(
        october.hours(
            UUID.randomUUID(),
            new CallbackWish(null, null, List.of(), null, false),
            LocalDate.of(2026, 10, 30),
            LocalDate.of(2026, 11, 3)),
        null);
    StripCell before = new StripCell(LocalDate.of(2026, 10, 30), 12);
    StripCell after = new StripCell(monday, 12);
    assertThat(Duration.between(before.from(), after.from())).isEqualTo(Duration.ofHours(73));
    assertThat(strip.state(new StripCell(monday, 9))).isEqualTo(State.ALLOWED);
    assertThat(ClockWords.hour(after.from(), ZoneId.of("America/Phoenix"))).isEqualTo("10");
    assertThat(ClockWords.hour(before.from(), ZoneId.of("America/Phoenix"))).isEqualTo("09");
  }

  @Test
  void everyHourIsSaidInWords() {
    model.show(offer(), FRIDAY);
    StripCell cell = new StripCell(TUESDAY, 15);
    model.goTo(cell);
    model.pick();
    Messages messages = new Messages(Language.ENGLISH);
    assertThat(new CellWords(messages).of(cell, model.state(cell), jobs.zones))
        .isEqualTo("Tuesday November 24, 15 to 16 Eastern, 14 to 15 in Chicago, allowed, picked");
    assertThat(new ClockWords(messages).windows(model.windows()).replace('\u00A0', ' '))
        .isEqualTo("Tue Nov 24, 15–16");
  }

  private CallOffer offer() {
    return jobs.hours(
        UUID.randomUUID(), new CallbackWish(null, null, List.of(), null, false), MONDAY, FRIDAY);
  }
}
