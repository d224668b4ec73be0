package org.tierline.policy.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactState;
import org.tierline.model.referral.Agency;
import org.tierline.model.referral.ReferralAnswer;
import org.tierline.model.referral.ReferralAnswer.Outcome;
import org.tierline.model.referral.ReferralAnswer.SentOn;

/**
 * An inquiry that belongs elsewhere is redirected, with the contact information of the right
 * agency, of the technical help desk or of an office (1 USCIS-PM A.2, A.3); pages are official ones
 * only (M2). Pure.
 */
public final class ReferralRule {
  private static final List<String> RULES = List.of("M2");

  private ReferralRule() {}

  /** What is given to a caller, for the channel they came by. */
  public static ReferralAnswer refer(Agency agency, Channel channel, ContactState state) {
    if (state == ContactState.CLOSED) {
      return new ReferralAnswer(
          Outcome.REFUSED,
          Sentence.of("say.agency.closed"),
          List.of(),
          false,
          SentOn.NOTHING,
          RULES);
    }
    List<String> given = agency.ways(phone(agency, channel));
    Sentence say =
        given.size() == 1
            ? Sentence.of("say.agency.refer", agency.name(), given.getFirst())
            : Sentence.of("say.agency.refer.page", agency.name(), given.getFirst(), given.get(1));
    return new ReferralAnswer(Outcome.REFERRED, say, given, false, SentOn.NOTHING, RULES);
  }

  private static @Nullable String phone(Agency agency, Channel channel) {
    String abroad = agency.phoneAbroad();
    String tty = agency.tty();
    if (channel == Channel.PHONE_INTERNATIONAL && abroad != null) {
      return abroad;
    }
    return channel == Channel.PHONE_TTY && tty != null ? tty : agency.phone();
  }
}
