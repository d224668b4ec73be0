package org.tierline.ui.contact;

import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;
import org.tierline.ui.common.Shown;

/** The end of a contact: the last question, the disposition, the end of the call, the finish. */
public final class CloseController {
  private final ContactView view;
  private final Closing model;
  private final BooleanExpression somethingDone;
  @FXML private VBox root;
  @FXML private Label title;
  @FXML private Label question;
  @FXML private ComboBox<Disposition> disposition;
  @FXML private Label hint;
  @FXML private Label after;
  @FXML private HBox nextRow;
  @FXML private Button next;
  @FXML private Label why;

  CloseController(ContactView view) {
    this.view = view;
    this.model = view.model().closing();
    this.somethingDone = view.model().say().doneProperty();
  }

  @FXML
  void initialize() {
    view.enums().fill(disposition, List.of(Disposition.values()));
    disposition.valueProperty().bindBidirectional(model.dispositionProperty());
    model.inHandProperty().subscribe(this::show);
    somethingDone.subscribe(done -> showPanel());
    model.proposedProperty().subscribe(this::showProposed);
    view.width().subscribe(width -> Shown.set(hint, view.hasRoomForHints()));
    view.model().facts().contactProperty().subscribe(contact -> showState());
    model.dispositionProperty().subscribe(chosen -> showState());
    view.model().say().lineProperty().subscribe(line -> showState());
  }

  @FXML
  void next() {
    model.next();
  }

  private void show(boolean inHand) {
    showPanel();
    if (inHand) {
      disposition.requestFocus();
    }
  }

  /** Once something was done the panel stands there, so that one key ends the contact. */
  private void showPanel() {
    boolean inHand = model.inHandProperty().get();
    Shown.set(root, inHand || somethingDone.get());
    Shown.set(nextRow, inHand);
  }

  private void showProposed(boolean proposed) {
    disposition.setAccessibleHelp(proposed ? view.text("contact.close.proposed") : "");
    hint.setText(proposed ? view.text("contact.close.proposed") : "");
    disposition.getStyleClass().remove("prefilled");
    if (proposed) {
      disposition.getStyleClass().add("prefilled");
    }
  }

  private void showState() {
    boolean over = view.model().facts().contact().state() != ContactState.OPEN;
    boolean chosen = model.dispositionProperty().get() != null;
    title.setText(view.text(over ? "contact.close.title.after" : "contact.close.title"));
    SayLine said = view.model().say().lineProperty().get();
    Shown.set(question, !over && !said.sentence().equals(SayModel.ANYTHING_ELSE));
    question.setText(
        view.text(
            "contact.quoted",
            view.phrases()
                .sayIn(view.model().say().languageProperty().get(), SayModel.ANYTHING_ELSE)));
    after.setText(view.text(over ? "contact.close.after.running" : "contact.close.after.words"));
    next.setText(view.text(over ? "contact.close.finish" : "contact.close.end"));
    next.setDisable(over && !chosen);
    why.setText(over && !chosen ? view.text("contact.close.why") : "");
    next.setAccessibleHelp(why.getText());
  }
}
