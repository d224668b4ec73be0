package org.tierline.ui.privacy;

import javafx.beans.value.ObservableValue;
import org.tierline.model.contact.Channel;
import org.tierline.service.privacy.WrittenAnswers;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ModelForm;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.TakesWords;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;

/** Answers a written contact in writing, through the check of what leaves (P12). */
public final class AnswerForm extends ModelForm implements TakesWords {
  private final AnswerModel answer;

  /**
   * Makes the form and makes its controller known.
   *
   * @param width the room there is, so that rules fold into one line where there is little
   */
  public AnswerForm(
      AnswerModel model, ViewLoader views, Messages messages, ObservableValue<WidthKind> width) {
    Phrases phrases = new Phrases(messages);
    AnswerCards cards = new AnswerCards(model, messages);
    views.register(
        AnswerFieldsController.class, () -> new AnswerFieldsController(model, messages, phrases));
    OutcomePane pane =
        new OutcomePane(
            messages,
            phrases,
            width,
            "privacy.answer.card",
            "privacy.answer.card.empty",
            cards::card);
    model.checkedProperty().subscribe(checked -> pane.refresh());
    model.resultProperty().subscribe(sent -> pane.refresh());
    answer = model;
    super(model, new LiveView(messages, () -> views.load("privacy/answer-fields")), pane);
  }

  @Override
  public void write(String words) {
    answer.write(words);
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
}
