package org.tierline.store.sql;

import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.StatementExceptions;

/** Sets Jdbi up: how keys and times are written, and that no message carries a value. */
public final class Jdbis {
  private Jdbis() {}

  /** Jdbi over connections. */
  public static Jdbi over(ConnectionFactory connections) {
    Jdbi jdbi = Jdbi.create(connections);
    jdbi.registerArgument(new KeyArgument());
    jdbi.registerArgument(new InstantArgument());
    jdbi.registerArgument(new DayArgument());
    jdbi.registerArgument(new FlagArgument());
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    return jdbi;
  }

  private static final class KeyArgument extends AbstractArgumentFactory<UUID> {
    private KeyArgument() {
      super(Types.BINARY);
    }

    @Override
    protected Argument build(UUID key, ConfigRegistry config) {
      return (position, statement, _) -> statement.setBytes(position, Columns.bytes(key));
    }
  }

  private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
    private InstantArgument() {
      super(Types.BIGINT);
    }

    @Override
    protected Argument build(Instant instant, ConfigRegistry config) {
      return (position, statement, _) -> statement.setLong(position, Columns.micros(instant));
    }
  }

  /** Flags are numbers in every store, since one of them has no other. */
  private static final class FlagArgument implements ArgumentFactory.Preparable {
    private static final Set<Type> FLAGS = Set.of(boolean.class, Boolean.class);

    @Override
    public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
      return FLAGS.contains(type)
          ? Optional.of(value ->
              (position, statement, _) ->
                  statement.setInt(position, Boolean.TRUE.equals(value) ? 1 : 0))
          : Optional.empty();
    }
  }

  private static final class DayArgument extends AbstractArgumentFactory<LocalDate> {
    private DayArgument() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(LocalDate day, ConfigRegistry config) {
      return (position, statement, _) -> statement.setString(position, day.toString());
    }
  }
}
