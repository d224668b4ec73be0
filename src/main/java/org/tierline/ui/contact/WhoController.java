package org.tierline.ui.contact;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tierline.model.privacy.Relationship;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WidthKind;

/** Who calls: what must be on file for them, or that they can never be verified. */
public final class WhoController {
  private final ContactView view;
  private final VerifyForm form;
  private final VerifyWords words;
  @FXML private HBox whoRow;
  @FXML private ComboBox<Relationship> relationship;
  @FXML private CheckBox organization;
  @FXML private HBox organizationRow;
  @FXML private HBox standingRow;
  @FXML private Label standing;
  @FXML private VBox never;
  @FXML private Label neverTitle;
  @FXML private Label neverWords;

  WhoController(ContactView view) {
    this.view = view;
    this.form = view.model().form();
    this.words = new VerifyWords(view);
  }

  @FXML
  void initialize() {
    view.enums().fill(relationship, List.of(Relationship.values()));
    relationship.valueProperty().bindBidirectional(form.relationshipProperty());
    organization.selectedProperty().bindBidirectional(form.organizationProperty());
    relationship
        .focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            view.model().say().ask(SayModel.ASK_WHO);
          }
        });
    form.onChange(this::show);
    view.width().subscribe(width -> show());
  }

  private void show() {
    Asked asked = form.asked();
    boolean below = view.width().get() == WidthKind.COMPACT;
    boolean canBe = Asked.canBeOrganization(asked.who()) && !asked.never();
    VerifyFields.move(organization, below ? organizationRow : whoRow);
    Shown.set(organization, canBe);
    Shown.set(organizationRow, below && canBe);
    standing.setText(words.standing(asked));
    Shown.set(standingRow, !standing.getText().isEmpty());
    relationship.setAccessibleHelp(standing.getText());
    Shown.set(never, asked.never());
    neverTitle.setText(view.text("contact.never.title", view.enums().word(asked.who())));
    never.setAccessibleText(neverTitle.getText() + ". " + neverWords.getText());
  }
}
