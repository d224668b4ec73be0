package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.StaffTable;
import org.tierline.store.keys.WrappedKeys;

/** {@code staff}; the counting of failures is in {@link SignInNames}. */
final class SqlStaffTable implements StaffTable {
  private static final String SELECT =
      "SELECT id, name, full_name, role, languages, clearances, disabled FROM staff ";

  private final Handle handle;
  private final SignInNames names;

  SqlStaffTable(Handle handle, Desk desk) {
    this.handle = handle;
    this.names = new SignInNames(handle, desk);
  }

  @Override
  public boolean isEmpty() {
    return handle
        .createQuery("SELECT id FROM staff LIMIT 1")
        .map((row, _) -> Columns.key(row, "id"))
        .findOne()
        .isEmpty();
  }

  @Override
  public List<StaffMember> all() {
    return handle
        .createQuery(SELECT + "ORDER BY full_name, id")
        .map(SqlStaffTable::staffMember)
        .list();
  }

  @Override
  public Optional<StaffMember> find(UUID id) {
    return handle
        .createQuery(SELECT + "WHERE id = :id")
        .bind("id", id)
        .map(SqlStaffTable::staffMember)
        .findOne();
  }

  @Override
  public Optional<StaffMember> findByName(String name) {
    return handle
        .createQuery(SELECT + "WHERE name = :name")
        .bind("name", name)
        .map(SqlStaffTable::staffMember)
        .findOne();
  }

  @Override
  public void insert(StaffMember staff, String passwordHash, WrappedKeys keys) {
    handle
        .createUpdate(
            """
            INSERT INTO staff (
              id, name, full_name, role, languages, clearances, disabled, password_hash,
              key_salt, public_key, private_key, personal_key, digest_key, records_key,
              protected_key, version)
            VALUES (
              :id, :name, :fullName, :role, :languages, :clearances, :disabled, :passwordHash,
              :salt, :publicKey, :privateKey, :personalKey, :digestKey, :recordsKey,
              :protectedKey, 0)
            """)
        .bind("id", staff.id())
        .bind("name", staff.name())
        .bind("fullName", staff.fullName())
        .bind("role", staff.role())
        .bind("languages", Columns.spaced(staff.languages()))
        .bind("clearances", Columns.spaced(staff.clearances()))
        .bind("disabled", staff.disabled())
        .bind("passwordHash", passwordHash)
        .bind("salt", keys.salt())
        .bind("publicKey", keys.publicKey())
        .bind("privateKey", keys.privateKey())
        .bind("personalKey", keys.personalKey())
        .bind("digestKey", keys.digestKey())
        .bind("recordsKey", keys.recordsKey())
        .bind("protectedKey", keys.protectedKey())
        .execute();
  }

  @Override
  public Credentials credentials(UUID staffId) {
    return handle
        .createQuery(
            """
            SELECT password_hash, key_salt, public_key, private_key, personal_key, digest_key,
              records_key, protected_key
            FROM staff WHERE id = :id
            """)
        .bind("id", staffId)
        .map(SqlStaffTable::credentials)
        .findOne()
        .orElseThrow(SqlStaffTable::nobody);
  }

  @Override
  public void letIn(UUID staffId, String name, String verifier) {
    int changed =
        handle
            .createUpdate(
                """
                UPDATE staff SET name = :name, password_hash = :verifier, version = version + 1
                WHERE id = :id
                """)
            .bind("id", staffId)
            .bind("name", name)
            .bind("verifier", verifier)
            .execute();
    requireSomebody(changed);
  }

