package org.tierline.service.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Contact;
import org.tierline.model.sample.ContactScore;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** What was thought of somebody's own contacts; there is no list of anybody else's. */
public final class OwnScores {
  private final Desk desk;

  /** The scores in a desk's store. */
  public OwnScores(Desk desk) {
    this.desk = desk;
  }

  /**
   * What was thought of this person's own contacts, newest first; nobody sees those of others.
   *
   * @param after the last one that is known, or null
   */
  public List<Line> mine(StaffSession session, @Nullable ContactScore after, int limit) {
    return !StillIn.atDesk(session)
        ? List.of()
        : desk.store()
            .read(transaction -> {
              boolean cleared = Clearances.holdsSection1367(transaction, session);
              return transaction.scores().of(session.id(), cleared, after, limit).stream()
                  .map(score -> line(transaction, score))
                  .toList();
            });
  }

  private static Line line(Transaction transaction, ContactScore score) {
    return new Line(
        score,
        transaction.staff().find(score.scoredBy()).map(StaffMember::fullName).orElse(""),
        transaction.contacts().find(score.contactId()).map(Contact::number).orElse(""));
  }

  /**
   * A score as whose contact it was sees it.
   *
   * @param scoredBy full name
   * @param contactNumber of the contact
   */
  public record Line(ContactScore score, String scoredBy, String contactNumber) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
