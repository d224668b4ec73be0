package org.tierline.ui.callback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.InHand;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;

/** Draws what is in hand, under the name of whoever holds it. */
final class InHandRows {
  private final Messages messages;
  private final EnumWords enums;
  private final Dates dates;
  private final InHandModel model;
  private final Map<UUID, CheckBox> boxes = new HashMap<>();

  InHandRows(Messages messages, InHandModel model) {
    this.messages = messages;
    this.enums = new EnumWords(messages);
    this.dates = new Dates(messages);
    this.model = model;
  }

  List<Node> all() {
    List<Node> nodes = new ArrayList<>();
    boxes.clear();
    String holder = null;
    for (InHand one : model.rows()) {
      if (!one.heldBy().equals(holder)) {
        holder = one.heldBy();
        nodes.add(title(one));
      }
      nodes.add(row(one));
    }
    return nodes;
  }

  /** Marks those that are chosen; the rows stay, and with them the focus. */
  void mark() {
    boxes.forEach((id, box) -> box.setSelected(model.chosen().contains(id)));
  }

  private HBox title(InHand first) {
    String name =
        first.heldBy().isEmpty()
            ? messages.text("callback.inHand.supervisor")
            : messages.text(
                first.isAway() ? "callback.inHand.away" : "callback.inHand.holds", first.heldBy());
    Button all = new Button(messages.text("callback.inHand.all"));
    all.getStyleClass().add("small");
    all.setMinWidth(Button.USE_PREF_SIZE);
    all.setAccessibleText(messages.text("callback.inHand.all.said", name));
    all.setOnAction(event -> model.chooseAllOf(first.heldBy()));
    return Nodes.row("group", Nodes.growing(Nodes.text(name, "strong")), all);
  }

  private HBox row(InHand one) {
    CallbackRow row = one.row();
    String name = row.callerName();
    String text =
        messages.text(
            "callback.inHand.row",
            name == null || name.isBlank() ? messages.text("callback.unnamed") : name,
            enums.word(row.escalationClass()),
            dates.day(row.due()),
            row.language());
    CheckBox box = new CheckBox(text);
    box.setWrapText(true);
    box.setSelected(model.chosen().contains(row.id()));
    box.selectedProperty().subscribe(wanted -> model.choose(one, wanted));
    boxes.put(row.id(), box);
    return Nodes.row(
        List.of("trow", "h44", "in-hand-row"),
        Nodes.growing(box),
        Nodes.mark(row.typedNumber(), "code", "muted"));
  }
}
