package org.tierline.store.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * The yardstick of claiming: one statement on one narrow table, over JDBC, without services, rules
 * or record.
 */
public final class BareClaims {
  private static final String TABLE =
      """
      CREATE TABLE public.bare_claim (id bigint PRIMARY KEY, waits boolean NOT NULL);
      CREATE INDEX bare_claim_waiting ON public.bare_claim (id) WHERE waits
      """;

  private static final String CLAIM =
      """
      UPDATE public.bare_claim SET waits = false WHERE id = (
        SELECT id FROM public.bare_claim WHERE waits ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id
      """;

  private BareClaims() {}

  /**
   * Claims so many with so many connections at once.
   *
   * @param owner of a database that is thrown away
   * @return claims a second
   */
  public static double perSecond(DataSource owner, int connections, int claims)
      throws SQLException, InterruptedException {
    List<Connection> all = new ArrayList<>();
    try (Connection making = owner.getConnection();
        Statement statement = making.createStatement()) {
      statement.execute(TABLE);
      statement.execute(
          "INSERT INTO public.bare_claim SELECT n, true FROM generate_series(1, %d) n"
              .formatted(claims));
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        Connection connection = owner.getConnection();
        all.add(connection);
        work.add(() -> claim(connection));
      }
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        long began = System.nanoTime();
        for (Future<Boolean> one : threads.invokeAll(work)) {
          one.get();
        }
        return claims * 1e9 / (System.nanoTime() - began);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a bare claim failed", e.getCause());
    } finally {
      for (Connection connection : all) {
        connection.close();
      }
    }
  }

  private static boolean claim(Connection connection) throws SQLException {
    try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      boolean isLeft = true;
      while (isLeft) {
        try (ResultSet claimed = claim.executeQuery()) {
          isLeft = claimed.next();
        }
      }
    }
    return true;
  }
}
