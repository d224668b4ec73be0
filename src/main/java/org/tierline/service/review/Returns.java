package org.tierline.service.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.review.ReturnedRow;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.Desk;
import org.tierline.service.privacy.ReadableWords;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.ReviewTable.ReturnPlace;
import org.tierline.store.ReviewTable.Returned;
import org.tierline.store.Transaction;

/** What officers gave back to Tier 1, with their coaching notes (E8). */
public final class Returns {
  private final Desk desk;

  /** The returns of a desk's store. */
  public Returns(Desk desk) {
    this.desk = desk;
  }

  /**
   * The latest first; nothing for anybody but a supervisor.
   *
   * @param after the last one of the page before, or null
   */
  public List<ReturnedRow> page(StaffSession session, @Nullable ReturnedRow after, int limit) {
    if (!Reviewers.has(session)) {
      return List.of();
    }
    @Nullable ReturnPlace place = after == null ? null : new ReturnPlace(after.at(), after.id());
    return desk.store()
        .read(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          List<Returned> found = transaction.review().returned(cleared, place, limit);
          Set<UUID> readable =
              ReadableWords.among(
                  transaction,
                  session,
                  found.stream().map(Returned::contactId).distinct().toList());
          return found.stream().map(one -> row(transaction, one, cleared, readable)).toList();
        });
  }

  private static ReturnedRow row(
      Transaction transaction, Returned returned, boolean cleared, Set<UUID> readable) {
    boolean isHidden = returned.identityOpen() && !cleared;
    boolean isRead = !isHidden && readable.contains(returned.contactId());
    return new ReturnedRow(
        returned.id(),
        returned.at(),
        isHidden ? null : returned.number(),
        name(transaction, returned.by()),
        name(transaction, returned.to()),
        isRead ? returned.words() : null);
  }

  private static String name(Transaction transaction, UUID staffId) {
    return transaction.staff().find(staffId).map(StaffMember::fullName).orElse("");
  }
}
