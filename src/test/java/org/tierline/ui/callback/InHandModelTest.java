package org.tierline.ui.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.Colleague;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.InHand;
import org.tierline.ui.common.BackgroundWork;

/** Handing over what officers hold: to whoever fits every one, and only that. */
class InHandModelTest {
  private static final Colleague EVE = new Colleague(new UUID(7, 1), "eve", "Eve Stone", 1, 5);
  private static final Colleague IDA = new Colleague(new UUID(7, 2), "ida", "Ida Berg", 0, 5);

  private final FakeCallbackJobs rows = FakeCallbackJobs.busy();
  private final Jobs jobs = new Jobs();
  private final InHandModel model =
      new InHandModel(
          jobs,
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }));

  @Test
  void only_who_can_take_every_one_is_offered() {
    InHand first = held(rows.open.get(0), "Omar", IDA, EVE);
    InHand second = held(rows.open.get(1), "Omar", EVE);
    model.refresh();
    assertThat(model.readyBinding().get()).as("nothing is chosen").isFalse();
    model.choose(first, true);
    assertThat(model.colleagueProperty().get()).isEqualTo(IDA);
    model.choose(second, true);
    assertThat(model.colleagues()).containsExactly(EVE);
    assertThat(model.colleagueProperty().get()).isEqualTo(EVE);
    model.choose(second, false);
    assertThat(model.colleagues()).containsExactly(IDA, EVE);
  }

  @Test
  void everything_of_an_officer_is_given_in_one_step() {
    held(rows.open.get(0), "Omar", EVE);
    held(rows.open.get(1), "Omar", EVE);
    InHand other = held(rows.open.get(2), "Ines", EVE);
    model.refresh();
    model.chooseAllOf("Omar");
    model.wordsProperty().set("Omar is ill.");
    model.give();
    assertThat(jobs.given).hasSize(2).allMatch(line -> line.endsWith("Omar is ill. eve"));
    assertThat(model.rows()).containsExactly(other);
    assertThat(model.cameProperty().get())
        .isEqualTo(
            new InHandModel.Came(Sentence.of("callback.inHand.given", 2, "Eve Stone"), true));
    assertThat(model.wordsProperty().get()).isEmpty();
  }

  @Test
  void what_could_not_be_given_stays_with_its_reason_and_the_words() {
    held(rows.open.get(0), "Omar", EVE);
    InHand refused = held(rows.open.get(1), "Omar", EVE);
    jobs.refused = refused.row().typedNumber();
    model.refresh();
    model.chooseAllOf("Omar");
    model.wordsProperty().set("Omar is ill.");
    model.give();
    assertThat(model.rows()).containsExactly(refused);
    assertThat(model.chosen()).containsExactly(refused.row().id());
    assertThat(model.wordsProperty().get()).isEqualTo("Omar is ill.");
    assertThat(model.cameProperty().get())
        .isEqualTo(
            new InHandModel.Came(
                Sentence.of("callback.inHand.some", 1, Sentence.of("say.callback.handsFull")),
                false));
  }

  private InHand held(CallbackRow row, String by, Colleague... fit) {
    InHand one = new InHand(row, by, false);
    jobs.all.add(one);
    jobs.fit.put(row.typedNumber(), List.of(fit));
    return one;
  }

  private static final class Jobs implements InHandJobs {
    private final List<InHand> all = new ArrayList<>();
    private final Map<String, List<Colleague>> fit = new HashMap<>();
    private final List<String> given = new ArrayList<>();
    private String refused = "";

    @Override
    public List<InHand> all() {
      return List.copyOf(all);
    }

    @Override
    public List<Colleague> colleagues(String number) {
      return fit.getOrDefault(number, List.of());
    }

    @Override
    public List<CallbackAnswer> give(List<String> numbers, String words, String to) {
      return numbers.stream().map(number -> give(number, words + " " + to)).toList();
    }

    private CallbackAnswer give(String number, String with) {
      if (number.equals(refused)) {
        return new CallbackAnswer(
            CallbackAnswer.Outcome.REFUSED,
            null,
            Sentence.of("say.callback.handsFull"),
            List.of("E5"));
      }
      given.add(number + " " + with);
      all.removeIf(one -> one.row().typedNumber().equals(number));
      return new CallbackAnswer(
          CallbackAnswer.Outcome.REASSIGNED,
          EscalationState.CLAIMED,
          Sentence.of("say.callback.reassigned"),
          List.of("E5"));
    }
  }
}
