package org.tierline.ui.complaint;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.complaint.ComplaintAbout;
import org.tierline.model.complaint.ComplaintAnswer;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ModelForm;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.RuleLines.Mark;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;

/** Takes a complaint in any contact (V3). */
public final class ComplaintForm extends ModelForm {
  private static final Mark GOES = new Mark("icon-send", "attention", false);
  private static final Mark STAYS = new Mark("icon-check", "success", false);

  /**
   * Makes the form and makes its controller known.
   *
   * @param width the room there is
   */
  public ComplaintForm(
      ComplaintModel model, ViewLoader views, Messages messages, ObservableValue<WidthKind> width) {
    Phrases phrases = new Phrases(messages);
    views.register(
        ComplaintFieldsController.class, () -> new ComplaintFieldsController(model, messages));
    OutcomePane pane =
        new OutcomePane(
            messages,
            phrases,
            width,
            "complaint.card",
            "complaint.card.empty",
            () -> card(model, messages, phrases));
    model.about.subscribe(about -> pane.refresh());
    model.resultProperty().subscribe(taken -> pane.refresh());
    super(model, new LiveView(messages, () -> views.load("complaint/complaint-fields")), pane);
  }

  private static @Nullable OutcomeCard card(
      ComplaintModel model, Messages messages, Phrases phrases) {
    ComplaintAnswer taken = model.resultProperty().get();
    ComplaintAbout about = model.about.get();
    if (taken != null) {
      return OutcomeCard.of(
          messages.text("complaint.card"),
          messages.text("complaint.card.taken"),
          STAYS,
          phrases.say(taken.say()));
    }
    if (about == null) {
      return null;
    }
    boolean ours = about == ComplaintAbout.CONTACT_CENTER;
    return OutcomeCard.of(
        messages.text("complaint.card"),
        messages.text(ours ? "complaint.card.ours" : "complaint.card.headquarters"),
        ours ? STAYS : GOES,
        messages.text(ours ? "complaint.card.ours.how" : "complaint.card.headquarters.how"));
  }

  @Override
  public int digit() {
    return 9;
  }

  @Override
  public Sentence asks() {
    return Sentence.of("say.ask.complaint");
  }

  @Override
  public String titleKey() {
    return "complaint.title";
  }

  @Override
  public String icon() {
    return "icon-message-square";
  }

  @Override
  public boolean needsOpenCase() {
    return false;
  }
}
