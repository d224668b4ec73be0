package org.tierline.service.chat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.service.Desk;
import org.tierline.service.privacy.ReadableWords;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/** Words of an earlier contact keep its level and protection (P16). */
final class ReadableLines {
  private static final int MOST_SAME_CASE = 50;

  private final Desk desk;

  ReadableLines(Desk desk) {
    this.desk = desk;
  }

  /** The lines, those without their words that may not be read in a contact. */
  List<ChatLine> in(
      Transaction transaction, StaffSession session, UUID contactId, List<ChatLine> lines) {
    Set<UUID> others =
        lines.stream()
            .map(ChatLine::contactId)
            .filter(Objects::nonNull)
            .filter(other -> !other.equals(contactId))
            .collect(Collectors.toSet());
    if (others.isEmpty()) {
      return lines;
    }
    Set<UUID> told = ReadableWords.among(transaction, session, others);
    Set<UUID> sameCase =
        transaction
            .contacts()
            .verifiedOnSameCases(contactId, session.id(), desk.now(), MOST_SAME_CASE)
            .stream()
            .map(ContactSummary::id)
            .collect(Collectors.toCollection(HashSet::new));
    return lines.stream()
        .map(line -> isReadable(line, contactId, told, sameCase) ? line : line.withheld())
        .toList();
  }

  private static boolean isReadable(
      ChatLine line, UUID contactId, Set<UUID> told, Set<UUID> sameCase) {
    UUID writtenIn = line.contactId();
    return writtenIn == null
        || writtenIn.equals(contactId)
        || (told.contains(writtenIn)
            && (line.level() == DisclosureLevel.GENERAL_ONLY || sameCase.contains(writtenIn)));
  }
}
