package org.tierline.ui.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.referral.Agency;
import org.tierline.model.referral.ReferralAnswer;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.LiveView;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ModelForm;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.RuleLines.Mark;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.common.WidthKind;

/** Refers a caller to where the question belongs, in any contact; needs no open case. */
public final class ReferralForm extends ModelForm {
  private static final Mark KNOWN = new Mark("icon-external-link", "accent", false);
  private static final Mark DONE = new Mark("icon-check", "success", false);

  /**
   * Makes the form and makes its controller known.
   *
   * @param width the room there is
   */
  public ReferralForm(
      ReferralModel model, ViewLoader views, Messages messages, ObservableValue<WidthKind> width) {
    Phrases phrases = new Phrases(messages);
    views.register(
        ReferralFieldsController.class, () -> new ReferralFieldsController(model, messages));
    OutcomePane pane =
        new OutcomePane(
            messages,
            phrases,
            width,
            "referral.card",
            "referral.card.empty",
            () -> card(model, messages, phrases));
    model.agency.subscribe(agency -> pane.refresh());
    model.resultProperty().subscribe(came -> pane.refresh());
    super(model, new LiveView(messages, () -> views.load("referral/referral-fields")), pane);
  }

  private static @Nullable OutcomeCard card(
      ReferralModel model, Messages messages, Phrases phrases) {
    ReferralAnswer came = model.resultProperty().get();
    Agency agency = model.agency.get();
    String title = messages.text("referral.card");
    if (came != null) {
      String chip = messages.text(chip(came));
      return OutcomeCard.of(title, chip, DONE, phrases.say(came.say()))
          .withLines(came.contactInformation());
    }
    if (agency == null) {
      return null;
    }
    return OutcomeCard.of(
            title, messages.text("referral.card.onFile"), KNOWN, phrases.say(agency.name()))
        .withLines(lines(agency, messages));
  }

  private static String chip(ReferralAnswer came) {
    return switch (came.sentOn()) {
      case WAITING -> "referral.card.sentOn";
      case ADDRESS_ONLY -> "referral.card.addressOnly";
      case WITHHELD -> "referral.card.withheld";
      case NOTHING -> came.written() ? "referral.card.written" : "referral.card.given";
    };
  }

  private static List<String> lines(Agency agency, Messages messages) {
    List<String> lines = new ArrayList<>();
    String phone = agency.phone();
    String mailbox = agency.mailbox();
    LocalDate checked = agency.checkedOn();
    if (phone != null) {
      lines.add(phone);
    }
    if (mailbox != null) {
      lines.add(mailbox);
    }
    String abroad = agency.phoneAbroad();
    String tty = agency.tty();
    String page = agency.page();
    if (abroad != null && !abroad.equals(phone)) {
      lines.add(messages.text("referral.abroad", abroad));
    }
    if (tty != null) {
      lines.add(messages.text("referral.tty", tty));
    }
    if (mailbox == null) {
      lines.add(page == null ? messages.text("referral.noPage") : page);
    }
    if (checked != null) {
      lines.add(
          messages.text(
              "referral.source", agency.source(), new Dates(messages).dayWithYear(checked)));
    }
    return lines;
  }

  @Override
  public int digit() {
    return 11;
  }

  @Override
  public String key() {
    return "G";
  }

  @Override
  public Sentence asks() {
    return Sentence.of("say.ask.referral");
  }

  @Override
  public String titleKey() {
    return "referral.title";
  }

  @Override
  public String icon() {
    return "icon-external-link";
  }

  @Override
  public boolean needsOpenCase() {
    return false;
  }
}
