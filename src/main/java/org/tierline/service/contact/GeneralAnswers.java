package org.tierline.service.contact;

import java.util.UUID;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;

/** Keeps which general answers were read to a caller. They belong to no case. */
public final class GeneralAnswers {
  private final Desk desk;

  /** In a desk's store. */
  public GeneralAnswers(Desk desk) {
    this.desk = desk;
  }

  /** An article was read in a contact of this person; the same one again changes nothing. */
  public void given(StaffSession session, UUID contactId, String articleId) {
    desk.store()
        .write(transaction -> {
          OwnContact.of(transaction, session, contactId);
          transaction.guidance().given(contactId, articleId, desk.now());
          return true;
        });
  }
}
