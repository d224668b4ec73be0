package org.tierline.service.histories;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;

/** Connections over which some statements go another way than they were written. */
final class Faults {
  private Faults() {}

  /** Which parts of what is asked stand for others. */
  static DataSource in(DataSource real, Map<String, String> instead) {
    return proxy(DataSource.class, real, instead);
  }

  private static <T> T proxy(Class<T> kind, T real, Map<String, String> instead) {
    return kind.cast(
        Proxy.newProxyInstance(
            kind.getClassLoader(),
            new Class<?>[] {kind},
            (_, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                arguments[0] = changed(String.valueOf(arguments[0]), instead);
              }
              try {
                Object result = method.invoke(real, arguments);
                return result instanceof Connection connection && kind == DataSource.class
                    ? proxy(Connection.class, connection, instead)
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private static String changed(String asked, Map<String, String> instead) {
    String changed = asked;
    for (Map.Entry<String, String> one : instead.entrySet()) {
      changed = changed.replace(one.getKey(), one.getValue());
    }
    return changed;
  }
}
