package org.tierline.ui.appointment;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.model.appointment.AppointmentFilter;
import org.tierline.service.appointment.AppointmentList.Line;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.ScreenKeys;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** The requests for visits, and beside them, or under them, the one that is worked on. */
public final class AppointmentListController {
  private final AppointmentListModel model;
  private final AppointmentWords words;
  private final Themes themes;

  @FXML private HBox root;
  @FXML private VBox page;
  @FXML private ToggleButton waiting;
  @FXML private ToggleButton scheduled;
  @FXML private ListPart listController;
  @FXML private ScrollPane side;
  @FXML private VBox work;
  @FXML private SchedulingController workController;

  AppointmentListController(AppointmentListModel model, Messages messages, Themes themes) {
    this.model = model;
    this.words = new AppointmentWords(messages);
    this.themes = themes;
  }

  @FXML
  void initialize() {
    waiting.setOnAction(event -> choose(AppointmentFilter.WAITING));
    scheduled.setOnAction(event -> choose(AppointmentFilter.SCHEDULED));
    List.of(waiting, scheduled).forEach(listController::leadDownFrom);
    ScreenKeys.of(root)
        .on(KeyCode.DIGIT1, () -> choose(AppointmentFilter.WAITING), KeyCombination.SHORTCUT_DOWN)
        .on(KeyCode.DIGIT2, () -> choose(AppointmentFilter.SCHEDULED), KeyCombination.SHORTCUT_DOWN)
        .on(KeyCode.S, model.inHand()::schedule, KeyCombination.SHORTCUT_DOWN)
        .on(KeyCode.T, model.inHand()::take, KeyCombination.ALT_DOWN)
        .on(KeyCode.G, model.inHand()::letGo, KeyCombination.ALT_DOWN)
        .on(KeyCode.D, model.inHand()::decline, KeyCombination.ALT_DOWN)
        .on(KeyCode.C, model.inHand()::cancel, KeyCombination.ALT_DOWN);
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                listController.show(
                    new ListPart.Content<>(
                        model.list(), "appointment.list.", this::row, this::open)),
                model.filterProperty().subscribe(this::showFilter),
                themes.widthProperty().subscribe(this::arrange)));
  }

  private void choose(AppointmentFilter filter) {
    model.filterProperty().set(filter);
    showFilter(filter);
  }

  private void showFilter(AppointmentFilter filter) {
    waiting.setSelected(filter == AppointmentFilter.WAITING);
    scheduled.setSelected(filter == AppointmentFilter.SCHEDULED);
  }

  private void open(Line line) {
    model.inHand().open(line);
    workController.focus();
  }

  private VBox row(Line line) {
    Node title = Nodes.text(words.title(line), "strong");
    VBox row =
        Nodes.column(
            List.of("appointment-row"),
            title,
            Nodes.text(words.state(line)),
            Nodes.text(words.asked(line), "t12", "muted"));
    row.setAccessibleText(words.said(line));
    return row;
  }

  /** Beside each other; in one column the work comes first, as it was chosen from the list. */
  private void arrange(WidthKind width) {
    boolean stacked = width == WidthKind.NARROW;
    Optional.ofNullable(work.getParent())
        .filter(page::equals)
        .ifPresent(parent -> page.getChildren().remove(work));
    side.setContent(stacked ? null : work);
    if (stacked) {
      page.getChildren().addFirst(work);
    }
    Shown.set(side, !stacked);
  }
}
