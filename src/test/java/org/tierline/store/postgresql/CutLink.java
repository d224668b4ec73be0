package org.tierline.store.postgresql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is asked of a server, and at one of these cuts the connection as a kill of the
 * program would: the server hears no more, and what it may have done is not heard of.
 */
final class CutLink implements UnaryOperator<DataSource> {
  private final int at;
  private final boolean afterwards;
  private final String words;
  private final Runnable there;
  private int asked;

  private CutLink(int at, boolean afterwards, String words, Runnable there) {
    this.at = at;
    this.afterwards = afterwards;
    this.words = words;
    this.there = there;
  }

  /** Only counts. */
  static CutLink never() {
    return new CutLink(0, false, "", () -> {});
  }

  /**
   * Cuts once.
   *
   * @param at the number of the question, from 1
   * @param afterwards whether the server still does what it is asked
   */
  static CutLink at(int at, boolean afterwards) {
    return new CutLink(at, afterwards, "", () -> {});
  }

  /** Cuts at the first statement with these words in it. */
  static CutLink of(String words, boolean afterwards) {
    return new CutLink(1, afterwards, words, () -> {});
  }

  /**
   * Tells that it is there before it cuts.
   *
   * @param words of the statement
   * @param at which of those with these words, from 1
   * @param there told on the thread that asks, which goes no further until this returns
   */
  static CutLink of(String words, int at, boolean afterwards, Runnable there) {
    return new CutLink(at, afterwards, words, there);
  }

  /** How much was asked. */
  int asked() {
    return asked;
  }

  @Override
  public DataSource apply(DataSource source) {
    return proxy(
        DataSource.class,
        (_, method, arguments) -> {
          Object result = invoke(source, method, arguments);
          return result instanceof Connection connection ? connection(connection) : result;
        });
  }

  private Connection connection(Connection connection) {
    return proxy(
        Connection.class,
        (_, method, arguments) -> {
          Object result =
              method.getName().equals("commit")
                  ? asked(connection, connection, method, arguments, "commit")
                  : invoke(connection, method, arguments);
          return result instanceof Statement statement
              ? statement(connection, statement, method.getReturnType(), first(arguments))
              : result;
        });
  }

  private Object statement(
      Connection connection, Statement statement, Class<?> type, String prepared) {
    return proxy(
        type,
        (_, method, arguments) ->
            method.getName().startsWith("execute")
                ? asked(connection, statement, method, arguments, prepared + first(arguments))
                : invoke(statement, method, arguments));
  }

  private @Nullable Object asked(
      Connection connection,
      Object of,
      Method method,
      @Nullable Object @Nullable [] arguments,
      String statement)
      throws Throwable {
    if (!statement.contains(words)) {
      return invoke(of, method, arguments);
    }
    asked++;
    if (asked != at) {
      return invoke(of, method, arguments);
    }
    if (afterwards) {
      invoke(of, method, arguments);
    }
    there.run();
    connection.abort(Runnable::run);
    throw new SQLException("cut", "08006");
  }

  private static String first(@Nullable Object @Nullable [] arguments) {
    return arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : "";
  }

  private static @Nullable Object invoke(
      Object of, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(of, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(CutLink.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
