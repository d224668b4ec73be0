package org.tierline.ui.review;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Incidents with their clocks, and closing one (P14). */
public final class IncidentsController {
  private final ReviewView view;
  private final IncidentsModel model;
  @FXML private VBox root;
  @FXML private ListPart listController;
  @FXML private Label faster;
  @FXML private Node firstRow;
  @FXML private Button first;
  @FXML private VBox closing;
  @FXML private Label closingWords;
  @FXML private Label closingContact;
  @FXML private CheckBox confirmed;
  @FXML private TextArea found;
  @FXML private Button close;
  @FXML private Label needed;

  IncidentsController(ReviewView view) {
    this.view = view;
    this.model = view.model().incidents();
  }

  @FXML
  void initialize() {
    found.textProperty().bindBidirectional(model.wordsProperty());
    confirmed.selectedProperty().bindBidirectional(model.confirmedProperty());
    close.disableProperty().bind(model.readyBinding().not());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    WhileShown.listen(root, this::listen);
  }

  @FXML
  void chooseFirst() {
    model.chooseFirst();
    found.requestFocus();
  }

  @FXML
  void close() {
    model.close();
  }

  @FXML
  void leave() {
    model.leave();
  }

  private Subscription listen() {
    return Subscription.combine(
        listController.show(
            new ListPart.Content<>(
                model.list(),
                "review.incident.",
                line -> new IncidentRow(view, line),
                this::choose)),
        model.fasterProperty().subscribe(was -> Shown.set(faster, was)),
        model.readyBinding().subscribe(ready -> Shown.set(needed, !ready)),
        WhileShown.paint(model.list().rows(), this::showFirst),
        model.chosenProperty().subscribe(this::show));
  }

  private boolean isFocusInForm() {
    Scene scene = closing.getScene();
    return scene != null && Focus.isWithin(scene.getFocusOwner(), closing);
  }

  /** Esc puts the incident in hand back, and else goes its usual way. */
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isFocusInForm()) {
      model.leave();
      event.consume();
    }
  }

  private void choose(IncidentJobs.Line incident) {
    model.choose(incident);
    found.requestFocus();
  }

  private void showFirst() {
    Shown.set(firstRow, !model.list().rows().isEmpty() && model.chosenProperty().get() == null);
    first.setAccessibleHelp(view.text("review.incident.first.help"));
  }

  /** The form goes only when it is done with; the focus goes back to the list. */
  private void show(IncidentJobs.@Nullable Line chosen) {
    boolean had = isFocusInForm();
    Shown.set(closing, chosen != null);
    showFirst();
    if (chosen != null) {
      closingWords.setText(IncidentRow.words(view, chosen));
      String contact = chosen.contact();
      closingContact.setText(
          contact == null
              ? view.text("review.incident.by", chosen.reportedBy(), view.time(chosen.reportedAt()))
              : view.text(
                  "review.incident.byIn",
                  chosen.reportedBy(),
                  view.time(chosen.reportedAt()),
                  contact));
    } else if (had) {
      listController.focus();
    }
  }
}
