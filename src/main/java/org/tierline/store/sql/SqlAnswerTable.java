package org.tierline.store.sql;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.model.request.OfficeAnswer;
import org.tierline.model.request.Relocation;
import org.tierline.store.AnswerTable;

/** {@code office_answer} and {@code request_relocation}. */
final class SqlAnswerTable implements AnswerTable {
  static final String ANSWERS =
      "SELECT * FROM office_answer WHERE request_id = :requestId ORDER BY at, id";
  static final String RELOCATIONS =
      "SELECT * FROM request_relocation WHERE request_id = :requestId ORDER BY at, id";

  private final Handle handle;

  SqlAnswerTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void insert(OfficeAnswer answer) {
    handle
        .createUpdate(
            """
            INSERT INTO office_answer (
              id, request_id, office, answered_on, words, is_final, staff_id, at)
            VALUES (:id, :requestId, :office, :answeredOn, :words, :isFinal, :staffId, :at)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", answer.id())
        .bind("requestId", answer.requestId())
        .bind("office", answer.office())
        .bind("answeredOn", answer.answeredOn())
        .bind("words", answer.words())
        .bind("isFinal", answer.isFinal())
        .bind("staffId", answer.staffId())
        .bind("at", answer.at())
        .execute();
  }

  @Override
  public List<OfficeAnswer> ofRequest(UUID requestId) {
    return handle
        .createQuery(ANSWERS)
        .bind("requestId", requestId)
        .map((row, _) ->
            new OfficeAnswer(
                Columns.key(row, "id"),
                Columns.key(row, "request_id"),
                row.getString("office"),
                Columns.day(row, "answered_on"),
                row.getString("words"),
                row.getBoolean("is_final"),
                Columns.key(row, "staff_id"),
                Columns.instant(row, "at")))
        .list();
  }

  @Override
  public void insert(Relocation relocation) {
    handle
        .createUpdate(
            """
            INSERT INTO request_relocation (
              id, request_id, from_office, to_office, words, staff_id, at)
            VALUES (:id, :requestId, :from, :to, :words, :staffId, :at)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", relocation.id())
        .bind("requestId", relocation.requestId())
        .bind("from", relocation.from())
        .bind("to", relocation.to())
        .bind("words", relocation.words())
        .bind("staffId", relocation.staffId())
        .bind("at", relocation.at())
        .execute();
  }

  @Override
  public List<Relocation> relocations(UUID requestId) {
    return handle
        .createQuery(RELOCATIONS)
        .bind("requestId", requestId)
        .map((row, _) ->
            new Relocation(
                Columns.key(row, "id"),
                Columns.key(row, "request_id"),
                row.getString("from_office"),
                row.getString("to_office"),
                row.getString("words"),
                Columns.key(row, "staff_id"),
                Columns.instant(row, "at")))
        .list();
  }
}
