package org.tierline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.Topic;
import org.tierline.model.contact.HandOff;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.SceneWords;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** The desk can be read in every look, full and empty; the pictures are in target/pictures. */
class DeskScreenTest {
  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void everything_can_be_read(Language language, Theme theme, int percent) {
    List<String> problems =
        Fx.get(() -> {
          DeskStage busy = new DeskStage(FakeDeskJobs.busy(), language, theme, percent, 1000, 700);
          List<String> found = new ArrayList<>(SceneChecks.problemsOf(busy.scene));
          DeskStage empty = new DeskStage(new FakeDeskJobs(), language, theme, percent, 1000, 700);
          found.addAll(SceneChecks.problemsOf(empty.scene));
          assertThat(busy.failures).isEmpty();
          return found;
        });
    assertThat(problems).isEmpty();
  }

  @Test
  void the_oldest_phone_contact_has_the_focus_whenever_the_desk_opens() {
    DeskStage stage =
        Fx.get(() ->
            new DeskStage(FakeDeskJobs.busy(), Language.ENGLISH, Theme.LIGHT, 100, 1260, 816));
    Fx.run(() -> {});
    assertThat(Fx.get(() -> String.valueOf(stage.scene.getFocusOwner().getAccessibleText())))
        .contains("María José");
  }

  @Test
  void of_what_was_written_it_is_said_that_it_waits_and_not_what_it_is() {
    String told = "Has written to us. Open it to read.";
    assertThat(wordsOf(List.of())).contains("Nothing said yet").doesNotContain(told);
    assertThat(wordsOf(List.of(new HandOff.Line("Lee", FakeDeskJobs.NOW, "It never came."))))
        .contains(told)
        .doesNotContain("It never came.", "Nothing said yet");
  }

  private static List<String> wordsOf(List<HandOff.Line> lines) {
    FakeDeskJobs jobs = new FakeDeskJobs();
    jobs.waiting.add(FakeDeskJobs.written(lines));
    DeskStage stage =
        Fx.get(() -> new DeskStage(jobs, Language.ENGLISH, Theme.LIGHT, 100, 1260, 816));
    Fx.run(() -> {});
    return Fx.get(() -> SceneWords.of(stage.scene));
  }

  @Test
  void whoever_comes_takes_no_focus_from_a_contact_that_is_about_to_begin() {
    FakeDeskJobs jobs = new FakeDeskJobs();
    DeskStage stage =
        Fx.get(() -> new DeskStage(jobs, Language.ENGLISH, Theme.LIGHT, 100, 1260, 816));
    Fx.run(stage.screens::newContact);
    Fx.run(() -> {
      jobs.waiting.addAll(FakeDeskJobs.busy().waiting);
      stage.model.changed(EnumSet.of(Topic.INCOMING));
    });
    assertThat(Fx.get(() -> stage.model.incoming())).hasSize(3);
    assertThat(Fx.get(() -> String.valueOf(stage.scene.getFocusOwner().getAccessibleText())))
        .isEqualTo("New contact: Phone, domestic");
  }

  @Test
  void when_somebody_else_takes_the_first_caller_the_next_has_the_focus() {
    FakeDeskJobs jobs = FakeDeskJobs.busy();
    DeskStage stage =
        Fx.get(() -> new DeskStage(jobs, Language.ENGLISH, Theme.LIGHT, 100, 1260, 816));
    Fx.run(() -> {});
    WaitingCaller second = Fx.get(() -> stage.model.incoming().get(1));
    takenElsewhere(stage, jobs, Fx.get(() -> stage.model.incoming().getFirst()));
    assertThat(focusWords(stage)).contains("handed over by Emma");
    takenElsewhere(stage, jobs, second);
    takenElsewhere(stage, jobs, Fx.get(() -> stage.model.incoming().getFirst()));
    assertThat(focusWords(stage)).isEqualTo("New contact: Phone, domestic");
  }

  private static void takenElsewhere(DeskStage stage, FakeDeskJobs jobs, WaitingCaller gone) {
    Fx.run(() -> {
      jobs.waiting.removeIf(waiting -> waiting.id().equals(gone.id()));
      stage.model.changed(EnumSet.of(Topic.INCOMING));
    });
    Fx.run(() -> {});
  }

  private static String focusWords(DeskStage stage) {
    return Fx.get(() -> String.valueOf(stage.scene.getFocusOwner().getAccessibleText()));
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void it_hangs_beside_the_drawing(Language language, Theme theme, int percent) throws IOException {
    for (int width : List.of(1260, 936)) {
      DeskStage busy =
          Fx.get(() -> new DeskStage(FakeDeskJobs.busy(), language, theme, percent, width, 616));
      busy.picture("desk-" + width + "-" + language + "-" + theme + "-" + percent);
      assertThat(busy.failures).isEmpty();
    }
  }
}
