package org.tierline.ui.staff;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Icons;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;

/** The rules of a new password in words, each with whether it is kept so far. */
final class PasswordRuleLines {
  private final Messages messages;
  private final Map<PasswordRule, Label> lines = new EnumMap<>(PasswordRule.class);

  PasswordRuleLines(VBox box, Messages messages) {
    this.messages = messages;
    for (PasswordRule rule : PasswordRule.values()) {
      Label line =
          Nodes.text(messages.text("staff.rule." + rule, PasswordRule.LEAST), "t12", "s14");
      lines.put(rule, line);
      box.getChildren().add(line);
    }
  }

  void show(Set<PasswordRule> met) {
    lines.forEach((rule, line) -> {
      boolean kept = met.contains(rule);
      line.setGraphic(Icons.icon(kept ? "check" : "circle"));
      line.getStyleClass().removeAll("success", "muted");
      line.getStyleClass().add(kept ? "success" : "muted");
      line.setAccessibleText(
          messages.text(kept ? "staff.rule.met" : "staff.rule.open", line.getText()));
    });
  }
}
