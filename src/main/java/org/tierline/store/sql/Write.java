package org.tierline.store.sql;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * A statement that writes, before it is sent.
 *
 * @param sql with a question mark for each value
 * @param values in the order of the question marks
 */
public record Write(String sql, List<@Nullable Object> values) {
  /** A statement with its values in turn. */
  public static Write of(String sql, @Nullable Object... values) {
    List<@Nullable Object> all = new ArrayList<>();
    for (@Nullable Object value : values) {
      all.add(value);
    }
    return new Write(sql, all);
  }

  /** Binds its values to a statement made of its text. */
  public <S extends SqlStatement<S>> S boundTo(S statement) {
    for (int i = 0; i < values.size(); i++) {
      statement.bind(i, values.get(i));
    }
    return statement;
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
