package org.tierline.ui.escalation;

import java.time.InstantSource;
import javafx.beans.value.ObservableValue;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ModelForm;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;

/** Hands an inquiry to Tier 2 and promises a day and hours (E1–E4). */
public final class EscalateForm extends ModelForm {
  /**
   * Makes the form and makes its controllers known.
   *
   * @param width the room there is, so that rules fold into one line where there is little
   */
  public EscalateForm(
      EscalateModel model,
      ViewLoader views,
      Messages messages,
      InstantSource clock,
      ObservableValue<WidthKind> width) {
    Dates dates = new Dates(messages);
    EscalateCards cards = new EscalateCards(model, messages, dates, clock);
    views.register(
        EscalateFieldsController.class, () -> new EscalateFieldsController(model, messages, dates));
    OutcomePane pane =
        new OutcomePane(
            messages,
            new Phrases(messages),
            width,
            "escalation.where",
            "escalation.where.empty",
            cards::card);
    model.outlookProperty().subscribe(outlook -> pane.refresh());
    model.resultProperty().subscribe(made -> pane.refresh());
    model.linkedProperty().subscribe(linked -> pane.refresh());
    model.entries.textAhead.subscribe(said -> pane.refresh());
    model.entries.callBack.language.valueProperty().subscribe(language -> pane.refresh());
    super(model, new LiveView(messages, () -> views.load("escalation/escalate-fields")), pane);
  }

  @Override
  public int digit() {
    return 2;
  }

  @Override
  public String titleKey() {
    return "escalation.title";
  }

  @Override
  public String icon() {
    return "icon-corner-right-up";
  }

  @Override
  public boolean needsOpenCase() {
    return false;
  }
}
