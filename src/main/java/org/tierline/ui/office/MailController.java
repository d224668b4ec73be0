package org.tierline.ui.office;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.service.office.Mail;
import org.tierline.service.office.States;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/**
 * Where a form is mailed: it asks for the form, knows the state, and says how old the answer is.
 */
final class MailController {
  private final Messages messages;
  private final OfficeTexts texts;

  @FXML private VBox root;
  @FXML private ComboBox<String> form;
  @FXML private ToggleButton post;
  @FXML private ToggleButton courier;
  @FXML private Label lines;
  @FXML private Label published;

  MailController(Messages messages) {
    this.messages = messages;
    this.texts = new OfficeTexts(messages);
  }

  /** Follows a card while it is shown. */
  void follow(CardModel model) {
    post.setOnAction(event -> model.byCourierProperty().set(false));
    courier.setOnAction(event -> model.byCourierProperty().set(true));
    form.valueProperty().bindBidirectional(model.formProperty());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.formsProperty().subscribe(forms -> offer(forms, model)),
                model.byCourierProperty().subscribe(this::showCarrier),
                model.mailProperty().subscribe(mail -> show(mail, model))));
  }

  /** The box forgets its value with its items, so it is put back. */
  private void offer(List<String> forms, CardModel model) {
    String chosen = model.formProperty().get();
    form.getItems().setAll(forms);
    model.formProperty().set(chosen);
  }

  private void showCarrier(boolean byCourier) {
    post.setSelected(!byCourier);
    courier.setSelected(byCourier);
  }

  private void show(Optional<Mail> mail, CardModel model) {
    String state = model.mailState();
    lines.setText(
        mail.map(address -> inTwoLines(address.lines()))
            .orElseGet(() -> messages.text("office.mail.unknown")));
    published.setText(
        mail.filter(address -> state != null)
            .map(address ->
                messages.text(
                    "office.mail.from",
                    address.form(),
                    States.name(Objects.requireNonNull(state)),
                    texts.published(address.asOf())))
            .orElse(""));
    Shown.set(published, mail.isPresent());
  }

  /** To whom, and where. */
  private static String inTwoLines(List<String> lines) {
    int whom = Math.min(2, lines.size());
    return (String.join(", ", lines.subList(0, whom))
            + "\n"
            + String.join(", ", lines.subList(whom, lines.size())))
        .strip();
  }
}
