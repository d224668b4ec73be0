package org.tierline.ui.office;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.service.office.Mail;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ModelForm;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.RuleLines.Mark;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;

/** Where a form is mailed, and a fax number that was asked for (A6); needs no open case. */
public final class PostForm extends ModelForm {
  private static final Mark KNOWN = new Mark("icon-mail", "accent", false);
  private static final Mark DONE = new Mark("icon-check", "success", false);
  private static final Mark UNKNOWN = new Mark("icon-alert-triangle", "attention", true);

  /**
   * Makes the form and makes its controller known.
   *
   * @param width the room there is
   */
  public PostForm(
      PostModel model, ViewLoader views, Messages messages, ObservableValue<WidthKind> width) {
    Phrases phrases = new Phrases(messages);
    views.register(PostFieldsController.class, () -> new PostFieldsController(model, messages));
    OutcomePane pane =
        new OutcomePane(
            messages,
            phrases,
            width,
            "office.post.card",
            "office.post.card.empty",
            () -> card(model, messages, phrases));
    model.mailProperty().subscribe(mail -> pane.refresh());
    model.byFax.subscribe(fax -> pane.refresh());
    model.resultProperty().subscribe(done -> pane.refresh());
    super(model, new LiveView(messages, () -> views.load("office/post-fields")), pane);
  }

  private static @Nullable OutcomeCard card(PostModel model, Messages messages, Phrases phrases) {
    Sentence done = model.resultProperty().get();
    Optional<Mail> mail = model.mailProperty().get();
    String title = messages.text("office.post.card");
    if (done != null) {
      return OutcomeCard.of(title, messages.text("office.post.card.said"), DONE, phrases.say(done));
    }
    if (model.byFax.get()) {
      return OutcomeCard.of(
              title,
              messages.text("office.post.card.fax"),
              UNKNOWN,
              messages.text("office.post.card.fax.name"))
          .withReasons(
              List.of(new Reason("A6", Sentence.of("office.post.why.fax"), true)), UNKNOWN);
    }
    if (mail == null) {
      return null;
    }
    OfficeTexts texts = new OfficeTexts(messages);
    return mail.map(found ->
            OutcomeCard.of(title, messages.text("office.post.card.onFile"), KNOWN, found.form())
                .withLine(texts.published(found.asOf()))
                .withLines(found.lines())
                .withReasons(
                    List.of(new Reason("A6", Sentence.of("office.post.why.mail"), true)), DONE))
        .orElseGet(() ->
            OutcomeCard.of(
                title,
                messages.text("office.post.card.notOnFile"),
                UNKNOWN,
                messages.text("office.mail.unknown")));
  }

  @Override
  public int digit() {
    return 10;
  }

  @Override
  public String key() {
    return "M";
  }

  @Override
  public Sentence asks() {
    return Sentence.of("say.ask.post");
  }

  @Override
  public String titleKey() {
    return "office.post.title";
  }

  @Override
  public String icon() {
    return "icon-mail";
  }

  @Override
  public boolean needsOpenCase() {
    return false;
  }
}
