package org.tierline.store.sql;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.tierline.model.cases.Protection;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.policy.privacy.RecordItem;
import org.tierline.store.CaseTable;
import org.tierline.store.keys.KeyRing;

/**
 * {@code case_record}, {@code case_number} and {@code case_item}.
 *
 * <p>Digests of a Section 1367 case are made in a domain of their own, those of all others in the
 * open one. What is said is digested in the open domain, and for who is cleared in the other as
 * well; so nobody else ever meets such a case, and no column says which one it is.
 */
final class SqlCaseTable implements CaseTable {
  static final String OPEN_DOMAIN = Protection.NONE.name();
  static final String PROTECTED_DOMAIN = Protection.SECTION_1367.name();

  /**
   * The mark of each key, which stands in the first line of its case; for a key of no case the line
   * just before where it would stand, which is no mark of it: one row for each key, whatever it is.
   */
  static final String MARKS =
      """
      WITH asked (case_id) AS (VALUES <ids>)
      SELECT asked.case_id,
        (SELECT r.digest FROM case_item r WHERE (r.case_id, r.place) <= (asked.case_id, 0)
          ORDER BY r.case_id DESC, r.place DESC LIMIT 1) AS digest
      FROM asked
      """;

  private final Handle handle;
  private final Desk desk;
  private final GateWay gate;

  SqlCaseTable(Handle handle, Desk desk, GateWay gate) {
    this.handle = handle;
    this.desk = desk;
    this.gate = gate;
  }

  @Override
  public Look look(Asked asked, ComparableItems said, KeyRing ring) {
    return gate.look(asked, said, ring);
  }

  @Override
  public Compared answer(UUID ticket) {
    return gate.answer(ticket);
  }

  @Override
  public UUID put(
      ComparableItems items, Protection protection, KeyRing importer, Function<UUID, byte[]> seal) {
    return new CaseWriting(handle, desk.keys()).put(items, protection, importer, seal);
  }

  @Override
  public Optional<UUID> idOf(String receiptNumber, KeyRing ring) {
    Optional<UUID> open = located(ring.digest(OPEN_DOMAIN, SaidNumbers.RECEIPT, receiptNumber));
    if (!ring.holdsProtectedKey()) {
      return open;
    }
    Optional<UUID> other =
        located(ring.digest(PROTECTED_DOMAIN, SaidNumbers.RECEIPT, receiptNumber));
    return open.or(() -> other);
  }

  @Override
  public boolean isProtected(String receiptNumber, KeyRing importer) {
    return located(importer.digest(PROTECTED_DOMAIN, SaidNumbers.RECEIPT, receiptNumber))
        .isPresent();
  }

  private Optional<UUID> located(byte[] digest) {
    return gate.at(digest).caseId();
  }

  @Override
  public Set<UUID> toldOf(Collection<UUID> caseIds, KeyRing ring, boolean cleared) {
    if (caseIds.isEmpty()) {
      return Set.of();
    }
    List<UUID> asked = List.copyOf(caseIds);
    Query query =
        handle
            .createQuery(MARKS)
            .define(
                "ids",
                IntStream.range(0, asked.size())
                    .mapToObj("(:id%d)"::formatted)
                    .collect(Collectors.joining(", ")));
    for (int i = 0; i < asked.size(); i++) {
      query.bind("id" + i, asked.get(i));
    }
    return query
        .map((row, _) ->
            Map.entry(
                Columns.key(row, "case_id"),
                Objects.requireNonNullElse(row.getBytes("digest"), new byte[0])))
        .stream()
        .filter(mark -> isTold(mark.getKey(), mark.getValue(), ring, cleared))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Asks in both domains whoever it is, so that all keys cost the same. */
  private static boolean isTold(UUID caseId, byte[] mark, KeyRing ring, boolean cleared) {
    boolean open = isOneOf(CaseItem.marks(caseId, OPEN_DOMAIN, ring), mark);
    boolean other = isOneOf(CaseItem.marks(caseId, PROTECTED_DOMAIN, ring), mark);
    return open || (cleared && other);
  }

  private static boolean isOneOf(List<byte[]> digests, byte[] mark) {
    return digests.stream().anyMatch(digest -> Arrays.equals(digest, mark));
  }

  @Override
  public boolean ownsProtected(String account, KeyRing ring) {
    return ProtectedAccounts.owns(handle, account, ring);
  }

  @Override
  public boolean holds(UUID caseId, RecordItem item, KeyRing ring) {
    return new RecordDigests(handle, ring).hold(caseId, item);
  }

  @Override
  public byte[] sealed(UUID caseId) {
    return handle
        .createQuery("SELECT sealed FROM case_record WHERE case_id = :caseId")
        .bind("caseId", caseId)
        .map((row, _) -> row.getBytes("sealed"))
        .findOne()
        .orElseThrow(() -> new IllegalStateException("no such case"));
  }

  @Override
  public long count() {
    return handle
        .createQuery("SELECT count(*) - 1 AS n FROM case_record")
        .map((row, _) -> row.getLong("n"))
        .one();
  }
}
