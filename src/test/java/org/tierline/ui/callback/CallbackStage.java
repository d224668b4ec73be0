package org.tierline.ui.callback;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.tierline.ui.Fx;
import org.tierline.ui.ScreenHost;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Pictures;
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
    Navigator navigator = new Navigator(new ScreenHost.QuietTalk(failures), desk.messages);
    model =
        new CallbackModel(
            jobs,
            () -> now,
            opened -> shown.add(opened.contact().number()),
            BackgroundWork.atOnce(failures::add));
    screens = new CallbackScreens(ScreenHost.frame(desk, navigator), model);
    scene = ScreenHost.of(desk, navigator, width, height);
    screens.show();
  }

  /** Takes a picture; not from the FX thread. */
  void picture(String name) throws IOException {
    Pictures.write(Fx.get(() -> Pictures.of(scene)), Path.of("target", "pictures", name + ".png"));
  }
}
