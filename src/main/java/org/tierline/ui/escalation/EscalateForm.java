package org.tierline.ui.escalation;

import java.time.InstantSource;
import java.util.Map;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.EscalationOutlook;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;
import org.tierline.ui.escalation.EscalateModel.Escalated;

/** Hands an inquiry to Tier 2 and promises a day and hours (E1–E4). */
public final class EscalateForm implements ContactForm {
  private final EscalateModel model;
  private final Node fields;
  private final Node outcome;

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
    this.model = model;
    Dates dates = new Dates(messages);
    EscalateCards cards = new EscalateCards(model, messages, dates, clock);
    views.register(
        EscalateFieldsController.class, () -> new EscalateFieldsController(model, messages, dates));
    fields = new LiveView(messages, () -> views.load("escalation/escalate-fields"));
    OutcomePane pane =
        new OutcomePane(
            messages,
            new Phrases(messages),
            width,
            "escalation.where",
            "escalation.where.empty",
            () -> card(cards));
    model.outlookProperty().subscribe(outlook -> pane.refresh());
    model.madeProperty().subscribe(made -> pane.refresh());
    model.linkedProperty().subscribe(linked -> pane.refresh());
    model.textAhead.subscribe(said -> pane.refresh());
    model.callBack.language.valueProperty().subscribe(language -> pane.refresh());
    outcome = pane;
  }

  private @Nullable OutcomeCard card(EscalateCards cards) {
    Escalated made = model.madeProperty().get();
    EscalationOutlook outlook = model.outlookProperty().get();
    if (made != null) {
      return cards.of(made);
    }
    return outlook == null ? null : cards.of(outlook);
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
