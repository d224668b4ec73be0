package org.tierline.ui.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tierline.model.mail.MailDecision;
import org.tierline.model.mail.MailItem;
import org.tierline.model.mail.MailTrouble;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;

/** A message in the list: to whom, why it is here, who wrote it, and what can be decided. */
final class MailRows {
  private final Messages messages;
  private final Dates dates;
  private final EnumWords enums;
  private final MailModel model;

  MailRows(Messages messages, MailModel model) {
    this.messages = messages;
    this.dates = new Dates(messages);
    this.enums = new EnumWords(messages);
    this.model = model;
  }

  ListPart.Content<MailJobs.Line> content() {
    return ListPart.Content.readOnly(model.list(), "mail.", this::row);
  }

  private VBox row(MailJobs.Line line) {
    MailItem item = line.item();
    String to = messages.text("mail.to", enums.word(item.message().channel()), item.message().to());
    String why = enums.word(Objects.requireNonNullElse(item.trouble(), MailTrouble.CUT_OFF));
    String by =
        messages.text(
            "mail.by",
            line.writtenBy(),
            dates.day(EasternTime.dateOf(item.message().queuedAt())),
            line.contact());
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("mail-buttons");
    buttons.getChildren().setAll(buttons(line, to));
    VBox row =
        Nodes.column(
            List.of("mail-row"),
            Nodes.text(to, "strong"),
            Nodes.text(why),
            Nodes.text(by, "t12", "muted"),
            buttons);
    row.setAccessibleText(messages.text("mail.row.said", to, why, by));
    return row;
  }

  private List<Node> buttons(MailJobs.Line line, String to) {
    List<Node> buttons = new ArrayList<>();
    for (MailDecision decision : MailDecision.values()) {
      if (MailModel.isOpen(line, decision)) {
        Button button = new Button(enums.word(decision));
        button.getStyleClass().add("small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(messages.text("mail.button.said", button.getText(), to));
        button.setOnAction(event -> model.decide(line, decision));
        buttons.add(button);
      }
    }
    return buttons;
  }
}
