package org.tierline.app.rehearsal;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.StoreTrouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plays the steps of a scenario in order. A step that fails does not stop the rest; an argument
 * that makes no sense is a failed step.
 */
public final class Rehearsal {
  private static final Map<String, Verb> VERBS = verbs();

  private final Consumer<String> lines;
  private int passed;
  private int failed;

  /**
   * A rehearsal.
   *
   * @param lines gets one line a step
   */
  public Rehearsal(Consumer<String> lines) {
    this.lines = lines;
  }

  static Map<String, Verb> verbs() {
    Map<String, Verb> verbs = new HashMap<>(ContactVerbs.all());
    verbs.putAll(CaseVerbs.all());
    verbs.putAll(WorkVerbs.all());
    verbs.putAll(RequestVerbs.all());
    verbs.putAll(CallbackVerbs.all());
    verbs.putAll(AuditVerbs.all());
    verbs.putAll(OversightVerbs.all());
    verbs.putAll(MessageVerbs.all());
    verbs.putAll(AssistantVerbs.all());
    verbs.putAll(AppointmentVerbs.all());
    verbs.putAll(CareVerbs.all());
    return Map.copyOf(verbs);
  }

  /** Steps that went as expected, over all scenarios played. */
  public int passed() {
    return passed;
  }

  /** Steps that did not. */
  public int failed() {
    return failed;
  }

  /** Something could not be played at all; counts as one failed step. */
  public void fail(String why) {
    failed++;
    lines.accept("  FAILED  " + why);
  }

  /**
   * Plays a scenario.
   *
   * @param settings the policies to play it by
   * @throws IOException if no scratch store can be made
   */
  public void play(JsonNode scenario, StageSettings settings) throws IOException {
    lines.accept(scenario.path("title").asString("untitled"));
    try (StageSet set = StageSet.build(scenario, settings)) {
      Saved saved = new Saved();
      int number = 0;
      for (JsonNode step : new Arguments(scenario).list("steps")) {
        number++;
        List<String> differences = play(step, set, saved);
        String name =
            number + " " + step.path("as").asString("?") + " " + step.path("do").asString("?");
        if (differences.isEmpty()) {
          passed++;
          lines.accept("  ok      " + name);
        } else {
          failed++;
          lines.accept("  FAILED  " + name + ": " + String.join("; ", differences));
        }
      }
    } catch (IllegalArgumentException | IllegalStateException wrong) {
      fail("the scenario cannot be set up: " + wrong.getMessage());
    } catch (DateTimeException | ArithmeticException | JacksonException wrong) {
      fail("the scenario cannot be set up: something in it makes no sense");
    } catch (StoreTrouble trouble) {
      fail("the scenario cannot be set up: the store cannot do it, " + trouble.kind());
    }
  }

  private static List<String> play(JsonNode written, StageSet set, Saved saved) {
    try {
      JsonNode step = saved.putIn(written);
      Arguments arguments = new Arguments(step);
      String advance = arguments.text("advance");
      if (advance != null) {
        set.clock().advance(Duration.parse(advance));
      }
      String name = arguments.needed("do");
      @Nullable Verb verb = VERBS.get(name);
      if (verb == null) {
        return List.of("no such verb in this version");
      }
      StaffSession session = set.stage().session(arguments.needed("as"));
      ObjectNode result = verb.play(set.stage(), session, arguments);
      saved.save(step.path("save"), result);
      return Expectation.differences(step.path("expect"), result);
    } catch (IllegalArgumentException | IllegalStateException wrong) {
      return List.of(String.valueOf(wrong.getMessage()));
    } catch (DateTimeException | ArithmeticException | JacksonException wrong) {
      return List.of("an argument makes no sense");
    } catch (StoreTrouble trouble) {
      return List.of("the store cannot do it: " + trouble.kind());
    }
  }
}
