package org.tierline.ui.link;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.link.LinkAnswer;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ModelForm;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.RuleLines.Mark;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;

/** Sends an official link to a caller who agreed (M2); needs no open case. */
public final class LinkForm extends ModelForm {
  private static final Mark LEAVES = new Mark("icon-send", "accent", false);
  private static final Mark SENT = new Mark("icon-check", "success", false);
  private static final Mark ASK = new Mark("icon-alert-triangle", "attention", false);

  /**
   * Makes the form and makes its controller known.
   *
   * @param width the room there is
   */
  public LinkForm(
      LinkModel model, ViewLoader views, Messages messages, ObservableValue<WidthKind> width) {
    Phrases phrases = new Phrases(messages);
    views.register(LinkFieldsController.class, () -> new LinkFieldsController(model, messages));
    views.register(ListPart.class, () -> new ListPart(messages));
    OutcomePane pane =
        new OutcomePane(
            messages,
            phrases,
            width,
            "link.card",
            "link.card.empty",
            () -> card(model, messages, phrases));
    model.url.subscribe(url -> pane.refresh());
    model.agreed.subscribe(agreed -> pane.refresh());
    model.sentProperty().subscribe(sent -> pane.refresh());
    model.resultProperty().subscribe(came -> pane.refresh());
    super(model, new LiveView(messages, () -> views.load("link/link-fields")), pane);
  }

  private static @Nullable OutcomeCard card(LinkModel model, Messages messages, Phrases phrases) {
    LinkAnswer came = model.resultProperty().get();
    if (came != null) {
      return OutcomeCard.of(
          messages.text("link.card"),
          messages.text("link.card.sent"),
          SENT,
          phrases.say(came.say()));
    }
    if (model.url.get().isEmpty()) {
      return null;
    }
    boolean agreed = model.agreed.get();
    return OutcomeCard.of(
            messages.text("link.card"), messages.text("link.card.leaves"), LEAVES, model.url.get())
        .withLines(before(model, messages))
        .withReasons(
            List.of(
                new Reason("M2", Sentence.of(agreed ? "link.why.agreed" : "link.why.ask"), agreed)),
            ASK);
  }

  private static List<String> before(LinkModel model, Messages messages) {
    List<String> lines = new ArrayList<>(model.sentProperty().get());
    if (!lines.isEmpty()) {
      lines.addFirst(messages.text("link.before"));
    }
    return lines;
  }

  @Override
  public int digit() {
    return 5;
  }

  @Override
  public Sentence asks() {
    return Sentence.of("say.ask.link");
  }

  @Override
  public String titleKey() {
    return "link.title";
  }

  @Override
  public String icon() {
    return "icon-link";
  }

  @Override
  public boolean needsOpenCase() {
    return false;
  }
}
