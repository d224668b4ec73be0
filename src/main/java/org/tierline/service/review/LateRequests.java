package org.tierline.service.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.review.LateRow;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.ReviewTable.After;
import org.tierline.store.ReviewTable.RequestPage;
import org.tierline.store.Transaction;

/**
 * The service requests that offices have still to answer, by the day they are due (S9). One of a
 * Section 1367 case is for the uncleared not there, in no list and no count (P8).
 */
final class LateRequests {
  private static final int AT_ONCE = 500;

  private final Transaction transaction;
  private final StaffSession session;
  private final boolean cleared;

  /** Those that somebody may know of, within a transaction. */
  LateRequests(Transaction transaction, StaffSession session) {
    this.transaction = transaction;
    this.session = session;
    this.cleared = Clearances.holdsSection1367(transaction, session);
  }

  /** Up to so many, the day due first, then the oldest. */
  List<LateRow> page(LocalDate from, LocalDate until, @Nullable After after, int limit) {
    List<LateRow> rows = new ArrayList<>();
    @Nullable After place = after;
    List<ServiceRequest> read;
    do {
      read = transaction.review().requestsDue(new RequestPage(from, until, place, limit));
      told(read).stream().limit(limit - rows.size()).map(LateRequests::row).forEach(rows::add);
      place = read.isEmpty() ? place : place(read.getLast());
    } while (read.size() == limit && rows.size() < limit);
    return rows;
  }

  /** How many are due on each day up to one. */
  Map<LocalDate, Long> byDue(LocalDate until) {
    Map<LocalDate, Long> counts = new HashMap<>();
    @Nullable After place = null;
    List<ServiceRequest> read;
    do {
      read =
          transaction.review().requestsDue(new RequestPage(LocalDate.EPOCH, until, place, AT_ONCE));
      told(read).forEach(request -> counts.merge(request.due(), 1L, Long::sum));
      place = read.isEmpty() ? place : place(read.getLast());
    } while (read.size() == AT_ONCE);
    return counts;
  }

  private List<ServiceRequest> told(List<ServiceRequest> requests) {
    Set<UUID> cases =
        requests.stream().map(ServiceRequest::caseId).collect(Collectors.toUnmodifiableSet());
    Set<UUID> told = transaction.cases().toldOf(cases, session.keys(), cleared);
    return requests.stream().filter(request -> told.contains(request.caseId())).toList();
  }

  private static After place(ServiceRequest request) {
    return new After(request.due(), request.createdAt(), request.id());
  }

  private static LateRow row(ServiceRequest request) {
    return new LateRow(
        request.id(),
        request.number(),
        new LateRow.Request(request.type(), request.office()),
        request.due(),
        request.createdAt(),
        request.createdAt());
  }
}