  @Override
  public void updateKeys(UUID staffId, WrappedKeys keys) {
    int changed =
        handle
            .createUpdate(
                """
                UPDATE staff SET key_salt = :salt, public_key = :publicKey,
                  private_key = :privateKey, personal_key = :personalKey,
                  digest_key = :digestKey, records_key = :recordsKey,
                  protected_key = :protectedKey, version = version + 1
                WHERE id = :id
                """)
            .bind("id", staffId)
            .bind("salt", keys.salt())
            .bind("publicKey", keys.publicKey())
            .bind("privateKey", keys.privateKey())
            .bind("personalKey", keys.personalKey())
            .bind("digestKey", keys.digestKey())
            .bind("recordsKey", keys.recordsKey())
            .bind("protectedKey", keys.protectedKey())
            .execute();
    requireSomebody(changed);
  }

  @Override
  public List<StaffMember> waitingForRecordsKey() {
    return handle
        .createQuery(SELECT + "WHERE records_key IS NULL AND role <> :none ORDER BY id")
        .bind("none", Role.ADMINISTRATOR)
        .map(SqlStaffTable::staffMember)
        .list();
  }

  @Override
  public List<StaffMember> waitingForProtectedKey() {
    return handle
        .createQuery(SELECT + "WHERE protected_key IS NULL AND role <> :none ORDER BY id")
        .bind("none", Role.ADMINISTRATOR)
        .map(SqlStaffTable::staffMember)
        .filter(staff -> staff.clearances().contains(Clearance.SECTION_1367))
        .list();
  }

  @Override
  public void setDisabled(UUID staffId, boolean disabled) {
    int changed =
        handle
            .createUpdate(
                "UPDATE staff SET disabled = :disabled, version = version + 1 WHERE id = :id")
            .bind("id", staffId)
            .bind("disabled", disabled)
            .execute();
    requireSomebody(changed);
  }

  @Override
  public void setClearances(UUID staffId, Set<Clearance> clearances) {
    int changed =
        handle
            .createUpdate(
                """
                UPDATE staff SET clearances = :clearances, version = version + 1 WHERE id = :id
                """)
            .bind("id", staffId)
            .bind("clearances", Columns.spaced(clearances))
            .execute();
    requireSomebody(changed);
  }

  @Override
  public boolean holdsProtectedKey(UUID staffId) {
    return credentials(staffId).keys().protectedKey() != null;
  }

  @Override
  public int protectedKeyHolders() {
    return handle
        .createQuery("SELECT count(*) AS n FROM staff WHERE protected_key IS NOT NULL")
        .map((row, _) -> row.getInt("n"))
        .one();
  }

  @Override
  public void recordFailure(String name, Instant at, @Nullable Instant lockedUntil) {
    names.recordFailure(name, at, lockedUntil);
  }

  @Override
  public int failuresSince(String name, Instant since) {
    return names.failuresSince(name, since);
  }

  @Override
  public Optional<Instant> lockedUntil(String name) {
    return names.lockedUntil(name);
  }

  @Override
  public void clearFailures(String name) {
    names.clear(name);
  }

  private static void requireSomebody(int changed) {
    if (changed == 0) {
      throw nobody();
    }
  }

  private static IllegalStateException nobody() {
    return new IllegalStateException("no such staff member");
  }

  static StaffMember staffMember(ResultSet row, StatementContext context) throws SQLException {
    Set<Clearance> clearances =
        Columns.unspaced(row.getString("clearances")).stream()
            .map(Clearance::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    return new StaffMember(
        Columns.key(row, "id"),
        row.getString("name"),
        row.getString("full_name"),
        Columns.constant(row, "role", Role.class),
        Columns.unspaced(row.getString("languages")),
        clearances,
        row.getBoolean("disabled"));
  }

  private static Credentials credentials(ResultSet row, StatementContext context)
      throws SQLException {
    WrappedKeys keys =
        new WrappedKeys(
            row.getBytes("key_salt"),
            row.getBytes("public_key"),
            row.getBytes("private_key"),
            row.getBytes("personal_key"),
            row.getBytes("digest_key"),
            row.getBytes("records_key"),
            row.getBytes("protected_key"));
    return new Credentials(row.getString("password_hash"), keys);
  }
}
