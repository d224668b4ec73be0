package org.tierline.service.export;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Contact;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.export.WorkExport.Span;
import org.tierline.service.privacy.ReadableWords;
import org.tierline.service.privacy.SpecialCallbacks;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/**
 * Contacts. One in which a case was verified that the reader may not be told of is left out (P16),
 * and a callback of special handling (P8).
 */
final class ContactRows implements WorkRows {
  @Override
  public List<String> columns() {
    return List.of(
        "number",
        "channel",
        "state",
        "openedAt",
        "closedAt",
        "language",
        "by",
        "promptRead",
        "disposition");
  }

  @Override
  public Set<String> literals() {
    return Set.of("promptRead");
  }

  @Override
  public void hand(
      Transaction transaction,
      StaffSession reader,
      Span span,
      Consumer<List<@Nullable String>> each) {
    boolean cleared = Clearances.holdsSection1367(transaction, reader);
    @Nullable UUID last = null;
    List<Contact> page;
    do {
      page = transaction.contacts().between(span.from(), span.until(), last, AT_ONCE);
      Set<UUID> readable =
          ReadableWords.among(
              transaction, reader, page.stream().map(Contact::id).collect(Collectors.toSet()));
      page.stream()
          .filter(contact -> readable.contains(contact.id()))
          .filter(contact ->
              cleared || SpecialCallbacks.calledBack(transaction, contact.id()).isEmpty())
          .forEach(contact -> each.accept(row(transaction, contact)));
      last = page.isEmpty() ? last : page.getLast().id();
    } while (page.size() == AT_ONCE);
  }

  private static List<@Nullable String> row(Transaction transaction, Contact contact) {
    return Arrays.asList(
        contact.number(),
        contact.channel().name(),
        contact.state().name(),
        contact.openedAt().toString(),
        WorkRows.text(contact.closedAt()),
        contact.caller().language(),
        transaction.staff().find(contact.staffId()).map(StaffMember::fullName).orElse(null),
        String.valueOf(contact.promptReadAt() != null),
        WorkRows.text(contact.disposition()));
  }
}
