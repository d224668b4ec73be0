package org.tierline.ui.staff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.Fx;
import org.tierline.ui.ScreenHost;
import org.tierline.ui.TestDesk;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.Theme;

/** People and cases in a scene of its own. On the FX thread. */
final class SetUpStage {
  final List<Throwable> failures = new ArrayList<>();
  final TestDesk desk;
  final SetUpModel model;
  final Scene scene;

  SetUpStage(
      FakeSetUpJobs jobs,
      BackgroundWork work,
      Language language,
      Theme theme,
      int percent,
      double width,
      double height) {
    desk = new TestDesk(language, theme, percent);
    Navigator navigator = new Navigator(new ScreenHost.QuietTalk(failures), desk.messages);
    model = new SetUpModel(jobs, jobs.clearances, work);
    new SetUpScreen(
        new SetUpScreen.Frame(desk.views, navigator, desk.messages, desk.themes),
        model,
        new Chosen(Path.of("/data/cases.ndjson")));
    StackPane host = new StackPane();
    scene = new Scene(host, width, height);
    desk.themes.apply(scene);
    navigator
        .viewProperty()
        .subscribe(view -> host.getChildren().setAll(view == null ? List.of() : List.of(view)));
    navigator.show(SetUpScreen.ID);
  }

  /** Not from the FX thread. */
  void picture(String name) throws IOException {
    Pictures.write(Fx.get(() -> Pictures.of(scene)), Path.of("target", "pictures", name + ".png"));
  }

  /** All words that can be seen; not from the FX thread. */
  List<String> words() {
    return Fx.get(() ->
        scene.getRoot().lookupAll(".label").stream()
            .filter(SetUpStage::isSeen)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private static boolean isSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return node instanceof Labeled;
  }

  /** A window for choosing files that always chooses the same. */
  private record Chosen(Path file) implements CaseFileChooser {
    @Override
    public boolean isThere() {
      return true;
    }

    @Override
    public Optional<Path> choose(@Nullable Window over) {
      return Optional.of(file);
    }
  }
}
