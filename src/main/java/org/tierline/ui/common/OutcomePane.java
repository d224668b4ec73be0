package org.tierline.ui.common;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The pane on the right of a form: where something goes and why, or what it has become. To be used
 * on the FX thread.
 */
public final class OutcomePane extends VBox {
  private final Messages messages;
  private final RuleLines rules;
  private final ObservableValue<WidthKind> width;
  private final String titleKey;
  private final String emptyKey;
  private final Supplier<@Nullable OutcomeCard> card;

  /**
   * @param width the room there is, so that rules fold into one line where there is little
   * @param titleKey message key of the title while there is no card
   * @param emptyKey message key of what will be here and how it gets here
   * @param card what is to be shown now, or null
   */
  public OutcomePane(
      Messages messages,
      Phrases phrases,
      ObservableValue<WidthKind> width,
      String titleKey,
      String emptyKey,
      Supplier<@Nullable OutcomeCard> card) {
    this.messages = messages;
    this.width = width;
    this.titleKey = titleKey;
    this.emptyKey = emptyKey;
    this.card = card;
    rules = new RuleLines(messages, phrases);
    getStyleClass().addAll("section", "g8");
    refresh();
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                messages.languageProperty().subscribe(language -> refresh()),
                width.subscribe((before, now) -> refresh())));
  }

  /** Shows what there is now. */
  public void refresh() {
    OutcomeCard now = card.get();
    getChildren().clear();
    if (now == null) {
      getChildren()
          .addAll(
              wrapped(messages.text(titleKey), "pane-title"),
              wrapped(messages.text(emptyKey), "muted"));
      setAccessibleText(messages.text(titleKey));
    } else {
      fill(now);
    }
  }

  private void fill(OutcomeCard now) {
    Label title = wide(wrapped(now.title(), "pane-title"));
    HBox top = new HBox(title, chip(now));
    top.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(top, head(now));
    if (!now.advice().isEmpty()) {
      getChildren().add(wrapped(now.advice(), "muted"));
    }
    if (!now.lines().isEmpty()) {
      getChildren().add(wide(wrapped(String.join("\n", now.lines()), "plate")));
    }
    if (!now.reasons().isEmpty()) {
      rules.show(now.reasons(), now.ruleMark(), width.getValue());
      getChildren().add(rules);
    }
    setAccessibleText(
        String.join(". ", now.title(), now.chip(), now.name(), now.line(), now.figure()));
  }

  private static Node head(OutcomeCard now) {
    Label name = wrapped(now.name(), "t16", "strong");
    if (now.isNumber()) {
      name.getStyleClass().add("code");
      name.setMinWidth(Region.USE_PREF_SIZE);
    }
    VBox left = new VBox(name);
    if (!now.line().isEmpty()) {
      left.getChildren().add(wrapped(now.line(), "t12", "muted"));
    }
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox head = new HBox(left);
    head.getStyleClass().add("g16");
    if (!now.figure().isEmpty()) {
      VBox figures = new VBox(uncut(now.figure(), "t16", "strong"));
      if (!now.figureNote().isEmpty()) {
        figures.getChildren().add(uncut(now.figureNote(), "t12", "muted"));
      }
      figures.setAlignment(Pos.TOP_RIGHT);
      head.getChildren().add(figures);
    }
    return head;
  }

  private static Label chip(OutcomeCard now) {
    Label chip = new Label(now.chip());
    chip.getStyleClass().addAll("chip", now.chipMark().tone());
    if (!now.chipMark().icon().isEmpty()) {
      chip.getStyleClass().add(now.chipMark().icon());
    }
    ViewDresser.dress(chip);
    return chip;
  }

  private static Label wrapped(String text, String... styleClasses) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  private static Label uncut(String text, String... styleClasses) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  private static Label wide(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }
}
