package org.tierline.service.privacy;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.CaseView.DetailsPart;
import org.tierline.model.privacy.Verification;
import org.tierline.policy.privacy.Items;
import org.tierline.service.Desk;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.staff.StaffSession;

/**
 * Where a letter goes: to the address as it stands on record, whatever street was typed (P2). What
 * was typed only says of which case it is.
 */
final class LetterAddress {
  private final Desk desk;
  private final CaseAccess cases;

  LetterAddress(Desk desk, CaseAccess cases) {
    this.desk = desk;
    this.cases = cases;
  }

  /**
   * The lines of the address on record, with the name above them; it is opened for that, so this is
   * called outside any transaction.
   *
   * @return empty if no case whose gate is open here, at a level that shows it, has the house
   *     number and ZIP that were typed
   */
  Optional<String> onRecord(StaffSession session, UUID contactId, String typed) {
    Optional<String> meant = Items.addressText(typed);
    return meant.isEmpty()
        ? Optional.empty()
        : desk
            .store()
            .read(t -> t.verifications().open(contactId, session.id(), desk.now()))
            .stream()
            .map(Verification::caseId)
            .flatMap(caseId -> details(session, contactId, caseId))
            .flatMap(details -> lines(details).stream())
            .filter(lines -> Items.addressText(lines).equals(meant))
            .findFirst();
  }

  private Stream<DetailsPart> details(StaffSession session, UUID contactId, UUID caseId) {
    return cases.open(session, contactId, caseId) instanceof CaseAnswer.Disclosed(var view, var _)
        ? Stream.ofNullable(view.details())
        : Stream.empty();
  }

  /** A name that would be read as a house number is left out. */
  private static Optional<String> lines(DetailsPart details) {
    Address address = details.address();
    if (address == null) {
      return Optional.empty();
    }
    String place =
        Stream.of(address.city(), (address.state() + " " + address.zip()).strip())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    String lines = address.street() + "\n" + place;
    String named = details.subject() + "\n" + lines;
    return Optional.of(Items.addressText(named).equals(Items.addressText(lines)) ? named : lines);
  }
}
