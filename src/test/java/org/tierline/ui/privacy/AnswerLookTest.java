package org.tierline.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.contact.Channel;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;
import org.tierline.ui.forms.FormHost;
import org.tierline.ui.forms.HandDebounce;

/** The written answer can be read in every look, with and without marks; pictures to look at. */
class AnswerLookTest {
  private static final Path FOLDER = Path.of("target", "pictures");
  private static final String HELD =
      "Good afternoon,\nthank you for writing about IOE0912345678. We found the file A012345678 in"
          + " the system and will look into it.\nKind regards";
  private static final String FREE =
      "Good afternoon,\nsign in to the online account to see the notice.\nKind regards";

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void everyStateCanBeRead(Language language, Theme theme, int percent) throws IOException {
    List<String> problems = new ArrayList<>();
    for (State state : State.values()) {
      Channel channel = state == State.LETTER ? Channel.MAIL : Channel.EMAIL;
      Path file =
          FOLDER.resolve("answer-%s-%s-%s-%d.png".formatted(state, language, theme, percent));
      problems.addAll(problems(channel, state, language, theme, percent, file));
      assertThat(Files.size(file)).isPositive();
    }
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void below_the_answer_stands_which_key_puts_a_general_one_into_it(Language language) {
    String hint = new Messages(language).text("privacy.answer.say");
    List<String> words =
        Fx.get(() -> {
          TestDesk desk = new TestDesk(language, Theme.LIGHT, 100);
          Scene scene = scene(desk, Channel.MAIL, State.EMPTY, language, 100);
          desk.themes.apply(scene);
          scene.getRoot().applyCss();
          return scene.getRoot().lookupAll(".hint").stream()
              .filter(Node::isVisible)
              .map(node -> ((Labeled) node).getText())
              .toList();
        });
    assertThat(hint).contains("F8", "Ctrl+6");
    assertThat(words).contains(hint);
  }

  private enum State {
    EMPTY,
    HELD,
    FREE,
    SENT,
    REFUSED,
    LETTER
  }

  private static List<String> problems(
      Channel channel, State state, Language language, Theme theme, int percent, Path file)
      throws IOException {
    Seen seen =
        Fx.get(() -> {
          TestDesk desk = new TestDesk(language, theme, percent);
          Scene scene = scene(desk, channel, state, language, percent);
          desk.themes.apply(scene);
          List<String> found =
              SceneChecks.problemsOf(scene).stream().map(each -> state + ": " + each).toList();
          return new Seen(found, Pictures.of(scene));
        });
    Pictures.write(seen.picture(), file);
    return seen.problems();
  }

  private record Seen(List<String> problems, BufferedImage picture) {}

  private static Scene scene(
      TestDesk desk, Channel channel, State state, Language language, int percent) {
    TestAnswerJobs jobs = new TestAnswerJobs();
    HandDebounce typing = new HandDebounce();
    AnswerModel model =
        new AnswerModel(
            jobs,
            BackgroundWork.atOnce(e -> {
              throw new AssertionError(e);
            }),
            typing);
    AnswerForm form = new AnswerForm(model, desk.views, desk.messages, desk.themes.widthProperty());
    FormHost host = new FormHost(form, desk.messages);
    form.open(new WrittenContact(channel, language.code()).context());
    model.to.set(channel == Channel.MAIL ? "415 Oak Street, Dallas, TX 75201" : "");
    model.words.set(
        state == State.EMPTY ? "" : state == State.HELD || state == State.LETTER ? HELD : FREE);
    typing.rest();
    jobs.refuses = state == State.REFUSED;
    if (state == State.SENT || state == State.REFUSED) {
      model.submit();
    }
    return percent == 200 ? host.column(1440, 2600) : host.scene(900, 1100);
  }
}
