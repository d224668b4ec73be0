package org.tierline.ui.appointment;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.ui.appointment.VisitJobs.Made;
import org.tierline.ui.appointment.VisitJobs.Preview;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ModelForm;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;

/** Asks for a visit, or says which way serves instead (A1, A2, A5); needs no open case. */
public final class VisitForm extends ModelForm {
  /**
   * Makes the form and makes its controller known.
   *
   * @param width the room there is
   */
  public VisitForm(
      VisitModel model, ViewLoader views, Messages messages, ObservableValue<WidthKind> width) {
    Phrases phrases = new Phrases(messages);
    VisitCards cards = new VisitCards(messages, phrases);
    views.register(VisitFieldsController.class, () -> new VisitFieldsController(model, messages));
    OutcomePane pane =
        new OutcomePane(
            messages,
            phrases,
            width,
            "appointment.where",
            "appointment.where.empty",
            () -> card(model, cards));
    model.previewProperty().subscribe(preview -> pane.refresh());
    model.resultProperty().subscribe(made -> pane.refresh());
    model.entries().toolOffered.subscribe(offered -> pane.refresh());
    super(model, new LiveView(messages, () -> views.load("appointment/visit-fields")), pane);
  }

  private static @Nullable OutcomeCard card(VisitModel model, VisitCards cards) {
    Made made = model.resultProperty().get();
    Preview preview = model.previewProperty().get();
    if (made != null) {
      return cards.of(made);
    }
    return preview == null ? null : cards.of(preview, model.entries().toolOffered.get());
  }

  @Override
  public int digit() {
    return 3;
  }

  @Override
  public Sentence asks() {
    return Sentence.of("say.ask.visit");
  }

  @Override
  public String titleKey() {
    return "appointment.title";
  }

  @Override
  public String icon() {
    return "icon-calendar";
  }

  @Override
  public boolean needsOpenCase() {
    return false;
  }
}
