package org.tierline.ui.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.contact.HandOff;
import org.tierline.model.referral.Agency;
import org.tierline.model.referral.ReferralAnswer;

/** What referring asks of the services, for the one person who is signed in. */
public interface ReferralJobs {
  /** The agencies on file. Asks nothing of the store. */
  List<Agency> agencies();

  /** The code of where a question seems to belong. Asks nothing of the store. */
  Optional<String> belonging(HandOff handOff);

  /** The designated mailboxes of offices that are on file. Belongs in the background. */
  List<Agency> mailboxes();

  /** Refers the caller of a contact to an agency. Belongs in the background. */
  ReferralAnswer refer(UUID contactId, String code);
}
