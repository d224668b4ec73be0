package org.tierline.ui.contact;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.ui.common.Icons;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WidthKind;

/** The gate strip: fill, icon, words and level bars change together. */
public final class GateController {
  /** One bar more for each level, from least to most. */
  private static final List<DisclosureLevel> BARS = List.of(DisclosureLevel.values());

  private static final int STEPS = 3;
  private final ContactView view;
  private final GateWords words;
  @FXML private HBox strip;
  @FXML private Label icon;
  @FXML private Label title;
  @FXML private HBox level;
  @FXML private Label detail;
  @FXML private HBox steps;
  @FXML private Region beyond;
  @FXML private Label verified;
  @FXML private HBox right;
  @FXML private Label rightWords;
  @FXML private Label left;

  GateController(ContactView view) {
    this.view = view;
    this.words = new GateWords(view);
  }

  @FXML
  void initialize() {
    strip.setAccessibleRole(AccessibleRole.TEXT);
    view.model().facts().gateStateProperty().subscribe(this::show);
    view.width().subscribe((before, now) -> show(view.model().facts().gateStateProperty().get()));
  }

  private void show(GateState state) {
    WidthKind width = view.width().get();
    boolean narrow = width == WidthKind.NARROW;
    boolean brief = narrow || width == WidthKind.COMPACT;
    boolean hasSteps = state.step() > 0;
    colour(state);
    icon.setGraphic(Icons.icon(state.kind().icon()));
    title.setText(words.title(state));
    level.setAccessibleText(view.text("contact.level." + state.level().name()));
    detail.setText(words.detail(state));
    Shown.set(detail, !narrow && (!(brief && hasSteps) || state.again()));
    showSteps(state.step(), narrow, brief);
    Shown.set(steps, hasSteps);
    Shown.set(beyond, hasSteps && !narrow);
    verified.setText(words.verified(state));
    Shown.set(verified, !brief && !verified.getText().isEmpty());
    rightWords.setText(words.right(state, brief));
    left.setText(words.left(state));
    Shown.set(left, !left.getText().isEmpty());
    Shown.set(right, !rightWords.getText().isEmpty() && !(narrow && hasSteps));
    strip.setAccessibleText(words.sentence(state));
  }

  private void colour(GateState state) {
    strip.getStyleClass().removeAll("open", "warn", "shut");
    if (!state.kind().styleClass().isEmpty()) {
      strip.getStyleClass().add(state.kind().styleClass());
    }
    for (int bar = 0; bar < level.getChildren().size(); bar++) {
      var classes = level.getChildren().get(bar).getStyleClass();
      classes.remove("on");
      if (bar < BARS.indexOf(state.level()) + 1) {
        classes.add("on");
      }
    }
  }

  private void showSteps(int present, boolean narrow, boolean brief) {
    steps.getChildren().clear();
    if (narrow && present > 0) {
      steps.getChildren().add(step(present, present, "contact.step.of." + present));
      return;
    }
    for (int number = 1; present > 0 && number <= STEPS; number++) {
      if (number > 1) {
        Region link = new Region();
        link.getStyleClass().add("gate-link");
        steps.getChildren().add(link);
      }
      steps
          .getChildren()
          .add(step(number, present, "contact.step." + number + (brief ? ".brief" : "")));
    }
  }

  private HBox step(int number, int present, String key) {
    Label mark =
        number < present
            ? Nodes.icon("check", "s14", "done")
            : Nodes.mark(Integer.toString(number), "num");
    HBox step = Nodes.row("gate-step", mark, Nodes.mark(view.text(key)));
    if (number == present) {
      step.getStyleClass().add("current");
    }
    return step;
  }
}
