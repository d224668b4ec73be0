package org.tierline.ui.staff;

import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.model.staff.StaffMember;
import org.tierline.ui.common.LanguageNames;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Who works here: full name, name to sign in with, languages, role. */
public final class PeopleController {
  private final SetUpView view;
  private final PeopleModel model;
  @FXML private VBox root;
  @FXML private Label count;
  @FXML private VBox list;
  @FXML private Button more;

  PeopleController(SetUpView view) {
    this.view = view;
    this.model = view.model().people();
  }

  @FXML
  void initialize() {
    WhileShown.listen(root, this::listen);
  }

  @FXML
  void showMore() {
    model.showMore();
  }

  private Subscription listen() {
    show();
    return Subscription.combine(
        model.shown().subscribe(this::show),
        model
            .countProperty()
            .subscribe(number -> count.setText(view.messages().text("staff.people.count", number))),
        model.moreProperty().subscribe(there -> Shown.set(more, there)));
  }

  private void show() {
    list.getChildren().setAll(model.shown().stream().map(this::row).toList());
  }

  private Node row(StaffMember member) {
    return Nodes.row(
        List.of("trow", "h44", "desk-row"),
        Nodes.growing(
            Nodes.column(
                "lines",
                Nodes.text(member.fullName(), "strong"),
                Nodes.text(
                    view.messages().text("staff.people.line", member.name(), languages(member)),
                    "t12",
                    "muted"))),
        Nodes.mark(role(member), "muted"));
  }

  private String role(StaffMember member) {
    String role = view.enums().word(member.role());
    return member.disabled() ? view.messages().text("staff.people.closed", role) : role;
  }

  private String languages(StaffMember member) {
    return member.languages().stream()
        .sorted()
        .map(code -> LanguageNames.of(code, view.messages().language()))
        .collect(Collectors.joining(", "));
  }
}
