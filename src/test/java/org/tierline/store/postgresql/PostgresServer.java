package org.tierline.store.postgresql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tierline.store.TestStores;

/**
 * Real servers for tests, one of each version a JVM, started when the first test asks. Each
 * database is a copy of one store that was made once.
 */
public final class PostgresServer {
  /** Version 16. */
  public static final PostgresServer OLDER = new PostgresServer("older.jar");

  /** Version 18. */
  public static final PostgresServer NEWER = new PostgresServer("newer.jar");

  /** Whoever owns every database; a superuser, so that no test of the gate may sign in as it. */
  public static final String OWNER = "postgres";

  private static final String MADE_ONCE = "made_once";

  /** Makes what is copied; no superuser, so that nothing rests on being one. */
  private static final String MAKER = "maker";

  /** The roles of whoever was added to a store, which its groups lead to. */
  private static final String DROP_PEOPLE =
      """
      DO $$
      DECLARE
        one name;
      BEGIN
        FOR one IN
          SELECT DISTINCT person.rolname FROM pg_roles person
          JOIN pg_auth_members m ON m.member = person.oid
          JOIN pg_roles of_group ON of_group.oid = m.roleid
          WHERE person.rolcanlogin
            AND of_group.rolname IN ('<database>_tier_1', '<database>_tier_2',
              '<database>_supervisor', '<database>_administrator')
        LOOP
          EXECUTE format('DROP ROLE %I', one);
        END LOOP;
      END
      $$
      """;

  /** Everybody but the owner of all is asked for a password. */
  private static final String ASK_FOR_PASSWORDS =
      """
      DO $$
      BEGIN
        EXECUTE format('COPY (SELECT column1 FROM (VALUES (%L), (%L)) AS line) TO %L',
          'host all postgres all trust', 'host all all all scram-sha-256',
          current_setting('hba_file'));
        PERFORM pg_reload_conf();
      END
      $$
      """;

  private final String programs;
  private final Queue<PostgresAddress> clean = new ConcurrentLinkedQueue<>();
  private final AtomicInteger databases = new AtomicInteger();
  private @Nullable EmbeddedPostgres running;

  private PostgresServer(String programs) {
    this.programs = programs;
  }

  /** The one that is {@code older} or {@code newer}. */
  public static PostgresServer of(String version) {
    return switch (version) {
      case "older" -> OLDER;
      case "newer" -> NEWER;
      default -> throw new IllegalArgumentException(version);
    };
  }

  /** A store in which nothing is left of what anybody did. */
  public PostgresAddress newStore() {
    PostgresAddress cleaned = clean.poll();
    return cleaned == null ? newDatabase(MADE_ONCE) : cleaned;
  }

  /**
   * Takes what was done out of a store and keeps it for the next test; drops it if more is gone.
   */
  public void giveBack(PostgresAddress address) {
    dropPeople(address);
    if (MadeOnce.restored(owner(address))) {
      clean.add(address);
    } else {
      drop(address);
    }
  }

  /** A new database with nothing in it. */
  public PostgresAddress newDatabase() {
    return newDatabase("template0");
  }

  /** Lets whoever is added to a store sign in, at the time that their desk tells. */
  public static void letPeopleIn(PostgresAddress address) {
    execute(
        address,
        "SET ROLE "
            + MADE_ONCE
            + "_owner; SET search_path = tierline; SELECT grant_to_groups();"
            + " INSERT INTO tierline_case.rehearsed VALUES (true) ON CONFLICT DO NOTHING;"
            + " RESET ROLE; REVOKE ALL ON DATABASE <database> FROM PUBLIC;"
                .replace("<database>", address.database())
            + " GRANT CONNECT ON DATABASE <database> TO <database>_staff"
                .replace("<database>", address.database()));
  }

  /** Connections of the owner. */
  public static DataSource owner(PostgresAddress address) {
    return address.signedIn(OWNER, OWNER);
  }

  /** Takes a database away, with its people, whoever is still connected. */
  public void drop(PostgresAddress address) {
    dropPeople(address);
    execute("DROP DATABASE " + address.database() + " WITH (FORCE)");
  }

  private void dropPeople(PostgresAddress address) {
    execute(DROP_PEOPLE.replace("<database>", address.database()));
  }

  private PostgresAddress newDatabase(String template) {
    server();
    PostgresAddress address = address("store_" + databases.incrementAndGet());
    execute(
        "CREATE DATABASE " + address.database() + " TEMPLATE " + template + " STRATEGY FILE_COPY");
    return address;
  }

  private PostgresAddress address(String database) {
    return new PostgresAddress("localhost", server().getPort(), database);
  }

  private synchronized EmbeddedPostgres server() {
    EmbeddedPostgres present = running;
    if (present == null) {
      present = start();
      running = present;
      execute(ASK_FOR_PASSWORDS);
      execute("CREATE ROLE %1$s LOGIN CREATEROLE PASSWORD '%1$s'".formatted(MAKER));
      execute("CREATE DATABASE " + MADE_ONCE + " OWNER " + MAKER);
      PostgresSetUp.begin(address(MADE_ONCE), MAKER, MAKER, TestStores.CLOCK, (_, _) -> {}).close();
      MadeOnce.mark(owner(address(MADE_ONCE)));
    }
    return present;
  }

  private EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setPgBinaryResolver((_, _) -> programs())
          .setServerConfig("fsync", "off")
          .setServerConfig("full_page_writes", "off")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void execute(String sql) {
    execute(address(OWNER), sql);
  }

  private static void execute(PostgresAddress address, String sql) {
    try (Connection connection = owner(address).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The archive of the programs, out of the archive in which it comes. */
  private InputStream programs() throws IOException {
    Path folder = Path.of(System.getProperty("tierline.postgresql.servers", "target/postgresql"));
    try (ZipFile jar = new ZipFile(folder.resolve(programs).toFile())) {
      ZipEntry archive =
          jar.stream()
              .filter(entry -> entry.getName().endsWith(".txz"))
              .findFirst()
              .orElseThrow(() -> new IOException("no programs in " + programs));
      return new ByteArrayInputStream(jar.getInputStream(archive).readAllBytes());
    }
  }
}
