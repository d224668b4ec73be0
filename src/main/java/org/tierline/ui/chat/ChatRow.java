package org.tierline.ui.chat;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.tierline.model.chat.ChatLine;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;

/** Draws a line of a chat: who, when, what. */
final class ChatRow {
  private final Messages messages;
  private final Dates dates;

  ChatRow(Messages messages) {
    this.messages = messages;
    this.dates = new Dates(messages);
  }

  Region draw(ChatLine line) {
    String who = messages.text("chat.by." + line.kind().name());
    String time = dates.time(EasternTime.of(line.at()).toLocalTime());
    String text = words(line);
    Label head =
        Nodes.text(messages.text("chat.head", who, time), "t11", isMine(line) ? "accent" : "muted");
    Region row =
        text.isEmpty()
            ? Nodes.column("chat-happened", head)
            : Nodes.column(
                isMine(line) ? "chat-mine" : "chat-theirs", head, Nodes.text(text, "chat-words"));
    row.setAccessibleText(
        text.isEmpty() ? head.getText() : messages.text("chat.said", who, time, text));
    return row;
  }

  private String words(ChatLine line) {
    boolean isWritten =
        switch (line.kind()) {
          case CALLER, AGENT, EMMA -> true;
          case AGENT_JOINED, AGENT_LOST, CALLER_LEFT, CALLER_BACK, CLOSED -> false;
        };
    return isWritten && line.text().isEmpty() ? messages.text("chat.withheld") : line.text();
  }

  private static boolean isMine(ChatLine line) {
    return line.kind() == ChatLine.Kind.AGENT;
  }
}
