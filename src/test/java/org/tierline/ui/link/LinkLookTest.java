package org.tierline.ui.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.link.LinkWish;
import org.tierline.ui.Fx;
import org.tierline.ui.SceneChecks;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;
import org.tierline.ui.forms.FormHost;
import org.tierline.ui.forms.TestContact;

/** The form of a link can be read in every look and state; pictures to look at. */
class LinkLookTest {
  private enum State {
    EMPTY,
    CHOSEN,
    REFUSED,
    SENT
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
              "link-%s-%s-%s-%d.png".formatted(state, language, theme, percent));
      Pictures.write(
          Fx.get(() -> {
            TestDesk desk = new TestDesk(language, theme, percent);
            Scene scene = scene(desk, state, language, percent);
            desk.themes.apply(scene);
            SceneChecks.problemsOf(scene).forEach(each -> problems.add(state + ": " + each));
            return Pictures.of(scene);
          }),
          file);
    }
    assertThat(problems).isEmpty();
  }

  private static Scene scene(TestDesk desk, State state, Language language, int percent) {
    TestLinkJobs jobs = new TestLinkJobs();
    jobs.sent.add(new LinkWish("lee@example.org", "https://egov.uscis.gov/", true));
    LinkModel model =
        new LinkModel(
            jobs,
            BackgroundWork.atOnce(failure -> {
              throw new AssertionError(failure);
            }));
    LinkForm form = new LinkForm(model, desk.views, desk.messages, desk.themes.widthProperty());
    FormHost host = new FormHost(form, desk.messages);
    form.open(TestContact.of(List.of(), "+13125550111", language.code()).context());
    if (state != State.EMPTY) {
      model.choose(model.links().rows().getFirst());
      model.agreed.set(state != State.CHOSEN);
    }
    if (state == State.REFUSED) {
      jobs.refuses = "say.link.notOfficial";
    }
    if (state == State.REFUSED || state == State.SENT) {
      model.submit();
    }
    return percent == 200 ? host.column(1440, 2800) : host.scene(1240, 1100);
  }
}
