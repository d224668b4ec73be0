package org.tierline.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;
import org.tierline.ui.forms.FormHost;
import org.tierline.ui.forms.HandDebounce;
import org.tierline.ui.forms.TestContact;

/** Mail and fax can be read in every look and state; pictures to look at. */
class PostLookTest {
  private enum State {
    EMPTY,
    ON_FILE,
    NOT_ON_FILE,
    FAX
  }

  @ParameterizedTest
  @MethodSource("org.tierline.ui.Looks#all")
  void everyStateCanBeRead(Language language, Theme theme, int percent) throws IOException {
    List<String> problems = new ArrayList<>();
    for (State state : State.values()) {
      Path file =
          Path.of(
              "target",
              "pictures",
              "post-%s-%s-%s-%d.png".formatted(state, language, theme, percent));
      Pictures.write(
          Fx.get(() -> {
            TestDesk desk = new TestDesk(language, theme, percent);
            Scene scene = scene(desk, state, percent);
            desk.themes.apply(scene);
            SceneChecks.problemsOf(scene).forEach(each -> problems.add(state + ": " + each));
            return Pictures.of(scene);
          }),
          file);
    }
    assertThat(problems).isEmpty();
  }

  private static Scene scene(TestDesk desk, State state, int percent) {
    HandDebounce typing = new HandDebounce();
    PostModel model =
        new PostModel(
            new TestPostJobs(),
            BackgroundWork.atOnce(failure -> {
              throw new AssertionError(failure);
            }),
            typing,
            InstantSource.fixed(TestContact.NOW));
    PostForm form = new PostForm(model, desk.views, desk.messages, desk.themes.widthProperty());
    FormHost host = new FormHost(form, desk.messages);
    form.open(TestContact.of(List.of()).context());
    if (state == State.FAX) {
      model.byFax.set(true);
      model.askedBy.set("Officer Lund");
      model.number.set("214 555 0199");
    } else if (state != State.EMPTY) {
      model.form.set(state == State.ON_FILE ? "N-400" : "I-485");
      model.state.valueProperty().set("TX");
      typing.rest();
    }
    return percent == 200 ? host.column(1440, 2800) : host.scene(1240, 1100);
  }
}
