package org.tierline.ui.request;

import java.time.InstantSource;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ModelForm;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;
import org.tierline.ui.request.RequestJobs.Made;
import org.tierline.ui.request.RequestJobs.Preview;

/** Asks an office for something, for a verified caller (section S). */
public final class RequestForm extends ModelForm {
  /**
   * Makes the form and makes its controllers known.
   *
   * @param width the room there is, so that rules fold into one line where there is little
   */
  public RequestForm(
      RequestModel model,
      ViewLoader views,
      Messages messages,
      InstantSource clock,
      ObservableValue<WidthKind> width) {
    Dates dates = new Dates(messages);
    Phrases phrases = new Phrases(messages);
    RequestCards cards = new RequestCards(messages, phrases, dates, clock);
    views.register(
        RequestFieldsController.class, () -> new RequestFieldsController(model, messages, dates));
    OutcomePane pane =
        new OutcomePane(
            messages,
            phrases,
            width,
            "request.where",
            "request.where.empty",
            () -> card(model, cards));
    model.previewProperty().subscribe(preview -> pane.refresh());
    model.resultProperty().subscribe(made -> pane.refresh());
    super(model, new LiveView(messages, () -> views.load("request/request-fields")), pane);
  }

  private static @Nullable OutcomeCard card(RequestModel model, RequestCards cards) {
    Made made = model.resultProperty().get();
    Preview preview = model.previewProperty().get();
    if (made != null) {
      return cards.of(made);
    }
    return preview == null ? null : cards.of(preview, model.entries().type.get());
  }

  @Override
  public int digit() {
    return 1;
  }

  @Override
  public String titleKey() {
    return "request.title";
  }

  @Override
  public String icon() {
    return "icon-file-plus";
  }

  @Override
  public boolean needsOpenCase() {
    return true;
  }
}
