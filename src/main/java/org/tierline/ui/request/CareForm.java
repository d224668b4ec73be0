package org.tierline.ui.request;

import javafx.beans.value.ObservableValue;
import org.tierline.model.request.RequestHistory;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ModelForm;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.TwoVersionsPanel;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;

/** The requests of a verified case: answers, where each is now, words added, cancelling (S11). */
public final class CareForm extends ModelForm {
  /**
   * Makes the form and makes its controller known.
   *
   * @param width the room there is
   */
  public CareForm(
      CareModel model, ViewLoader views, Messages messages, ObservableValue<WidthKind> width) {
    HistoryCards cards = new HistoryCards(messages);
    views.register(CareFieldsController.class, () -> new CareFieldsController(model, messages));
    views.register(TwoVersionsPanel.class, TwoVersionsPanel::new);
    OutcomePane pane =
        new OutcomePane(
            messages,
            new Phrases(messages),
            width,
            "request.care.title",
            "request.care.empty",
            () -> {
              RequestHistory chosen = model.chosen.get();
              return chosen == null ? null : cards.card(chosen);
            });
    model.chosen.subscribe(chosen -> pane.refresh());
    super(model, new LiveView(messages, () -> views.load("request/care-fields")), pane);
  }

  @Override
  public int digit() {
    return 0;
  }

  @Override
  public String titleKey() {
    return "request.care.title";
  }

  @Override
  public String icon() {
    return "icon-file-text";
  }

  @Override
  public boolean needsOpenCase() {
    return true;
  }
}
