package org.tierline.ui.forms;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.SpelledNumber;

/** As much of the contact screen as a form needs around it. */
public final class FormHost {
  private final Phrases phrases;
  private final ContactForm form;
  private final Label say = new Label();
  private final Label next = new Label();
  private final VBox nextBox;
  private final SpelledNumber spelled;
  private final VBox sayBox;
  private final HBox root;
  private @Nullable ReadAloudNumber number;

  public FormHost(ContactForm form, Messages messages) {
    this.form = form;
    phrases = new Phrases(messages);
    spelled = new SpelledNumber(messages);
    say.getStyleClass().add("say-text");
    sayBox = new VBox(title("Say"), say);
    sayBox.getStyleClass().addAll("say", "g8");
    Label name = title(messages.text(form.titleKey()));
    next.setWrapText(true);
    VBox dashed = new VBox(next);
    dashed.getStyleClass().add("next-say");
    next.getStyleClass().addAll("t14", "muted");
    nextBox = new VBox(title("Next to say"), dashed);
    nextBox.getStyleClass().add("g8");
    VBox middle = new VBox(name, form.fields(), nextBox);
    middle.getStyleClass().addAll("section", "last", "g8");
    ScrollPane scroll = new ScrollPane(new VBox(sayBox, middle));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("col");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    VBox right = new VBox(form.outcome());
    right.getStyleClass().addAll("col", "last", "host-right");
    right.setMinWidth(304);
    right.setPrefWidth(424);
    right.setMaxWidth(424);
    root = new HBox(scroll, right);
    scroll.setPrefWidth(560);
    root.setPadding(Insets.EMPTY);
    root.getStyleClass().add("page");
    form.say().subscribe(this::says);
    form.sayNext().subscribe(this::saysNext);
  }

  /** One column, as under 900 or at 200 %. */
  public Scene column(double width, double height) {
    VBox column = new VBox();
    column.getChildren().setAll(List.copyOf(root.getChildren()));
    column.getChildren().forEach(child -> ((Region) child).setMaxWidth(Double.MAX_VALUE));
    column.getStyleClass().add("page");
    return keyed(new Scene(column, width, height));
  }

  /** The middle and the right side, with the room that the caller's column takes. */
  public Scene scene(double width, double height) {
    Region left = new Region();
    left.setMinWidth(width >= 1200 ? 256 : 0);
    root.getChildren().addFirst(left);
    return keyed(new Scene(root, width, height));
  }

  private Scene keyed(Scene scene) {
    scene
        .getAccelerators()
        .put(new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN), form::submit);
    scene
        .getAccelerators()
        .put(
            new KeyCodeCombination(
                KeyCode.A, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            this::spell);
    return scene;
  }

  public void done(@Nullable ReadAloudNumber made) {
    number = made;
  }

  public void spell() {
    ReadAloudNumber made = number;
    if (made != null) {
      spelled.spell(made, Language.ENGLISH);
      if (!sayBox.getChildren().contains(spelled)) {
        sayBox.getChildren().add(spelled);
      }
    }
  }

  public String said() {
    return say.getText();
  }

  private void says(@Nullable Sentence sentence) {
    say.setText(sentence == null ? "" : phrases.say(sentence));
  }

  private void saysNext(@Nullable Sentence sentence) {
    nextBox.setVisible(sentence != null);
    nextBox.setManaged(sentence != null);
    next.setText(sentence == null ? "" : "“" + phrases.say(sentence) + "”");
  }

  private static Label title(String text) {
    Label title = new Label(text);
    title.getStyleClass().add("pane-title");
    title.setMinHeight(Region.USE_PREF_SIZE);
    return title;
  }
}
