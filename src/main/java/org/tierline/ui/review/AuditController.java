package org.tierline.ui.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.model.audit.AuditLine;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Who saw a case, and what a person saw. */
public final class AuditController {
  private final ReviewView view;
  private final AuditModel model;
  @FXML private VBox root;
  @FXML private ToggleButton ofCase;
  @FXML private ToggleButton ofPerson;
  @FXML private Label typedLabel;
  @FXML private TextField typed;
  @FXML private Label trouble;
  @FXML private Node head;
  @FXML private Label asked;
  @FXML private ListPart listController;

  AuditController(ReviewView view) {
    this.view = view;
    this.model = view.model().audit();
  }

  @FXML
  void initialize() {
    typed.textProperty().bindBidirectional(model.typedProperty());
    ofCase.setSelected(!model.ofPersonProperty().get());
    ofPerson.selectedProperty().bindBidirectional(model.ofPersonProperty());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                listController.show(
                    ListPart.Content.readOnly(model.list(), "review.audit.", this::row)),
                model.ofPersonProperty().subscribe(this::name),
                model.troubleProperty().subscribe(this::show),
                model.askedProperty().subscribe(this::show)));
  }

  @FXML
  void look() {
    model.look();
  }

  private void name(boolean person) {
    String key = person ? "review.audit.of.person" : "review.glass.number";
    typedLabel.setText(view.text(key));
    typed.setPromptText(
        view.text(person ? "review.audit.of.person.example" : "review.number.example"));
    typed.getStyleClass().remove("code");
    if (!person) {
      typed.getStyleClass().add("code");
    }
  }

  private void show(AuditModel.Trouble why) {
    Shown.set(trouble, why != AuditModel.Trouble.NONE);
    trouble.setText(
        why == AuditModel.Trouble.NONE ? "" : view.text("review.audit.trouble." + why.name()));
  }

  private void show(String whom) {
    Shown.set(head, !whom.isEmpty());
    asked.setText(
        view.text(
            model.ofPersonProperty().get() ? "review.audit.head.person" : "review.audit.head.case",
            whom));
  }

  private HBox row(AuditLine line) {
    String at = view.time(line.at());
    String what = view.enums().word(line.action());
    String more = more(line);
    String by = line.by() == null ? view.text("review.audit.nobody") : line.by();
    HBox row =
        Nodes.row(
            List.of("review-row", "wide-row"),
            Nodes.mark(at, "subtle", "audit-time"),
            Nodes.growing(
                Nodes.column("lines", Nodes.text(what), Nodes.text(more, "t12", "muted"))),
            Nodes.text(by, "muted"));
    row.setAccessibleText(view.text("review.audit.row.said", at, what, more, by));
    return row;
  }

  private String more(AuditLine line) {
    String level = line.level();
    return Stream.of(
            level == null ? "" : view.text("DisclosureLevel." + level),
            line.contact() == null ? "" : line.contact())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
