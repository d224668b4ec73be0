package org.tierline.ui.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** The callbacks can be read in every look; the pictures are in target/pictures. */
class CallbackScreenTest {
  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void everything_can_be_read(Language language, Theme theme, int percent) {
    List<String> problems =
        Fx.get(() -> {
          List<String> found = new ArrayList<>();
          for (FakeCallbackJobs jobs : List.of(FakeCallbackJobs.busy(), new FakeCallbackJobs())) {
            for (int width : List.of(1260, 1000)) {
              CallbackStage stage = new CallbackStage(jobs, language, theme, percent, width, 640);
              found.addAll(SceneChecks.problemsOf(stage.scene));
              stage.model.claimNext();
              found.addAll(SceneChecks.problemsOf(stage.scene));
              stage.model.work().note(AttemptOutcome.BUSY);
              found.addAll(SceneChecks.problemsOf(stage.scene));
              for (Ending ending : Ending.values()) {
                stage.model.work().ending().open(ending);
                found.addAll(SceneChecks.problemsOf(stage.scene));
              }
              stage.model.work().ending().wordsProperty().set("Told what comes next. ".repeat(9));
              stage.model.work().lose(Sentence.of("callback.gone.RESOLVED"));
              found.addAll(SceneChecks.problemsOf(stage.scene));
              assertThat(stage.failures).isEmpty();
            }
          }
          return found;
        });
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void it_hangs_beside_the_drawing(Language language, Theme theme, int percent) throws IOException {
    for (int width : List.of(1260, 936)) {
      FakeCallbackJobs jobs = FakeCallbackJobs.busy();
      CallbackStage stage =
          Fx.get(() -> {
            CallbackStage made =
                new CallbackStage(jobs, language, theme, percent, width, width == 1260 ? 816 : 616);
            made.model.choose(jobs.held.getFirst());
            return made;
          });
      stage.picture("callbacks-" + width + "-" + language + "-" + theme + "-" + percent);
      assertThat(stage.failures).isEmpty();
    }
  }
}
