package org.tierline.ui.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierline.model.Sentence;
import org.tierline.model.Topic;
import org.tierline.model.outreach.EventFeedback;
import org.tierline.model.outreach.FeedbackAnswer;
import org.tierline.model.outreach.FeedbackAnswer.Outcome;
import org.tierline.model.outreach.OutreachEvent;
import org.tierline.ui.common.BackgroundWork;

class OutreachModelTest {
  static final Instant AT = Instant.parse("2026-12-01T23:00:00Z");

  private Instant now = AT;
  private final Jobs jobs = new Jobs();
  private final OutreachModel model =
      new OutreachModel(
          jobs,
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }),
          () -> now);

  @Test
  void coming_events_are_listed_and_past_ones_on_demand() {
    model.refresh();
    assertThat(model.list().rows()).extracting(OutreachEvent::uid).containsExactly("coming");
    model.past.set(true);
    assertThat(model.list().rows()).extracting(OutreachEvent::uid).containsExactly("past");
  }

  @Test
  void what_was_heard_is_recorded_once_and_shown() {
    model.refresh();
    model.words.set("The hall was too small.");
    assertThat(model.canRecord().get()).as("at no event").isFalse();
    model.choose(model.list().rows().getFirst());
    model.record();
    assertThat(jobs.kept).hasSize(1);
    assertThat(model.words.get()).isEmpty();
    assertThat(model.heardProperty().get()).hasSize(1);
    model.record();
    assertThat(jobs.kept).as("nothing is typed").hasSize(1);
  }

  @Test
  void nothing_is_recorded_of_an_event_that_has_not_begun() {
    model.refresh();
    now = AT.minusSeconds(1);
    model.choose(model.list().rows().getFirst());
    model.words.set("The hall was too small.");
    assertThat(model.canRecord().get()).isFalse();
    model.record();
    assertThat(jobs.kept).isEmpty();
  }

  @Test
  void words_that_are_refused_stay_with_the_reason() {
    model.refresh();
    model.choose(model.list().rows().getFirst());
    model.words.set("About her case.");
    jobs.outcome = Outcome.REFUSED;
    model.record();
    assertThat(model.words.get()).isEqualTo("About her case.");
    assertThat(model.cameProperty().get()).isNotNull().matches(came -> !came.good());
  }

  @Test
  void another_desk_is_followed_and_nothing_stays_after_signing_out() {
    model.refresh();
    model.choose(model.list().rows().getFirst());
    jobs.record(UUID.randomUUID(), new UUID(1, 0), "Heard elsewhere.");
    model.changed(Set.of(Topic.OUTREACH));
    assertThat(model.heardProperty().get()).hasSize(1);
    model.end();
    assertThat(model.list().rows()).isEmpty();
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.heardProperty().get()).isEmpty();
  }

  /** One event of each side. */
  static final class Jobs implements OutreachJobs {
    final List<EventFeedback> kept = new ArrayList<>();
    Outcome outcome = Outcome.RECORDED;

    @Override
    public UUID newKey() {
      return UUID.randomUUID();
    }

    @Override
    public List<OutreachEvent> events(boolean past, @Nullable OutreachEvent after, int limit) {
      return after == null
          ? List.of(
              new OutreachEvent(
                  new UUID(1, past ? 1 : 0),
                  past ? "past" : "coming",
                  0,
                  "Naturalization",
                  AT,
                  AT.plusSeconds(3600),
                  "",
                  "",
                  "",
                  "",
                  List.of(),
                  false))
          : List.of();
    }

    @Override
    public List<EventFeedback> feedback(UUID eventId) {
      return List.copyOf(kept);
    }

    @Override
    public FeedbackAnswer record(UUID key, UUID eventId, String words) {
      if (outcome == Outcome.RECORDED) {
        kept.add(new EventFeedback(key, eventId, new UUID(2, 2), words, AT));
      }
      return new FeedbackAnswer(outcome, List.of("P2"), Sentence.of("say.outreach.recorded"));
    }
  }
}
