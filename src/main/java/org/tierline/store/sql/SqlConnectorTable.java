package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.tierline.store.ConnectorTable;
import org.tierline.store.keys.ConnectorKeys;

/** {@code connector}. */
final class SqlConnectorTable implements ConnectorTable {
  private static final String COLUMNS = "SELECT id, name, token_mark, digest_key, disabled";

  private final Handle handle;

  SqlConnectorTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void insert(Connector connector) {
    handle
        .createUpdate(
            """
            INSERT INTO connector (id, name, token_mark, digest_key, disabled)
            VALUES (:id, :name, :mark, :digestKey, 0)
            """)
        .bind("id", connector.id())
        .bind("name", connector.name())
        .bind("mark", connector.keys().mark())
        .bind("digestKey", connector.keys().digestKey())
        .execute();
  }

  @Override
  public Optional<Connector> findByName(String name) {
    return handle
        .createQuery(COLUMNS + " FROM connector WHERE name = :name")
        .bind("name", name)
        .map(SqlConnectorTable::connector)
        .findOne();
  }

  @Override
  public List<Connector> all() {
    return handle
        .createQuery(COLUMNS + " FROM connector ORDER BY name")
        .map(SqlConnectorTable::connector)
        .list();
  }

  @Override
  public void disable(UUID id) {
    handle
        .createUpdate("UPDATE connector SET disabled = 1 WHERE id = :id")
        .bind("id", id)
        .execute();
  }

  private static Connector connector(ResultSet row, StatementContext context) throws SQLException {
    return new Connector(
        Columns.key(row, "id"),
        row.getString("name"),
        new ConnectorKeys(row.getBytes("token_mark"), row.getBytes("digest_key")),
        row.getBoolean("disabled"));
  }
}
