package org.tierline.ui.escalation;

import javafx.beans.value.ObservableValue;
import org.tierline.model.Sentence;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ModelForm;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.TwoVersionsPanel;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;

/** Where is my callback? The commonest call of all (E10); answers for request numbers too (S12). */
public final class CallbackQuestionForm extends ModelForm {
  private final CallbackQuestionModel model;

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
    CallbackCards cards = new CallbackCards(model, messages, new Dates(messages));
    views.register(
        CallbackFieldsController.class, () -> new CallbackFieldsController(model, messages));
    views.register(
        CorrectionFieldsController.class,
        () -> new CorrectionFieldsController(model.correction, messages));
    views.register(TwoVersionsPanel.class, TwoVersionsPanel::new);
    OutcomePane pane =
        new OutcomePane(
            messages,
            new Phrases(messages),
            width,
            "escalation.callback.promised",
            "escalation.callback.promised.empty",
            cards::card);
    model.number.foundProperty().subscribe(found -> pane.refresh());
    model.resultProperty().subscribe(change -> pane.refresh());
    model.sayProperty().subscribe(sentence -> pane.refresh());
    super(model, new LiveView(messages, () -> views.load("escalation/callback-fields")), pane);
    this.model = model;
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
  public Sentence asks() {
    return Sentence.of("say.ask.callback");
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
}
