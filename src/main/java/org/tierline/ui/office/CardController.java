package org.tierline.ui.office;

import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeKind;
import org.tierline.service.office.OfficeCard;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** The card of an office, in its fixed order. */
final class CardController {
  private final Messages messages;
  private final OfficeTexts texts;

  @FXML private VBox root;
  @FXML private HBox shut;
  @FXML private Label shutWhy;
  @FXML private Label opens;
  @FXML private HBox head;
  @FXML private Text name;
  @FXML private Text code;
  @FXML private Label trust;
  @FXML private VBox say;
  @FXML private SayController sayController;
  @FXML private VBox lines;
  @FXML private Label servesWhom;
  @FXML private Label basis;
  @FXML private Label means;
  @FXML private Label address;
  @FXML private Label hours;
  @FXML private Label appointment;
  @FXML private Label bring;
  @FXML private Label phone;
  @FXML private Label mailbox;
  @FXML private HBox mailLine;
  @FXML private MailController mailController;
  @FXML private VBox nothing;

  CardController(Messages messages) {
    this.messages = messages;
    this.texts = new OfficeTexts(messages);
  }

  /** Follows a card while it is shown. */
  void follow(CardModel model) {
    sayController.follow(model);
    mailController.follow(model);
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.cardProperty().subscribe(card -> show(card)),
                model
                    .sentenceProperty()
                    .subscribe(sentence ->
                        Shown.set(
                            nothing, sentence == null && model.cardProperty().get() == null))));
  }

  /** The words stand elsewhere: within a contact they are said there. */
  void withoutWords() {
    root.getChildren().remove(say);
  }

  private void show(@Nullable OfficeCard card) {
    Shown.set(head, card != null);
    Shown.set(lines, card != null);
    Shown.set(shut, card != null && card.shut() != null);
    Shown.set(nothing, card == null);
    if (card != null) {
      fill(card);
    }
  }

  private void fill(OfficeCard card) {
    Office office = card.office();
    OfficeCard.Shut closed = card.shut();
    if (closed != null) {
      shutWhy.setText(texts.closed(closed));
      opens.setText(texts.opens(closed));
    }
    name.setText(texts.name(office) + "  ");
    code.setText(office.code());
    trust.setText(texts.trust(office));
    showWhoIsServed(card);
    address.setText(texts.address(office));
    String visits = visits(card);
    hours.setText(messages.text("office.hours." + visits));
    appointment.setText(messages.text("office.appointment." + visits));
    bring.setText(messages.text("office.bring." + visits));
    // An office abroad says in its contact information how to write to it.
    Shown.set(mailLine, office.kind() != OfficeKind.INTERNATIONAL);
    mailbox.setText(Objects.requireNonNullElse(office.mailbox(), messages.text("office.unknown")));
    phone.setText(Objects.requireNonNullElse(office.phone(), messages.text("office.unknown")));
  }

  private static String visits(OfficeCard card) {
    if (card.office().kind() == OfficeKind.INTERNATIONAL) {
      return "abroad";
    }
    return card.receivesVisitors() ? "visits" : "no-visits";
  }

  private void showWhoIsServed(OfficeCard card) {
    JurisdictionBasis serves = card.serves();
    servesWhom.setText(
        card.caller() == null
            ? messages.text("office.serves")
            : messages.text("office.serves.zip", card.caller().zip()));
    Shown.set(basis, serves != null);
    basis.getStyleClass().remove("attention");
    if (card.isEstimated()) {
      basis.getStyleClass().add("attention");
    }
    basis.setText(serves == null ? "" : texts.basis(serves));
    means.setText(serves == null ? notServed(card) : texts.basisMeans(serves));
  }

  private String notServed(OfficeCard card) {
    Office other = card.servedBy();
    if (other != null) {
      return messages.text("office.serves.other", texts.name(other), other.code());
    }
    OfficeKind kind = card.office().kind();
    return messages.text(
        card.caller() == null && kind == OfficeKind.FIELD_OFFICE
            ? "office.serves.ask"
            : "office.serves.kind." + kind.name());
  }
}
