package org.tierline.store.postgresql;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a shared store is. Holds no name and no password, so that it may stand in a file.
 *
 * @param host a name or an address
 * @param port of the server
 * @param database by name
 */
public record PostgresAddress(String host, int port, String database) {
  /** What an address begins with. */
  public static final String SCHEME = "postgresql";

  private static final int USUAL_PORT = 5432;
  private static final String VERIFIED = "verify-full";
  private static final String ENCRYPTED = "sslmode=";
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Duration LOCK_PATIENCE = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(30);

  /**
   * Reads an address, {@code postgresql://host:port/database?sslmode=…}.
   *
   * @throws IllegalArgumentException with a sentence that repeats nothing of the text
   */
  public static PostgresAddress of(String url) {
    URI uri;
    try {
      uri = new URI(url);
    } catch (URISyntaxException _) {
      throw new IllegalArgumentException("This is no address of a shared store.");
    }
    String host = uri.getHost();
    String path = uri.getPath();
    if (!SCHEME.equals(uri.getScheme()) || host == null || path == null || path.length() < 2) {
      throw new IllegalArgumentException(
          "A shared store is written postgresql://host:port/database.");
    }
    if (uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "Leave name and password out of the address; they are asked for.");
    }
    PostgresAddress address =
        new PostgresAddress(
            host, uri.getPort() < 0 ? USUAL_PORT : uri.getPort(), path.substring(1));
    address.requireVerified(uri.getRawQuery());
    return address;
  }

  /** Whether nothing crosses a network on the way there. */
  boolean isThisMachine() {
    return THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
  }

  /**
   * Connections for somebody who works at a desk, where no question takes long: a server that says
   * nothing for half a minute is out of reach.
   */
  public DataSource atDesk(String user, String password) {
    PGSimpleDataSource source = source(user, password);
    source.setSocketTimeout((int) SILENCE.toSeconds());
    return source;
  }

  /**
   * Connections for somebody who signs in. The server proves who it is, unless it is this machine.
   */
  public DataSource signedIn(String user, String password) {
    return source(user, password);
  }

  private PGSimpleDataSource source(String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setPassword(password);
    source.setSslMode(isThisMachine() ? "prefer" : VERIFIED);
    source.setApplicationName("Tierline");
    source.setCurrentSchema(PostgresSchema.PATH);
    source.setReWriteBatchedInserts(true);
    source.setTcpKeepAlive(true);
    // What the server says about an error may repeat a value.
    source.setLogServerErrorDetail(false);
    source.setOptions(
        "-c lock_timeout=%d -c idle_in_transaction_session_timeout=%d"
            .formatted(LOCK_PATIENCE.toMillis(), SILENCE.toMillis()));
    return source;
  }

  private void requireVerified(@Nullable String query) {
    if (query == null || query.equals(ENCRYPTED + VERIFIED)) {
      return;
    }
    if (!isThisMachine() || !query.startsWith(ENCRYPTED)) {
      throw new IllegalArgumentException(
          "Nothing but sslmode=verify-full may follow the address of another machine.");
    }
  }
}
