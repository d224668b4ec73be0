package org.tierline.store.sql;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.tierline.store.PolicyTable;

/** {@code policy_file}. */
final class SqlPolicyTable implements PolicyTable {
  private final Handle handle;
  private final Desk desk;

  SqlPolicyTable(Handle handle, Desk desk) {
    this.handle = handle;
    this.desk = desk;
  }

  @Override
  public Map<String, String> files() {
    Map<String, String> newest = new LinkedHashMap<>();
    handle
        .createQuery("SELECT kind, json FROM policy_file ORDER BY kind, at, id")
        .map((row, _) -> Map.entry(row.getString("kind"), row.getString("json")))
        .forEach(file -> newest.put(file.getKey(), file.getValue()));
    return newest;
  }

  @Override
  public void insert(String kind, String json, Instant at) {
    handle
        .createUpdate(
            "INSERT INTO policy_file (kind, at, id, json) VALUES (:kind, :at, :id, :json)")
        .bind("kind", kind)
        .bind("at", at)
        .bind("id", desk.keys().get())
        .bind("json", json)
        .execute();
  }
}
