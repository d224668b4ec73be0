package org.tierline.ui.chat;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.tierline.model.contact.Channel;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ModelForm;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.StandingForm;
import org.tierline.ui.common.ViewLoader;

/** The chat of a contact, beside the caller. */
public final class ChatForm extends ModelForm implements StandingForm {
  private final ChatModel model;

  /** Makes the form and makes its controller known. */
  public ChatForm(ChatModel model, ViewLoader views, Messages messages) {
    Phrases phrases = new Phrases(messages);
    views.register(ChatController.class, () -> new ChatController(model, messages, phrases));
    super(model, new LiveView(messages, () -> views.load("chat/chat")), new VBox());
    this.model = model;
  }

  @Override
  public int digit() {
    return 11;
  }

  @Override
  public String key() {
    return "F3";
  }

  @Override
  public String titleKey() {
    return "chat.title";
  }

  @Override
  public String icon() {
    return "icon-message-square";
  }

  @Override
  public boolean needsOpenCase() {
    return false;
  }

  @Override
  public boolean fits(Channel channel) {
    return channel == Channel.LIVE_CHAT;
  }

  @Override
  public void write(String words) {
    String typed = model.words.get();
    model.words.set(typed.isBlank() ? words : typed.stripTrailing() + " " + words);
  }

  @Override
  public void focus() {
    Focus.firstFocus((Parent) fields())
        .ifPresent(words -> {
          words.requestFocus();
          // Once its column is laid out, where it was not seen before.
          Platform.runLater(() -> Focus.reveal(words));
        });
  }
}
