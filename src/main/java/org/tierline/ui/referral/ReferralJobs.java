package org.tierline.ui.referral;

import java.util.List;
import java.util.UUID;
import org.tierline.model.referral.Agency;
import org.tierline.model.referral.ReferralAnswer;

/** What referring asks of the services, for the one person who is signed in. */
public interface ReferralJobs {
  /** The agencies on file. Asks nothing of the store. */
  List<Agency> agencies();

  /** Refers the caller of a contact to an agency. Belongs in the background. */
  ReferralAnswer refer(UUID contactId, String code);
}
