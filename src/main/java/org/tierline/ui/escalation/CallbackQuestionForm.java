package org.tierline.ui.escalation;

import java.util.Map;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;

/** Where is my callback? The commonest call of all (E10); answers for request numbers too (S12). */
public final class CallbackQuestionForm implements ContactForm {
  private final CallbackQuestionModel model;
  private final Node fields;
  private final Node outcome;

  /**
   * Makes the form and makes its controllers known.
   *
   * @param width the room there is, so that rules fold into one line where there is little
   */
  public CallbackQuestionForm(
      CallbackQuestionModel model,
      ViewLoader views,
      Messages messages,
      ObservableValue<WidthKind> width) {
    this.model = model;
    CallbackCards cards = new CallbackCards(model, messages, new Dates(messages));
    views.register(
        CallbackFieldsController.class, () -> new CallbackFieldsController(model, messages));
    fields = new LiveView(messages, () -> views.load("escalation/callback-fields"));
    OutcomePane pane =
        new OutcomePane(
            messages,
            new Phrases(messages),
            width,
            "escalation.callback.promised",
            "escalation.callback.promised.empty",
            cards::card);
    model.foundProperty().subscribe(found -> pane.refresh());
    model.changeProperty().subscribe(change -> pane.refresh());
    model.sayProperty().subscribe(sentence -> pane.refresh());
    outcome = pane;
  }

  /** Asks after a number that was typed elsewhere, such as in Find or do. */
  public void ask(String number) {
    model.ask(number);
  }

  @Override
  public int digit() {
    return 7;
  }

  @Override
  public String titleKey() {
    return "escalation.callback.title";
  }

  @Override
  public String icon() {
    return "icon-phone-incoming";
  }

  @Override
  public boolean needsOpenCase() {
    return false;
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
    return model.sayNextProperty();
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
