package org.tierline.ui.request;

import java.time.InstantSource;
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
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;
import org.tierline.ui.request.RequestJobs.Made;
import org.tierline.ui.request.RequestJobs.Preview;

/** Asks an office for something, for a verified caller (section S). */
public final class RequestForm implements ContactForm {
  private final RequestModel model;
  private final Node fields;
  private final Node outcome;

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
    this.model = model;
    Dates dates = new Dates(messages);
    Phrases phrases = new Phrases(messages);
    RequestCards cards = new RequestCards(messages, phrases, dates, clock);
    views.register(
        RequestFieldsController.class, () -> new RequestFieldsController(model, messages, dates));
    fields = new LiveView(messages, () -> views.load("request/request-fields"));
    OutcomePane pane =
        new OutcomePane(
            messages, phrases, width, "request.where", "request.where.empty", () -> card(cards));
    model.previewProperty().subscribe(preview -> pane.refresh());
    model.madeProperty().subscribe(made -> pane.refresh());
    outcome = pane;
  }

  private @Nullable OutcomeCard card(RequestCards cards) {
    Made made = model.madeProperty().get();
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
