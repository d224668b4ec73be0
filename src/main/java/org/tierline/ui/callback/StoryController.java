package org.tierline.ui.callback;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.ToldLines;
import org.tierline.ui.common.WhileShown;

/** What was told so far, and is never asked again (E7). */
public final class StoryController {
  private final CallbackView view;
  private final ToldLines lines;
  @FXML private VBox root;
  @FXML private VBox told;
  @FXML private Label later;

  StoryController(CallbackView view) {
    this.view = view;
    this.lines = new ToldLines(view.messages());
  }

  @FXML
  void initialize() {
    WhileShown.listen(root, () -> view.model().work().storyProperty().subscribe(this::show));
  }

  private void show(@Nullable CallbackStory story) {
    told.getChildren().setAll(story == null ? List.of() : lines.of(story.told(), view.today()));
    Shown.set(later, story == null);
    later.setText(view.text("callback.story.later"));
  }
}
