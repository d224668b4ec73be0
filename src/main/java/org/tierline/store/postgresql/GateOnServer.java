package org.tierline.store.postgresql;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.cases.Protection;
import org.tierline.model.privacy.Verification;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.policy.privacy.Gate;
import org.tierline.store.CaseTable.Asked;
import org.tierline.store.CaseTable.Compared;
import org.tierline.store.CaseTable.Counted;
import org.tierline.store.CaseTable.Look;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.sql.Columns;
import org.tierline.store.sql.Desk;
import org.tierline.store.sql.GateWay;
import org.tierline.store.sql.Located;
import org.tierline.store.sql.SaidLines;
import org.tierline.store.sql.SaidNumbers;

/**
 * The gate as the server keeps it ({@code afterMigrate__gate.sql}). It compares, decides and counts
 * in one transaction, and tells in another.
 */
final class GateOnServer implements GateWay {
  private static final byte[] NO_NUMBER = new byte[0];
  private static final Gate.Comparison NOTHING =
      new Gate.Comparison(false, false, false, false, 0, 0, false, false, 0);

  private final Handle handle;
  private final Desk desk;

  GateOnServer(Handle handle, Desk desk) {
    this.handle = handle;
    this.desk = desk;
  }

  @Override
  public Located at(byte[] digest) {
    return handle
        .createQuery("SELECT case_id, beside FROM tierline_gate.locate(:digest)")
        .bind("digest", digest)
        .map((row, _) -> Located.of(row))
        .one();
  }

  @Override
  public void named(ReadAloudNumber number) {
    handle
        .createQuery("SELECT set_config('tierline.named', :number, true)")
        .bind("number", number.toString())
        .mapTo(String.class)
        .one();
  }

  @Override
  public void letGoUnseen(UUID staffId, Supplier<UUID> notes, Instant at) {
    handle
        .createQuery(
            """
            SELECT c.escalation_id FROM escalation_claim c JOIN staff s ON s.id = c.staff_id
            WHERE c.staff_id = :staffId AND s.disabled = 1
            """)
        .bind("staffId", staffId)
        .map((row, _) -> Columns.key(row.getBytes("escalation_id")))
        .list()
        .forEach(held ->
            handle
                .createUpdate("SELECT tierline_gate.let_go(:escalationId, :deskId, :note, :at)")
                .bind("escalationId", held)
                .bind("deskId", desk.id())
                .bind("note", notes.get())
                .bind("at", at)
                .execute());
  }

  @Override
  public Look look(Asked asked, ComparableItems said, KeyRing ring) {
    SaidNumbers numbers = SaidNumbers.of(said, ring);
    SaidLines open = lines(numbers.locator(), said, Protection.NONE, ring);
    SaidLines other =
        asked.cleared()
            ? lines(numbers.protectedReceipt(), said, Protection.SECTION_1367, ring)
            : open;
    handle
        .createUpdate(
            """
            SELECT tierline_gate.try(
              :ticket, :attempt, :contactId, :relationship, :safeContactConfirmed, :offered,
              :today, :at, :since, :locator, :otherReceipt, :otherANumber,
              :parts, :needs, :digests, :initials, :otherDigests, :otherInitials)
            """)
        .bind("ticket", asked.ticket())
        .bind("attempt", asked.attempt())
        .bind("contactId", asked.contactId())
        .bind("relationship", asked.relationship())
        .bind("safeContactConfirmed", asked.safeContactConfirmed())
        .bind("offered", asked.extrasOffered())
        .bind("today", asked.today().toEpochDay())
        .bind("at", asked.at())
        .bind("since", asked.failuresSince())
        .bind("locator", numbers.locator())
        .bind("otherReceipt", numbers.protectedReceipt())
        .bind("otherANumber", numbers.protectedANumber())
        .bind("parts", array("text", open.parts()))
        .bind("needs", array("bigint", open.needs()))
        .bind("digests", array("bytea", open.digests()))
        .bind("initials", array("bytea", open.initials()))
        .bind("otherDigests", array("bytea", other.digests()))
        .bind("otherInitials", array("bytea", other.initials()))
        .execute();
    return new Counted(asked.ticket());
  }

  @Override
  public Compared answer(UUID ticket) {
    return handle
        .createQuery(
            "SELECT passed, protected, offered, case_id FROM tierline_gate.answer(:ticket)")
        .bind("ticket", ticket)
        .map((row, _) ->
            row.getBoolean("passed")
                ? new Compared(
                    Columns.key(row.getBytes("case_id")),
                    NO_NUMBER,
                    everything(row.getBoolean("protected"), row.getInt("offered")))
                : new Compared(desk.decoyCase(), NO_NUMBER, NOTHING))
        .findOne()
        .orElseThrow(() -> new IllegalStateException("the attempt does not stand on record"));
  }

  @Override
  public void enter(Verification verification) {
    handle
        .createUpdate("SELECT tierline_gate.enter(:id, :level, :at, :endsAt)")
        .bind("id", verification.id())
        .bind("level", verification.level())
        .bind("at", verification.at())
        .bind("endsAt", verification.endsAt())
        .execute();
  }

  private SaidLines lines(
      byte[] number, ComparableItems said, Protection protection, KeyRing ring) {
    return SaidLines.of(at(number).comparedWith(desk.decoyCase()), said, protection, ring);
  }

  private static Gate.Comparison everything(boolean isProtected, int offered) {
    return new Gate.Comparison(
        true, isProtected, true, true, offered, Math.max(offered, 1), true, true, 0);
  }

  private static Argument array(String kind, Object[] values) {
    return (position, statement, _) ->
        statement.setArray(position, statement.getConnection().createArrayOf(kind, values));
  }
}
