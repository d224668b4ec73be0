package org.tierline.policy.referral;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactState;
import org.tierline.model.referral.Agency;
import org.tierline.model.referral.ReferralAnswer;
import org.tierline.model.referral.ReferralAnswer.Outcome;

/**
 * An inquiry that is not USCIS's own is redirected, with the contact information of the right
 * agency (1 USCIS-PM A.2); pages are official ones only (M2). Pure.
 */
public final class ReferralRule {
  private static final List<String> RULES = List.of("M2");

  private ReferralRule() {}

  /** What is given to a caller, for the channel they came by. */
  public static ReferralAnswer refer(Agency agency, Channel channel, ContactState state) {
    if (state == ContactState.CLOSED) {
      return new ReferralAnswer(
          Outcome.REFUSED, Sentence.of("say.agency.closed"), List.of(), List.of("M2"));
    }
    String phone = phone(agency, channel);
    List<String> given =
        Stream.of(Optional.of(phone), Optional.ofNullable(agency.page()))
            .flatMap(Optional::stream)
            .toList();
    Sentence say =
        agency.page() == null
            ? Sentence.of("say.agency.refer", agency.name(), phone)
            : Sentence.of("say.agency.refer.page", agency.name(), phone, agency.page());
    return new ReferralAnswer(Outcome.REFERRED, say, given, RULES);
  }

  private static String phone(Agency agency, Channel channel) {
    String abroad = agency.phoneAbroad();
    String tty = agency.tty();
    if (channel == Channel.PHONE_INTERNATIONAL && abroad != null) {
      return abroad;
    }
    return channel == Channel.PHONE_TTY && tty != null ? tty : agency.phone();
  }
}
