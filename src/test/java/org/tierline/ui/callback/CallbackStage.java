package org.tierline.ui.callback;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.tierline.ui.Fx;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Notice;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Question;
import org.tierline.ui.common.Talk;
import org.tierline.ui.common.Theme;

/** The callbacks in a scene of their own. On the FX thread. */
final class CallbackStage {
  final List<Throwable> failures = new ArrayList<>();
  final List<String> shown = new ArrayList<>();
  final TestDesk desk;
  final CallbackModel model;
  final CallbackScreens screens;
  final Scene scene;
  Instant now = FakeCallbackJobs.NOW;

  CallbackStage(
      FakeCallbackJobs jobs,
      Language language,
      Theme theme,
      int percent,
      double width,
      double height) {
    desk = new TestDesk(language, theme, percent);
    Navigator navigator = new Navigator(new QuietTalk(failures), desk.messages);
    model =
        new CallbackModel(
            jobs,
            () -> now,
            opened -> shown.add(opened.contact().number()),
            BackgroundWork.atOnce(failures::add));
    screens =
        new CallbackScreens(
            new CallbackScreens.Frame(
                desk.views, navigator, desk.messages, new Phrases(desk.messages), desk.themes),
            model);
    StackPane host = new StackPane();
    scene = new Scene(host, width, height);
    desk.themes.apply(scene);
    navigator
        .viewProperty()
        .subscribe(view -> host.getChildren().setAll(view == null ? List.of() : List.of(view)));
    screens.show();
  }

  /** Takes a picture; not from the FX thread. */
  void picture(String name) throws IOException {
    Pictures.write(Fx.get(() -> Pictures.of(scene)), Path.of("target", "pictures", name + ".png"));
  }

  private record QuietTalk(List<Throwable> failures) implements Talk {
    @Override
    public void tell(Notice notice) {}

    @Override
    public void ask(Question question) {}

    @Override
    public Runnable show(String title, Parent view) {
      return () -> {};
    }

    @Override
    public void failed(String whatHappened, Throwable cause) {
      failures.add(cause);
    }
  }
}
