package org.tierline.store.postgresql;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.tierline.model.TimeOrderedIds;
import org.tierline.store.sql.Jdbis;
import org.tierline.store.sql.NewStore;
import org.tierline.store.sql.ShippedGuidance;

/**
 * Makes a shared store in a database, or brings it up to date; done by whoever owns the database.
 */
public final class PostgresMaking {
  private PostgresMaking() {}

  /**
   * Makes the groups of those who may work in the store, and says what each may do.
   *
   * @throws org.tierline.store.StoreTrouble if the owner may not
   */
  static void grant(DataSource owner) {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT grant_to_groups()");
    } catch (SQLException e) {
      throw PostgresTroubles.translated(e);
    }
  }

  /**
   * Makes the tables and fills those of a new store, whole or not at all.
   *
   * @param owner connections of the owner of the database
   * @throws org.tierline.store.StoreTrouble if it cannot be made
   */
  public static void make(DataSource owner, InstantSource clock, NewStore.Progress progress) {
    TimeOrderedIds ids = new TimeOrderedIds(clock, new SecureRandom());
    try {
      PostgresSchema.migrate(owner);
      Jdbi jdbi = Jdbis.over(owner::getConnection);
      jdbi.useTransaction(handle -> {
        handle.execute(BesideOthers.NOBODY_ELSE);
        boolean isNew =
            handle
                .createQuery("SELECT count(*) AS n FROM store_identity")
                .map((row, _) -> row.getInt("n") == 0)
                .one();
        if (isNew) {
          new NewStore(handle, ids::next).fill(clock.instant(), progress);
        }
        ShippedGuidance.seed(handle);
      });
    } catch (SQLException e) {
      throw PostgresTroubles.translated(e);
    } catch (RuntimeException e) {
      throw PostgresTroubles.translated(e);
    }
  }
}
