package org.tierline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** The review can be read in every look, full and calm; the pictures are in target/pictures. */
class ReviewScreenTest {
  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void everything_can_be_read(Language language, Theme theme, int percent) throws IOException {
    List<String> problems = new ArrayList<>();
    String suffix = "-" + language + "-" + theme + "-" + percent;
    for (int width : List.of(1260, 936)) {
      ReviewStage busy = stage(FakeReviewJobs.busy(), language, theme, percent, width);
      for (ReviewPart part : ReviewPart.values()) {
        Fx.run(() -> fill(busy, part));
        look(busy, part + "-" + width + suffix, problems);
      }
    }
    ReviewStage calm = stage(FakeReviewJobs.calm(), language, theme, percent, 936);
    for (ReviewPart part : ReviewPart.values()) {
      Fx.run(() -> fill(calm, part));
      look(calm, "calm-" + part + suffix, problems);
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void a_case_that_is_open_can_be_read(Language language, Theme theme, int percent)
      throws IOException {
    List<String> problems = new ArrayList<>();
    for (int width : List.of(1260, 936)) {
      FakeReviewJobs jobs = FakeReviewJobs.busy();
      jobs.opens(FakeReviewJobs.NOW);
      ReviewStage desk = stage(jobs, language, theme, percent, width);
      Fx.run(() -> {
        fill(desk, ReviewPart.GLASS);
        desk.model.glass().breakGlass();
        desk.model.incidents().chooseFirst();
      });
      look(desk, "open-" + width + "-" + language + "-" + theme + "-" + percent, problems);
    }
    assertThat(problems).isEmpty();
  }

  private static void look(ReviewStage desk, String name, List<String> problems)
      throws IOException {
    Fx.get(() -> SceneChecks.problemsOf(desk.scene))
        .forEach(problem -> problems.add(name + ": " + problem));
    if (!name.contains("DARK") || name.startsWith("open")) {
      desk.picture("review-" + name);
    }
    assertThat(desk.failures).isEmpty();
    assertThat(desk.talk.told()).isEmpty();
  }

  private static ReviewStage stage(
      FakeReviewJobs jobs, Language language, Theme theme, int percent, double width) {
    return Fx.get(() -> new ReviewStage(jobs, language, theme, percent, width, 816));
  }

  private static void fill(ReviewStage desk, ReviewPart part) {
    ReviewModel model = desk.model;
    model.partProperty().set(part);
    model.audit().typedProperty().set(FakeReviewJobs.CASE.value());
    model.audit().look();
    model.unlock().numberProperty().set("IOE0912345678");
    model.unlock().unlock();
    model.report().pathProperty().set("/home/samira/week.csv");
    model.report().export();
    model.glass().numberProperty().set("IOE0912345678");
    model.glass().reasonProperty().set(BreakGlassReason.COMPLAINT);
    model.glass().wordsProperty().set("Says a card was sent twice");
  }
}
