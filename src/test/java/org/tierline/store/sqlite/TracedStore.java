package org.tierline.store.sqlite;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Topic;
import org.tierline.store.Samples;
import org.tierline.store.Store;
import org.tierline.store.TestStores;
import org.tierline.store.sql.Beside;
import org.tierline.store.sql.ChainedAtDesk;
import org.tierline.store.sql.Desk;
import org.tierline.store.sql.Desks;
import org.tierline.store.sql.GateAtDesk;
import org.tierline.store.sql.Jdbis;
import org.tierline.store.sql.SqlTransaction;

/**
 * The real tables over one real connection that tells what was asked of it: each statement with the
 * types bound, the rows read and the rows written, in order.
 */
public final class TracedStore implements Store {
  private final Connection connection;
  private final Jdbi jdbi;
  private final Desk desk;
  private final List<Asked> trace = new ArrayList<>();

  private TracedStore(Connection connection) {
    this.connection = connection;
    this.jdbi = Jdbis.over(() -> traced(connection));
    this.desk =
        inHandle(
            "BEGIN IMMEDIATE",
            handle ->
                Desks.of(System.getProperty("user.name", ""), handle, TestStores.NOW, Samples::id));
  }

  /** Over a store that is there. */
  public static TracedStore open(Path file) {
    try {
      return new TracedStore(new SqliteConnections(file, Duration.ofSeconds(5)).writing());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was asked since the last time this was called. */
  public List<String> takeTrace() {
    List<String> taken = trace.stream().map(Asked::toString).toList();
    trace.clear();
    return taken;
  }

  @Override
  public Following follow(Consumer<Set<Topic>> hint) {
    throw new UnsupportedOperationException("a trace follows nothing");
  }

  @Override
  public <T> T read(Work<T> work) {
    return inTables("BEGIN", work);
  }

  @Override
  public <T> T write(Work<T> work) {
    return inTables("BEGIN IMMEDIATE", work);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T inTables(String begin, Work<T> work) {
    return inHandle(
        begin,
        handle ->
            work.in(
                new SqlTransaction(
                    handle,
                    desk,
                    new SqliteContactWords(handle),
                    new ChainedAtDesk(handle),
                    new GateAtDesk(handle, desk),
                    Beside.NOBODY)));
  }

  private <T> T inHandle(String begin, InHandle<T> work) {
    try (Handle handle = jdbi.open()) {
      handle.execute(begin);
      T result = work.in(handle);
      handle.execute("COMMIT");
      return result;
    }
  }

  private Connection traced(Connection real) {
    return proxy(
        Connection.class,
        (method, arguments, result) -> {
          if (method.getName().equals("close")) {
            return null;
          }
          Object answer = result.get();
          if (answer instanceof PreparedStatement statement) {
            Asked asked = new Asked(String.valueOf(arguments[0]));
            trace.add(asked);
            return traced(statement, asked);
          }
          return answer;
        },
        real);
  }

  private static PreparedStatement traced(PreparedStatement real, Asked asked) {
    return proxy(
        PreparedStatement.class,
        (method, arguments, result) -> {
          String name = method.getName();
          if (name.startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer) {
            asked.bound.add(name);
          }
          Object answer = result.get();
          if (name.equals("getUpdateCount") || name.equals("executeUpdate")) {
            asked.written.add(String.valueOf(answer));
          }
          return answer instanceof ResultSet rows ? traced(rows, asked) : answer;
        },
        real);
  }

  private static ResultSet traced(ResultSet real, Asked asked) {
    return proxy(
        ResultSet.class,
        (method, arguments, result) -> {
          Object answer = result.get();
          if (method.getName().equals("next") && Boolean.TRUE.equals(answer)) {
            asked.read++;
          }
          return answer;
        },
        real);
  }

  private static <T> T proxy(Class<T> type, Watch watch, T real) {
    InvocationHandler handler =
        (_, method, arguments) ->
            watch.saw(
                method,
                arguments == null ? new Object[0] : arguments,
                () -> {
                  try {
                    return method.invoke(real, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private interface Watch {
    @Nullable Object saw(Method method, Object[] arguments, Result result) throws Throwable;
  }

  private interface Result {
    @Nullable Object get() throws Throwable;
  }

  private interface InHandle<T> {
    T in(Handle handle);
  }

  private static final class Asked {
    private final String statement;
    private final List<String> bound = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private int read;

    Asked(String statement) {
      this.statement = statement.replaceAll("\\s+", " ").strip();
    }

    @Override
    public String toString() {
      return statement + " | " + bound + " | read " + read + " | written " + written;
    }
  }
}
