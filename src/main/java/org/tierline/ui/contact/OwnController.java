package org.tierline.ui.contact;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.staff.StaffMember;
import org.tierline.ui.common.Shown;

/** Declares that the case is the staff member's own or a relative's, and passes it on. */
public final class OwnController {
  private final ContactView view;
  private final OwnAffair model;
  private final PassingOn passingOn;
  @FXML private VBox root;
  @FXML private HBox offer;
  @FXML private VBox question;
  @FXML private Button declare;
  @FXML private VBox passing;
  @FXML private FlowPane colleagues;
  @FXML private Label none;
  @FXML private Label refusal;

  OwnController(ContactView view) {
    this.view = view;
    this.model = view.model().own();
    this.passingOn = view.model().passing();
  }

  @FXML
  void initialize() {
    model.askedProperty().subscribe(this::show);
    passingOn
        .colleagues()
        .addListener((ListChangeListener<StaffMember>) change -> showColleagues());
    passingOn.refusalProperty().subscribe(this::showRefusal);
    showColleagues();
    view.model().facts().gateStateProperty().subscribe(state -> show(model.askedProperty().get()));
    view.model().todo().inHandProperty().subscribe(form -> show(model.askedProperty().get()));
    model
        .askedProperty()
        .subscribe((before, now) -> {
          if (now) {
            declare.requestFocus();
          }
        });
  }

  private void show(boolean asked) {
    boolean free = view.model().todo().inHandProperty().get() == null;
    boolean declared = view.model().facts().gateStateProperty().get().kind() == GateState.Kind.OWN;
    Shown.set(root, asked || (free && (declared || model.canBeDeclared())));
    Shown.set(offer, !asked && !declared);
    Shown.set(passing, declared);
    Shown.set(question, asked);
  }

  private void showColleagues() {
    Shown.set(none, passingOn.colleagues().isEmpty());
    colleagues.getChildren().setAll(passingOn.colleagues().stream().map(this::button).toList());
  }

  private Button button(StaffMember colleague) {
    Button button = new Button(colleague.fullName());
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(view.text("contact.own.pass.to", colleague.fullName()));
    button.setOnAction(event -> passingOn.passTo(colleague.id()));
    return button;
  }

  private void showRefusal(@Nullable Sentence say) {
    Shown.set(refusal, say != null);
    refusal.setText(say == null ? "" : view.phrases().say(say));
  }

  @FXML
  void lookAgain() {
    passingOn.look();
  }

  @FXML
  void ask() {
    model.ask();
  }

  @FXML
  void declare() {
    model.declare();
  }

  @FXML
  void leave() {
    model.leave();
  }
}
