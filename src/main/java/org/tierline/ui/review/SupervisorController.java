package org.tierline.ui.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.service.supervisor.WaitingCallers.Asked;
import org.tierline.ui.common.Icons;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** Who waits for a supervisor, above everything else. */
public final class SupervisorController {
  /** How many are shown before somebody wants to see all. */
  private static final int FIRST = 3;

  private final ReviewView view;
  private final SupervisorModel model;
  private final List<AskedRow> rows = new ArrayList<>();
  private boolean all;
  @FXML private VBox root;
  @FXML private Node calm;
  @FXML private Node band;
  @FXML private Label count;
  @FXML private Label faster;
  @FXML private VBox list;
  @FXML private Node further;
  @FXML private Button more;
  @FXML private Label noSound;
  @FXML private Label soundIcon;
  @FXML private Button sound;

  SupervisorController(ReviewView view) {
    this.view = view;
    this.model = view.model().supervisor();
  }

  @FXML
  void initialize() {
    WhileShown.listen(root, this::listen);
  }

  @FXML
  void showAll() {
    all = true;
    show();
    rows.get(FIRST).requestFocus();
  }

  @FXML
  void toggleSound() {
    model.ring().toggle();
  }

  private void showSound(boolean on) {
    String key = on ? "review.sound.on" : "review.sound.off";
    sound.setText(view.text(key));
    sound.setAccessibleText(view.text(key + ".said"));
    soundIcon.setGraphic(Icons.icon(on ? "volume-2" : "volume-x"));
  }

  private Subscription listen() {
    show();
    return Subscription.combine(
        model.fasterProperty().subscribe(was -> Shown.set(faster, was)),
        view.themes().widthProperty().subscribe(width -> show()),
        model.asked().subscribe(this::show),
        model.ring().onProperty().subscribe(this::showSound),
        model.ring().muteProperty().subscribe(mute -> Shown.set(noSound, mute)),
        model.nowProperty().subscribe(this::tick));
  }

  private void show() {
    Optional<UUID> inHand = rows.stream().filter(AskedRow::isFocused).map(AskedRow::id).findFirst();
    List<Asked> asked = model.asked();
    int shown = all ? asked.size() : Math.min(FIRST, asked.size());
    boolean narrow = view.themes().widthProperty().get() == WidthKind.NARROW;
    Shown.set(calm, asked.isEmpty());
    Shown.set(band, !asked.isEmpty());
    Shown.set(further, shown < asked.size());
    more.setText(view.text("review.supervisor.all", asked.size() - shown));
    int onTheLine = model.onTheLine();
    count.setText(view.text("review.supervisor.waiting", onTheLine, asked.size() - onTheLine));
    rows.clear();
    asked.stream()
        .limit(shown)
        .forEach(each -> rows.add(new AskedRow(view, each, rows.isEmpty(), narrow)));
    list.getChildren().setAll(rows.stream().map(AskedRow::node).toList());
    tick(model.nowProperty().get());
    inHand.ifPresent(this::focus);
  }

  /** The row that had the focus keeps it; if it has gone, the first takes it. */
  private void focus(UUID id) {
    rows.stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .or(() -> rows.stream().findFirst())
        .ifPresent(AskedRow::requestFocus);
  }

  private void tick(Instant now) {
    rows.forEach(row -> row.tick(now));
  }
}
