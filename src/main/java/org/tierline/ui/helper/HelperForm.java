package org.tierline.ui.helper;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.helper.CallHelper;
import org.tierline.model.helper.HelperAnswer;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.LanguageNames;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ModelForm;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.RuleLines.Mark;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;

/** Notes who helps a caller to speak, in any contact; needs no open case. */
public final class HelperForm extends ModelForm {
  private static final Mark NOTED = new Mark("icon-check", "success", false);
  private static final Mark CARRIES = new Mark("icon-users", "accent", false);

  /**
   * Makes the form and makes its controller known.
   *
   * @param width the room there is
   */
  public HelperForm(
      HelperModel model, ViewLoader views, Messages messages, ObservableValue<WidthKind> width) {
    Phrases phrases = new Phrases(messages);
    views.register(HelperFieldsController.class, () -> new HelperFieldsController(model, messages));
    OutcomePane pane =
        new OutcomePane(
            messages,
            phrases,
            width,
            "helper.card",
            "helper.card.empty",
            () -> card(model, messages, phrases));
    model.notedProperty().subscribe(noted -> pane.refresh());
    model.resultProperty().subscribe(came -> pane.refresh());
    super(model, new LiveView(messages, () -> views.load("helper/helper-fields")), pane);
  }

  private static @Nullable OutcomeCard card(HelperModel model, Messages messages, Phrases phrases) {
    HelperAnswer came = model.resultProperty().get();
    String title = messages.text("helper.card");
    if (came != null) {
      return OutcomeCard.of(
          title, messages.text("helper.card.noted"), NOTED, phrases.say(came.say()));
    }
    List<String> before =
        model.notedProperty().get().stream().map(each -> line(each, messages)).toList();
    return OutcomeCard.of(
            title, messages.text("helper.card.carries"), CARRIES, messages.text("helper.card.how"))
        .withLines(before)
        .withReasons(List.of(new Reason("P4", Sentence.of("helper.why"), true)), CARRIES);
  }

  private static String line(CallHelper helper, Messages messages) {
    String kind = new EnumWords(messages).word(helper.kind());
    String language = helper.language();
    String spoken = language == null ? "" : LanguageNames.of(language, messages.language());
    String who = helper.present() ? helper.name() : messages.text("helper.nobody");
    return messages.text("helper.line", kind, spoken, who);
  }

  @Override
  public int digit() {
    return 12;
  }

  @Override
  public String key() {
    return "I";
  }

  @Override
  public String titleKey() {
    return "helper.title";
  }

  @Override
  public String icon() {
    return "icon-users";
  }

  @Override
  public boolean needsOpenCase() {
    return false;
  }
}
