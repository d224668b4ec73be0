package org.tierline.ui.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.office.FaxAnswer;
import org.tierline.model.office.FaxWish;
import org.tierline.service.office.Mail;

/** What the form of mail and fax asks of the services; never to be called on the FX thread. */
public interface PostJobs {
  /** Makes the key of a record. */
  UUID newKey();

  /** The forms of which an address is on file. */
  List<String> forms();

  /** The state of a ZIP; empty if it is not known. */
  Optional<String> stateOf(String zip);

  /** The filing address; empty if none is on file. */
  Optional<Mail> mail(String form, String state, String carrier);

  /** Gives a fax number. */
  FaxAnswer give(UUID contactId, FaxWish wish);
}
