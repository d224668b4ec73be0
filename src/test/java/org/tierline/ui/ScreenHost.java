package org.tierline.ui;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Notice;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Question;
import org.tierline.ui.common.ScreenFrame;
import org.tierline.ui.common.Talk;

/** A scene that shows whatever a navigator shows. On the FX thread. */
public final class ScreenHost {
  private ScreenHost() {}

  /** A scene of a size, in the look of a desk. */
  public static Scene of(TestDesk desk, Navigator navigator, double width, double height) {
    StackPane host = new StackPane();
    Scene scene = new Scene(host, width, height);
    desk.themes.apply(scene);
    navigator
        .viewProperty()
        .subscribe(view -> host.getChildren().setAll(view == null ? List.of() : List.of(view)));
    return scene;
  }

  /** Where screens of a desk are shown. */
  public static ScreenFrame frame(TestDesk desk, Navigator navigator) {
    return new ScreenFrame(
        desk.views, navigator, desk.messages, new Phrases(desk.messages), desk.themes);
  }

  /** Keeps what failed, and says nothing. */
  public record QuietTalk(List<Throwable> failures) implements Talk {
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
