package org.tierline.ui.privacy;

import java.util.Map;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;
import org.tierline.service.privacy.WrittenAnswers;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;

/** Answers a written contact in writing, through the check of what leaves (P12). */
public final class AnswerForm implements ContactForm {
  private final AnswerModel model;
  private final Node fields;
  private final Node outcome;
  private final ReadOnlyObjectWrapper<@Nullable Sentence> nothing = new ReadOnlyObjectWrapper<>();

  /**
   * Makes the form and makes its controller known.
   *
   * @param width the room there is, so that rules fold into one line where there is little
   */
  public AnswerForm(
      AnswerModel model, ViewLoader views, Messages messages, ObservableValue<WidthKind> width) {
    this.model = model;
    Phrases phrases = new Phrases(messages);
    AnswerCards cards = new AnswerCards(model, messages);
    views.register(
        AnswerFieldsController.class, () -> new AnswerFieldsController(model, messages, phrases));
    fields = new LiveView(messages, () -> views.load("privacy/answer-fields"));
    OutcomePane pane =
        new OutcomePane(
            messages,
            phrases,
            width,
            "privacy.answer.card",
            "privacy.answer.card.empty",
            cards::card);
    model.checkedProperty().subscribe(checked -> pane.refresh());
    model.sentProperty().subscribe(sent -> pane.refresh());
    outcome = pane;
  }

  @Override
  public int digit() {
    return 8;
  }

  @Override
  public String titleKey() {
    return "privacy.answer.title";
  }

  @Override
  public String icon() {
    return "icon-send";
  }

  @Override
  public boolean needsOpenCase() {
    return false;
  }

  @Override
  public boolean fits(Channel channel) {
    return WrittenAnswers.wayOf(channel).isPresent();
  }

  @Override
  public Node fields() {
    return fields;
  }

  @Override
  public Node outcome() {
    return outcome;
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Sentence> say() {
    return model.sayProperty();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Sentence> sayNext() {
    return nothing.getReadOnlyProperty();
  }

  @Override
  public BooleanExpression canSubmit() {
    return model.canSubmit();
  }

  @Override
  public void open(ContactContext context) {
    model.open(context);
  }

  @Override
  public void submit() {
    model.submit();
  }

  @Override
  public Map<String, String> draft() {
    return model.draft();
  }

  @Override
  public void restore(Map<String, String> draft) {
    model.restore(draft);
  }

  @Override
  public void clear() {
    model.clear();
  }
}
