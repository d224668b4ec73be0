package org.tierline.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditFinding;
import org.tierline.model.audit.AuditFinding.What;
import org.tierline.model.audit.AuditReport;
import org.tierline.store.Samples;

/** The first event that is wrong is named: desk, number, and what is wrong with it. */
class AuditFindingsTest {
  @TempDir Path folder;
  private AuditBook book;
  private byte[] desk;
  private String name;

  @BeforeEach
  void openBook() throws SQLException {
    book = new AuditBook(folder, ChainHash.WRITTEN, SealForm.WRITTEN);
    desk = book.desks.get(1);
    name = ChainHead.name(desk);
  }

  @AfterEach
  void closeBook() {
    book.close();
  }

  private List<AuditFinding> findings() {
    return book.verify(new AuditVerifier(), false).findings();
  }

  private void execute(String sql, Object... values) {
    book.handle.execute(sql, values);
  }

  private AuditFinding found(What what, long first, long last) {
    return new AuditFinding(what, name, first, last, null);
  }

  @Test
  void aRecordThatHoldsSaysHowMuchOfItIsSealed() {
    AuditReport report = book.verify(new AuditVerifier(), true);
    int events = AuditBook.DESKS * AuditBook.ROUNDS + AuditBook.SEALS + 1;
    assertThat(report.findings()).isEmpty();
    assertThat(report.events()).isEqualTo(events);
    assertThat(report.sealed()).isEqualTo(events - 2);
    assertThat(report.chains()).isEqualTo(AuditBook.DESKS);
    assertThat(report.seals()).isEqualTo(AuditBook.SEALS);
    assertThat(report.keptElsewhere()).isTrue();
    assertThat(report.lastSealAt()).isEqualTo(book.kept.getLast().at());
  }

  @Test
  void aChangedEventIsNamed() {
    execute("UPDATE audit_event SET facts = '{}' WHERE desk_id = ? AND seq = 5", desk);
    execute("UPDATE audit_event SET facts = '{}' WHERE desk_id = ? AND seq = 9", desk);
    assertThat(findings()).containsExactly(found(What.CHANGED, 5, 5));
  }

  @Test
  void removedEventsAreNamed() {
    execute("DELETE FROM audit_event WHERE desk_id = ? AND seq IN (5, 6)", desk);
    assertThat(findings()).containsExactly(found(What.REMOVED, 5, 6));
  }

  @Test
  void anEventThatIsMissingThoughTheRestMovedUpIsNamed() {
    execute("DELETE FROM audit_event WHERE desk_id = ? AND seq = 5", desk);
    for (int seq = 6; seq <= AuditBook.ROUNDS; seq++) {
      execute("UPDATE audit_event SET seq = ? WHERE desk_id = ? AND seq = ?", seq - 1, desk, seq);
    }
    assertThat(findings()).containsExactly(found(What.REMOVED, 5, 5));
  }

  @Test
  void eventsInAnotherOrderAreNamed() {
    swap(5, 6);
    assertThat(findings()).containsExactly(found(What.REORDERED, 5, 5));
    swap(5, 6);
    swap(5, 17);
    assertThat(findings()).containsExactly(found(What.REORDERED, 5, 5));
  }

  private void swap(int one, int other) {
    String update = "UPDATE audit_event SET seq = ? WHERE desk_id = ? AND seq = ?";
    execute(update, -1, desk, one);
    execute(update, one, desk, other);
    execute(update, other, desk, -1);
  }

  @Test
  void anInsertedEventIsNamed() {
    for (int seq = AuditBook.ROUNDS; seq >= 5; seq--) {
      execute("UPDATE audit_event SET seq = ? WHERE desk_id = ? AND seq = ?", seq + 1, desk, seq);
    }
    execute(
        """
        INSERT INTO audit_event
        SELECT desk_id, 5, at, action, ?, contact_id, subject, facts, hash, previous
        FROM audit_event WHERE desk_id = ? AND seq = 9
        """,
        Samples.id(),
        desk);
    assertThat(findings()).containsExactly(found(What.INSERTED, 5, 5));
  }

  @Test
  void aTailThatWasCutOffIsNamed() {
    execute("DELETE FROM audit_event WHERE desk_id = ? AND seq > 20", desk);
    assertThat(findings()).containsExactly(found(What.CUT_OFF, 21, AuditBook.ROUNDS));
    book.rehash(desk);
    long seal = AuditBook.SEALS;
    assertThat(findings())
        .containsExactly(new AuditFinding(What.CUT_OFF, name, 21, AuditBook.ROUNDS, seal));
  }

  /** Sealed were 6, 12, 18 and 24 events: the change lies after the last that still fits. */
  @Test
  void aRewrittenChainIsNamedBetweenTwoSeals() {
    execute("UPDATE audit_event SET at = at + 1 WHERE desk_id = ? AND seq = 14", desk);
    book.rehash(desk);
    assertThat(findings()).containsExactly(new AuditFinding(What.REWRITTEN, name, 13, 18, 3L));
  }

  @Test
  void headsAndDesksAreNamed() {
    execute("UPDATE audit_head SET count = 9 WHERE desk_id = ?", desk);
    long all = AuditBook.ROUNDS;
    assertThat(findings()).containsExactly(found(What.HEAD_CHANGED, all, all));
    execute("DELETE FROM audit_head WHERE desk_id = ?", desk);
    assertThat(findings()).containsExactly(found(What.HEAD_MISSING, all, all));
    book.rehash(desk);
    execute("DELETE FROM desk WHERE id = ?", desk);
    assertThat(findings()).containsExactly(found(What.DESK_UNKNOWN, 1, all));
  }

  @Test
  void sealsAreNamed() {
    execute("DELETE FROM audit_seal WHERE number = 4");
    assertThat(findings()).containsExactly(new AuditFinding(What.SEAL_REMOVED, null, 4, 4, null));
    execute("DELETE FROM audit_seal WHERE number = 2");
    assertThat(findings()).containsExactly(new AuditFinding(What.SEAL_REMOVED, null, 2, 2, null));
    execute("UPDATE audit_seal SET at = at + 1 WHERE number = 1");
    assertThat(findings()).containsExactly(new AuditFinding(What.SEAL_CHANGED, null, 1, 1, null));
  }

  @Test
  void aStoreThatWasSealedAnewIsGivenAwayByTheSealsKeptElsewhere() {
    AuditMutation.REWRITTEN_AND_SEALED_WITH_ANOTHER_KEY.on(book, new Random(1));
    assertThat(findings()).isEmpty();
    assertThat(book.verify(new AuditVerifier(), true).findings())
        .extracting(AuditFinding::what)
        .contains(What.SEAL_KEY_UNKNOWN);
  }

  /** What is not protected: the README says so. */
  @Test
  void whatWasRewrittenAfterTheLastSealIsNotFound() {
    byte[] first = book.desks.getFirst();
    book.append(first, AuditAction.SIGNED_IN, "{}");
    execute(
        "DELETE FROM audit_event WHERE desk_id = ? AND seq = ?", first, book.table.lastOf(first));
    book.rehash(first);
    assertThat(book.verify(new AuditVerifier(), true).findings()).isEmpty();
  }
}
