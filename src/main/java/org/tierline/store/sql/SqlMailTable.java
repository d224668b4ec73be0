package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.mail.MailItem;
import org.tierline.model.mail.MailTrouble;
import org.tierline.model.mail.MessageState;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.store.MailTable;

/** {@code outgoing_message}, as whoever sends it sees it. */
final class SqlMailTable implements MailTable {
  /** Of what is of no protected case, and was not written in a callback of special handling. */
  private static final String KNOWN =
      """
       AND (:cleared = 1 OR (known_to = 'EVERYBODY' AND NOT EXISTS (
          SELECT 1 FROM callback_contact c JOIN escalation e ON e.id = c.escalation_id
          WHERE c.contact_id = m.contact_id AND e.queue = 'SPECIAL_HANDLING')))
      """;

  static final String WAITING =
      """
      SELECT count(*) AS n FROM outgoing_message m WHERE state = 'WAITING' AND channel = :channel
      """
          + KNOWN;

  static final String NEXT =
      """
      SELECT * FROM outgoing_message m
      WHERE state = 'WAITING' AND channel = :channel
        AND (not_before IS NULL OR not_before <= :now)
      """
          + KNOWN
          + " ORDER BY queued_at, id LIMIT 1";
  static final String IN_HAND =
      """
      SELECT * FROM outgoing_message
      WHERE state = 'SENDING' AND claimed_at < :before ORDER BY claimed_at, id
      """;

  static final String TO_DECIDE =
      """
      SELECT * FROM outgoing_message m
      WHERE state IN ('UNSURE', 'UNDELIVERABLE', 'BLOCKED')
        AND (queued_at, id) > (:queuedAt, :after)
      """
          + KNOWN
          + " ORDER BY queued_at, id LIMIT :limit";

  private static final UUID FIRST = new UUID(0, 0);

  private final Handle handle;

  SqlMailTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void insert(OutgoingMessage message, Instant notBefore, Instant notAfter) {
    new SqlMessageTable(handle).insert(message);
    handle
        .createUpdate(
            """
            UPDATE outgoing_message SET not_before = :notBefore, not_after = :notAfter
            WHERE id = :id AND version = 1
            """)
        .bind("id", message.id())
        .bind("notBefore", notBefore)
        .bind("notAfter", notAfter)
        .execute();
  }

  @Override
  public Optional<MailItem> next(Set<MessageChannel> channels, Instant now, boolean cleared) {
    return channels.stream()
        .flatMap(channel ->
            handle
                .createQuery(NEXT)
                .bind("channel", channel)
                .bind("now", now)
                .bind("cleared", cleared)
                .map(SqlMailTable::item)
                .stream())
        .min(
            Comparator.comparing((MailItem item) -> item.message().queuedAt())
                .thenComparing(item -> item.message().id()));
  }

  @Override
  public long waiting(MessageChannel channel, boolean cleared) {
    return handle
        .createQuery(WAITING)
        .bind("channel", channel)
        .bind("cleared", cleared)
        .map((row, _) -> row.getLong("n"))
        .one();
  }

  @Override
  public List<MailItem> outlived(Instant now) {
    return handle
        .createQuery(
            """
            SELECT * FROM outgoing_message
            WHERE state = 'WAITING' AND channel IN ('TEXT', 'TEXT_AHEAD') AND not_after <= :now
            """)
        .bind("now", now)
        .map(SqlMailTable::item)
        .list();
  }

  @Override
  public List<MailItem> inHandSince(Instant before) {
    return handle.createQuery(IN_HAND).bind("before", before).map(SqlMailTable::item).list();
  }

  @Override
  public Optional<MailItem> find(UUID id) {
    return handle
        .createQuery("SELECT * FROM outgoing_message WHERE id = :id")
        .bind("id", id)
        .map(SqlMailTable::item)
        .findOne();
  }

  @Override
  public Optional<MailItem> find(UUID id, boolean cleared) {
    return handle
        .createQuery("SELECT * FROM outgoing_message m WHERE id = :id" + KNOWN)
        .bind("id", id)
        .bind("cleared", cleared)
        .map(SqlMailTable::item)
        .findOne();
  }

  @Override
  public List<MailItem> toDecide(boolean cleared, @Nullable MailItem after, int limit) {
    return handle
        .createQuery(TO_DECIDE)
        .bind("cleared", cleared)
        .bind("queuedAt", after == null ? Instant.EPOCH : after.message().queuedAt())
        .bind("after", after == null ? FIRST : after.message().id())
        .bind("limit", limit)
        .map(SqlMailTable::item)
        .list();
  }

  @Override
  public boolean update(MailItem changed, @Nullable Instant deliveredAt) {
    return handle
            .createUpdate(
                """
                UPDATE outgoing_message SET
                  state = :state, claim = :claim, claimed_at = :claimedAt, tries = :tries,
                  not_before = :notBefore, trouble = :trouble, delivered_at = :deliveredAt,
                  version = version + 1
                WHERE id = :id AND version = :version
                """)
            .bind("id", changed.message().id())
            .bind("version", changed.version())
            .bind("state", changed.state())
            .bind("claim", changed.claim())
            .bind("claimedAt", changed.claimedAt())
            .bind("tries", changed.tries())
            .bind("notBefore", changed.notBefore())
            .bind("trouble", changed.trouble())
            .bind("deliveredAt", deliveredAt)
            .execute()
        == 1;
  }

  private static MailItem item(ResultSet row, StatementContext context) throws SQLException {
    return new MailItem(
        SqlMessageTable.message(row, context),
        Columns.constant(row, "state", MessageState.class),
        Columns.keyOrNull(row, "claim"),
        Columns.instantOrNull(row, "claimed_at"),
        row.getInt("tries"),
        Columns.instantOrNull(row, "not_before"),
        Columns.instantOrNull(row, "not_after"),
        Columns.constantOrNull(row, "trouble", MailTrouble.class),
        row.getLong("version"));
  }
}
