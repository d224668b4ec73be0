package org.tierline.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.tierline.ui.Fx;
import org.tierline.ui.ScreenHost;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.BroughtPart;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;
import org.tierline.ui.common.ToldTalk;

/** The review in a scene of its own. To be made on the FX thread. */
final class ReviewStage {
  final List<Throwable> failures = new ArrayList<>();
  final ToldTalk talk = new ToldTalk();
  final List<String> opened = new ArrayList<>();
  final List<String> requested = new ArrayList<>();
  final TestDesk desk;
  final ReviewModel model;
  final ReviewScreens screens;
  final Navigator navigator;
  final Scene scene;
  Instant now = FakeReviewJobs.NOW;

  /** The review of a supervisor without a clearance. */
  ReviewStage(
      FakeReviewJobs jobs,
      Language language,
      Theme theme,
      int percent,
      double width,
      double height) {
    this(jobs, Optional.empty(), language, theme, percent, width, height);
  }

  /** The review of one who may confirm clearances. */
  ReviewStage(
      FakeReviewJobs jobs,
      Optional<BroughtPart> clearances,
      Language language,
      Theme theme,
      int percent,
      double width,
      double height) {
    desk = new TestDesk(language, theme, percent);
    navigator = new Navigator(talk, desk.messages);
    model =
        new ReviewModel(jobs.all(), () -> true, () -> now, BackgroundWork.atOnce(failures::add));
    Map<ReviewPart, BroughtPart> brought = new EnumMap<>(ReviewPart.class);
    clearances.ifPresent(part -> brought.put(ReviewPart.CLEARANCES, part));
    screens =
        new ReviewScreens(
            ScreenHost.frame(desk, navigator),
            model,
            brought,
            new Elsewhere(opened::add, requested::add, () -> opened.add("incoming")));
    scene = ScreenHost.of(desk, navigator, width, height);
    navigator.show(ReviewScreens.ID);
  }

  /** Shows it in a window, so that keys arrive; not from the FX thread. */
  Stage window() {
    Stage shown =
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
      Fx.run(() -> {});
    }
    return shown;
  }

  /** Takes a picture; not from the FX thread. */
  void picture(String name) throws IOException {
    Pictures.write(Fx.get(() -> Pictures.of(scene)), Path.of("target", "pictures", name + ".png"));
  }

  /** All words that can be seen; not from the FX thread. */
  List<String> words() {
    return Fx.get(() -> {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      return scene.getRoot().lookupAll(".label").stream()
          .filter(ReviewStage::isSeen)
          .map(node -> ((Labeled) node).getText())
          .toList();
    });
  }

  private static boolean isSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return node instanceof Labeled;
  }
}
