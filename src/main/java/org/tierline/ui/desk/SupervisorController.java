package org.tierline.ui.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Who waits for a supervisor, above everybody else; at the desks of supervisors alone. */
public final class SupervisorController {
  private final DeskView view;
  private final SupervisorModel model;
  private final List<AskedRow> rows = new ArrayList<>();
  @FXML private VBox root;
  @FXML private Label count;
  @FXML private Label faster;
  @FXML private VBox list;
  @FXML private Node none;

  SupervisorController(DeskView view) {
    this.view = view;
    this.model = view.supervisor();
  }

  @FXML
  void initialize() {
    Shown.set(root, model.isShown());
    WhileShown.listen(root, this::listen);
  }

  private Subscription listen() {
    show();
    return Subscription.combine(
        model.fasterProperty().subscribe(was -> Shown.set(faster, was)),
        model.asked().subscribe(this::show),
        model.nowProperty().subscribe(this::tick));
  }

  private void show() {
    Optional<UUID> inHand = rows.stream().filter(AskedRow::isFocused).map(AskedRow::id).findFirst();
    count.setText(Integer.toString(model.asked().size()));
    Shown.set(none, model.asked().isEmpty());
    rows.clear();
    model.asked().forEach(request -> rows.add(new AskedRow(view, request, rows.isEmpty())));
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
