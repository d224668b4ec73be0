package org.tierline.ui.contact;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WidthKind;

/** The verify form; it may be typed in while the prompt is still being read. */
public final class VerifyController {
  private static final int ESCALATE = 2;
  private final ContactView view;
  private final VerifyForm form;
  private final VerifyFields fields;
  private final VerifyWords words;
  @FXML private Label hidden;
  @FXML private HBox tries;
  @FXML private Label left;
  @FXML private HBox failure;
  @FXML private Label failureTitle;
  @FXML private Label failureWords;
  @FXML private VBox entries;
  @FXML private VBox rows;
  @FXML private HBox oneMoreRow;
  @FXML private ToggleGroup extras;
  @FXML private ToggleButton second;
  @FXML private VBox extraRows;
  @FXML private HBox safeRow;
  @FXML private CheckBox safeContact;
  @FXML private HBox verifyRow;
  @FXML private Button verify;
  @FXML private Label why;
  @FXML private HBox instead;

  VerifyController(ContactView view) {
    this.view = view;
    this.form = view.model().form();
    this.words = new VerifyWords(view);
    this.fields = new VerifyFields(view, view.model().verifying()::verify);
  }

  @FXML
  void initialize() {
    Verifying verifying = view.model().verifying();
    safeContact.selectedProperty().bindBidirectional(form.safeContactProperty());
    fields.fill(rows, extraRows);
    safeContact
        .focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            view.model().say().ask(SayModel.ASK_SAFE);
          }
        });
    form.onChange(this::showFields);
    form.extraProperty().subscribe(this::showExtra);
    extras.selectedToggleProperty().subscribe(this::chosen);
    verifying.blockerProperty().subscribe(this::showBlocker);
    verifying.failureProperty().subscribe(this::showFailure);
    view.model().facts().attemptsLeftProperty().subscribe(n -> showAttempts(n.intValue()));
    view.model().facts().gateStateProperty().subscribe(this::showState);
    view.width().subscribe(this::fit);
  }

  @FXML
  void verify() {
    view.model().verifying().verify();
  }

  @FXML
  void escalate() {
    view.model().todo().open(ESCALATE);
  }

  @FXML
  void askSupervisor() {
    view.model().askSupervisor();
  }

  void focusFirstEmpty() {
    fields.focusFirstEmpty();
  }

  private void fit(WidthKind width) {
    hidden.setText(view.hasRoomForHints() ? view.text("contact.verify.hidden") : "");
    Shown.set(tries, width != WidthKind.NARROW);
    fields.showSources(view.hasRoomForHints());
  }

  /** Used up or never: Verify gives its place to what can be done instead. */
  private void showState(GateState state) {
    boolean usedUp = state.kind() == GateState.Kind.USED_UP || state.kind() == GateState.Kind.OWN;
    Shown.set(entries, !usedUp);
    Shown.set(hidden, !usedUp);
    Shown.set(instead, usedUp || state.kind() == GateState.Kind.NO_PARTY);
    boolean again = state.again() || state.kind() == GateState.Kind.CLOSING;
    verify.setText(view.text(again ? "contact.verify.doAgain" : "contact.verify.do"));
  }

  private void chosen(@Nullable Toggle toggle) {
    if (toggle != null) {
      form.extraProperty().set(Extra.valueOf(String.valueOf(toggle.getUserData())));
    }
  }

  private void showExtra(Extra extra) {
    extras.getToggles().stream()
        .filter(toggle -> extra.name().equals(toggle.getUserData()))
        .findFirst()
        .ifPresent(extras::selectToggle);
    showFields();
  }

  private void showFields() {
    Asked asked = form.asked();
    fields.show();
    Shown.set(oneMoreRow, !asked.never() && asked.extras().size() == 1);
    Shown.set(verifyRow, !asked.never());
    Shown.set(safeRow, form.asksSafeContact());
    second.setText(
        view.text(
            form.isANumberFirst() ? "contact.field.CASE_NUMBER" : "contact.extra.SECOND_NUMBER"));
  }

  private void showAttempts(int number) {
    tries.getChildren().setAll(AttemptDots.of(number));
    left.setText(view.text("contact.verify.left", number));
  }

  private void showBlocker(Blocker blocker) {
    boolean ready = blocker.kind() == Blocker.Kind.NONE;
    verify.setDisable(!ready);
    verify.getStyleClass().remove("primary");
    if (ready) {
      verify.getStyleClass().add("primary");
    }
    why.setText(words.why(blocker));
    verify.setAccessibleHelp(why.getText());
  }

  private void showFailure(Verifying.@Nullable Failure refused) {
    Shown.set(failure, refused != null);
    if (refused != null) {
      failureTitle.setText(words.title(refused));
      failureWords.setText(words.quoted(refused));
      failure.setAccessibleText(failureTitle.getText() + ". " + failureWords.getText());
    }
  }
}
