package org.tierline.ui.contact;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Icons;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;

/** The cases of the call side by side, each with its own lock and clock. */
public final class CasesController {
  private final ContactView view;
  private final ContactFacts facts;
  private final List<Row> rows = new ArrayList<>();
  @FXML private VBox root;
  @FXML private VBox list;

  private record Row(CaseInCall of, Button button, Label icon, Label clock) {}

  CasesController(ContactView view) {
    this.view = view;
    this.facts = view.model().facts();
  }

  @FXML
  void initialize() {
    facts.cases().all().addListener((ListChangeListener<CaseInCall>) change -> show());
    facts.cases().inHandProperty().subscribe((before, now) -> show());
    facts.nowProperty().subscribe(now -> rows.forEach(this::tick));
    show();
  }

  private void show() {
    List<CaseInCall> cases = facts.cases().all();
    Shown.set(root, cases.size() > 1);
    boolean focused = rows.stream().anyMatch(row -> row.button().isFocused());
    rows.clear();
    list.getChildren().clear();
    for (int at = 0; at < cases.size(); at++) {
      add(cases.get(at), at + 1);
    }
    if (focused) {
      rows.stream()
          .filter(row -> isInHand(row.of()))
          .findFirst()
          .ifPresent(row -> row.button().requestFocus());
    }
  }

  private void add(CaseInCall one, int place) {
    Label icon = new Label();
    icon.getStyleClass().add("s14");
    Label clock = Nodes.mark("", "nowrap");
    HBox line =
        Nodes.row(
            "button-row",
            icon,
            Nodes.growing(Nodes.mark(name(one, place), "code", "strong")),
            clock);
    Button button = new Button();
    button.setGraphic(line);
    button.getStyleClass().add("do-item");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> view.model().verifying().chooseCase(one.caseId()));
    if (isInHand(one)) {
      button.getStyleClass().add("selected");
    }
    Row row = new Row(one, button, icon, clock);
    rows.add(row);
    list.getChildren().add(button);
    tick(row);
  }

  private boolean isInHand(CaseInCall one) {
    return one.equals(facts.cases().inHandProperty().get());
  }

  private String name(CaseInCall one, int place) {
    return one.number().isEmpty() ? view.text("contact.cases.nth", place) : one.number();
  }

  private void tick(Row row) {
    GateState state = facts.stateOf(row.of());
    row.icon().setGraphic(Icons.icon(state.kind().icon()));
    row.clock().getStyleClass().removeAll("attention", "strong");
    if (state.kind() == GateState.Kind.CLOSING) {
      row.clock().getStyleClass().addAll("attention", "strong");
    }
    String left = state.left() == null ? "" : view.dates().clock(state.left());
    row.clock().setText(left.isEmpty() ? view.text("contact.cases.locked") : left);
    // Without the countdown, so that it is not announced every second.
    String now = left.isEmpty() ? view.text("contact.cases.locked") : level(state);
    row.button()
        .setAccessibleText(
            view.text(
                isInHand(row.of()) ? "contact.cases.inHand" : "contact.cases.other",
                name(row.of(), rows.indexOf(row) + 1),
                now));
  }

  private String level(GateState state) {
    return view.text("contact.level." + state.level().name());
  }
}
