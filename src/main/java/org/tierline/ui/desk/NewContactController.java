package org.tierline.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.tierline.model.contact.Channel;
import org.tierline.ui.common.ChannelIcons;
import org.tierline.ui.common.Icons;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** A new contact by channel: Ctrl+N, then the digit. */
public final class NewContactController {
  /** In the order of their digits, one to nine, then zero. */
  private static final List<Channel> CHANNELS =
      List.of(
          Channel.PHONE_DOMESTIC,
          Channel.PHONE_TTY,
          Channel.PHONE_INTERNATIONAL,
          Channel.LIVE_CHAT,
          Channel.SECURE_MESSAGE,
          Channel.WEBFORM,
          Channel.EMAIL,
          Channel.MAIL,
          Channel.FAX,
          Channel.OUTREACH_EVENT);

  private final DeskView view;
  private final Map<String, Button> buttons = new LinkedHashMap<>();
  private final List<Node> icons = new ArrayList<>();
  @FXML private HBox root;
  @FXML private FlowPane channels;
  @FXML private Label why;

  NewContactController(DeskView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    for (int i = 0; i < CHANNELS.size(); i++) {
      String digit = Integer.toString((i + 1) % CHANNELS.size());
      Button button = button(digit, CHANNELS.get(i));
      buttons.put(digit, button);
      channels.getChildren().add(button);
    }
    why.setText(view.text("desk.new.locked"));
    channels.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    WhileShown.listen(root, () -> view.themes().widthProperty().subscribe(this::fit));
  }

  /** Ctrl+N: from now on a digit opens. */
  void focus() {
    buttons.values().stream().findFirst().ifPresent(Button::requestFocus);
  }

  /** In compact windows the digits and words have to do. */
  private void fit(WidthKind width) {
    icons.forEach(icon -> Shown.set(icon, width != WidthKind.COMPACT));
  }

  /** Whether a contact on this channel can begin at the desk; the rest come with hand-offs. */
  static boolean canBegin(Channel channel) {
    return switch (channel) {
      case PHONE_DOMESTIC,
          PHONE_TTY,
          PHONE_INTERNATIONAL,
          LIVE_CHAT,
          WEBFORM,
          FAX,
          OUTREACH_EVENT ->
          true;
      case SECURE_MESSAGE, EMAIL, MAIL, CALLBACK -> false;
    };
  }

  private Button button(String digit, Channel channel) {
    String name = view.text("desk.channel." + channel.name());
    boolean open = canBegin(channel);
    Button button = new Button();
    Node icon = Icons.icon(open ? ChannelIcons.begin(channel) : "lock");
    if (open) {
      icons.add(icon);
    }
    button.setGraphic(
        Nodes.row("button-row", Nodes.mark(digit, "num-key"), icon, Nodes.mark(name)));
    button.getStyleClass().addAll("do-item", "s14");
    button.setAccessibleText(view.text("desk.new.one", view.enums().word(channel)));
    button.setAccessibleHelp(open ? "" : view.text("desk.new.locked"));
    button.setDisable(!open);
    button.setOnAction(event -> view.model().open(channel));
    return button;
  }

  private void onKey(KeyEvent event) {
    Button button = buttons.get(event.getCode().getName());
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (button != null && event.getCode().isDigitKey() && plain) {
      button.fire();
      event.consume();
    }
  }
}
