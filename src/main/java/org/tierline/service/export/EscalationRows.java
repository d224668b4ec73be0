package org.tierline.service.export;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.service.export.WorkExport.Span;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/**
 * Escalations, as in every other list: without the clearance those of special handling are not
 * there, and one whose identity is open is nobody's, in whichever queue (P7).
 */
final class EscalationRows implements WorkRows {
  @Override
  public List<String> columns() {
    return List.of(
        "number", "class", "reason", "state", "due", "createdAt", "firstContactAt", "language");
  }

  @Override
  public Set<String> literals() {
    return Set.of();
  }

  @Override
  public void hand(
      Transaction transaction,
      StaffSession reader,
      Span span,
      Consumer<List<@Nullable String>> each) {
    boolean cleared = Clearances.holdsSection1367(transaction, reader);
    @Nullable UUID last = null;
    List<Escalation> page;
    do {
      page = transaction.escalations().between(span.from(), span.until(), last, AT_ONCE);
      page.stream()
          .filter(escalation -> cleared || escalation.identityOpen() || !isSpecial(escalation))
          .forEach(
              escalation -> each.accept(row(escalation, escalation.identityOpen() && !cleared)));
      last = page.isEmpty() ? last : page.getLast().id();
    } while (page.size() == AT_ONCE);
  }

  private static boolean isSpecial(Escalation escalation) {
    return escalation.queue() == EscalationQueue.SPECIAL_HANDLING;
  }

  private static List<@Nullable String> row(Escalation escalation, boolean isHidden) {
    return Arrays.asList(
        isHidden ? null : escalation.number().toString(),
        escalation.escalationClass().name(),
        isHidden ? EscalationReason.IDENTITY.name() : escalation.reason().name(),
        isHidden ? null : escalation.state().name(),
        escalation.due().toString(),
        escalation.createdAt().toString(),
        escalation.firstContactAt().toString(),
        isHidden ? null : escalation.language());
  }
}
