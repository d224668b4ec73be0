package org.tierline.ui.chat;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.chat.ChatView;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.ui.common.FoundRows;
import org.tierline.ui.common.FoundUnder;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.RowList;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SubmitHint;
import org.tierline.ui.common.WhileShown;

/**
 * The lines of a chat, and the one being written. Whatever arrives leaves the focus where it is.
 */
public final class ChatController {
  private final ChatModel model;
  private final Messages messages;
  private final Phrases phrases;
  @FXML private VBox root;
  @FXML private Label state;
  @FXML private Node unlinked;
  @FXML private Button earlier;
  @FXML private ScrollPane scroll;
  @FXML private VBox lines;
  @FXML private TextArea words;
  @FXML private Button send;
  @FXML private Label missing;
  @FXML private Label refused;
  @FXML private VBox found;
  @FXML private TextFlow marked;
  @FXML private VBox findings;
  private boolean followsEnd = true;
  private RowList<ChatLine> rows = new RowList<>(new VBox(), line -> new VBox(), line -> {});

  ChatController(ChatModel model, Messages messages, Phrases phrases) {
    this.model = model;
    this.messages = messages;
    this.phrases = phrases;
  }

  @FXML
  void initialize() {
    rows = new RowList<>(lines, new ChatRow(messages)::draw, line -> words.requestFocus());
    words.textProperty().bindBidirectional(model.words);
    scroll.setOnScroll(event -> followsEnd = false);
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    SubmitHint.show(send, missing, model.canSubmit(), model.missingProperty(), messages);
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                lines.heightProperty().subscribe((before, now) -> toEnd()),
                model.viewProperty().subscribe(this::show),
                model.foundProperty().subscribe(this::showFound),
                model.refusalProperty().subscribe(this::showRefusal),
                model.failedProperty().subscribe(failed -> showRefusal(null))));
  }

  /** Enter sends, with Shift it begins a new line. */
  private void onKey(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) {
      return;
    }
    event.consume();
    if (event.isShiftDown()) {
      words.replaceSelection("\n");
    } else {
      model.submit();
    }
  }

  private void show(@Nullable ChatView view) {
    Shown.set(root, view != null);
    boolean atEnd = followsEnd || scroll.getVvalue() >= scroll.getVmax() - 0.01;
    state.setText(view == null ? "" : messages.text("chat.state." + view.state().name()));
    Shown.set(unlinked, view != null && !view.linked() && view.state() == ChatView.State.OPEN);
    Shown.set(earlier, view != null && view.more());
    rows.show(view == null ? List.of() : view.lines());
    words.setEditable(view == null || view.state() == ChatView.State.OPEN);
    followsEnd = atEnd;
    toEnd();
  }

  /** Also once the new lines have their height. */
  private void toEnd() {
    if (followsEnd) {
      scroll.setVvalue(scroll.getVmax());
    }
  }

  private void showFound(@Nullable OutboundAnswer answer) {
    new FoundUnder(words, found, marked, findings, messages, phrases)
        .show(answer, FoundRows::briefly);
  }

  private void showRefusal(@Nullable Sentence why) {
    boolean failed = model.failedProperty().get();
    Shown.set(refused, failed || why != null);
    refused.setText(failed ? messages.text("chat.failed") : why == null ? "" : phrases.say(why));
  }

  @FXML
  void readEarlier() {
    model.readEarlier();
  }

  @FXML
  void send() {
    model.submit();
  }
}
