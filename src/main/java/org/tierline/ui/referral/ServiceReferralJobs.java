package org.tierline.ui.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.contact.HandOff;
import org.tierline.model.referral.Agency;
import org.tierline.model.referral.ReferralAnswer;
import org.tierline.service.referral.AgencyReferrals;
import org.tierline.service.staff.StaffSession;

/** The services behind referrals. */
public final class ServiceReferralJobs implements ReferralJobs {
  private final StaffSession session;
  private final AgencyReferrals referrals;

  /** Calls the services as the person of a session. */
  public ServiceReferralJobs(StaffSession session, AgencyReferrals referrals) {
    this.session = session;
    this.referrals = referrals;
  }

  @Override
  public List<Agency> agencies() {
    return referrals.agencies();
  }

  @Override
  public Optional<String> belonging(HandOff handOff) {
    return referrals.belonging(handOff);
  }

  @Override
  public List<Agency> mailboxes() {
    return referrals.mailboxes(session);
  }

  @Override
  public ReferralAnswer refer(UUID contactId, String code) {
    return referrals.refer(session, contactId, code);
  }
}
