package org.tierline.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.ui.Fx;
import org.tierline.ui.ScreenHost;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactOpener;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;

/** The desk screen in a scene of its own. On the FX thread. */
final class DeskStage {
  final List<Throwable> failures = new ArrayList<>();
  final List<String> shown = new ArrayList<>();
  final TestDesk desk;
  final DeskModel model;
  final DeskScreens screens;
  final Scene scene;
  Instant now = FakeDeskJobs.NOW;

  DeskStage(
      FakeDeskJobs jobs, Language language, Theme theme, int percent, double width, double height) {
    desk = new TestDesk(language, theme, percent);
    Navigator navigator = new Navigator(new ScreenHost.QuietTalk(failures), desk.messages);
    model = new DeskModel(jobs, () -> now, new Opener(shown), BackgroundWork.atOnce(failures::add));
    screens = new DeskScreens(ScreenHost.frame(desk, navigator), model);
    scene = ScreenHost.of(desk, navigator, width, height);
    screens.show();
  }

  /** Takes a picture on a stage, so that the focus is seen; not from the FX thread. */
  void picture(String name) throws IOException {
    Stage stage =
        Fx.get(() -> {
          Stage made = new Stage();
          made.setX(0);
          made.setY(0);
          made.setScene(scene);
          made.show();
          return made;
        });
    for (int pulse = 0; pulse < 3; pulse++) {
      LockSupport.parkNanos(40_000_000);
      Fx.run(screens::focus);
    }
    Pictures.write(
        Fx.get(() -> {
          var picture = Pictures.of(scene);
          stage.hide();
          return picture;
        }),
        Path.of("target", "pictures", name + ".png"));
  }

  record Opener(List<String> shown) implements ContactOpener {
    @Override
    public void show(OpenAnswer.Opened opened) {
      shown.add(opened.contact().number());
    }

    @Override
    public void goOn(UUID contactId) {
      shown.add("go on");
    }

    @Override
    public boolean verify(String number) {
      shown.add("verify");
      return false;
    }
  }
}
