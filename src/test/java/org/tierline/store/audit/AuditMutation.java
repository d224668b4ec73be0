package org.tierline.store.audit;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditSeal;
import org.tierline.store.Samples;
import org.tierline.store.keys.SigningKey;
import org.tierline.store.sql.Columns;

/** What somebody with the file, but without the key, can do to the record. */
enum AuditMutation {
  BYTE_OF_AN_EVENT {
    @Override
    void on(AuditBook book, Random random) {
      List<String> columns =
          List.of(
              "desk_id",
              "seq",
              "at",
              "action",
              "staff_id",
              "contact_id",
              "subject",
              "facts",
              "previous",
              "hash");
      Bytes.mutate(book, "audit_event", columns, "desk_id, seq", random);
    }
  },
  VALUE_OF_ANOTHER_KIND {
    @Override
    void on(AuditBook book, Random random) {
      String where = " WHERE (%1$s) IN (SELECT %1$s FROM %2$s ORDER BY random() LIMIT 1)";
      List<String> changes =
          List.of(
              "audit_event SET at = at + 0.5" + where.formatted("desk_id, seq", "audit_event"),
              "audit_event SET at = at || ' x'" + where.formatted("desk_id, seq", "audit_event"),
              toBytes("audit_event", "action", where.formatted("desk_id, seq", "audit_event")),
              toBytes("audit_event", "facts", where.formatted("desk_id, seq", "audit_event")),
              toText("audit_event", "staff_id", where.formatted("desk_id, seq", "audit_event")),
              toText("audit_event", "hash", where.formatted("desk_id, seq", "audit_event")),
              "audit_head SET count = count + 0.5" + where.formatted("desk_id", "audit_head"),
              toText("audit_head", "hash", where.formatted("desk_id", "audit_head")),
              "audit_seal SET at = at + 0.5" + where.formatted("number", "audit_seal"),
              toBytes("audit_seal", "heads", where.formatted("number", "audit_seal")));
      book.handle.execute("UPDATE " + changes.get(random.nextInt(changes.size())));
    }

    private String toBytes(String table, String column, String where) {
      return "%1$s SET %2$s = CAST(%2$s AS BLOB)%3$s".formatted(table, column, where);
    }

    private String toText(String table, String column, String where) {
      return "%1$s SET %2$s = CAST(%2$s AS TEXT)%3$s".formatted(table, column, where);
    }
  },
  BYTE_OF_A_HEAD {
    @Override
    void on(AuditBook book, Random random) {
      Bytes.mutate(book, "audit_head", List.of("desk_id", "count", "hash"), "desk_id", random);
    }
  },
  BYTE_OF_A_SEAL {
    @Override
    void on(AuditBook book, Random random) {
      List<String> columns = List.of("number", "at", "heads", "previous", "key", "signature");
      Bytes.mutate(book, "audit_seal", columns, "number", random);
    }
  },
  DELETED_EVENT {
    @Override
    void on(AuditBook book, Random random) {
      Place place = Place.any(book, random);
      book.handle.execute(
          "DELETE FROM audit_event WHERE desk_id = ? AND seq = ?", place.desk, place.seq);
    }
  },
  DELETED_EVENT_AND_THE_REST_MOVED_UP {
    @Override
    void on(AuditBook book, Random random) {
      Place place = Place.sealed(book, random);
      book.handle.execute(
          "DELETE FROM audit_event WHERE desk_id = ? AND seq = ?", place.desk, place.seq);
      Place.move(book, place.desk, place.seq, -1);
    }
  },
  SWAPPED_EVENTS {
    @Override
    void on(AuditBook book, Random random) {
      Place one = Place.any(book, random);
      long other = Place.any(book, random, one.desk);
      Place.renumber(book, one.desk, one.seq, -1);
      Place.renumber(book, one.desk, other, one.seq);
      Place.renumber(book, one.desk, -1, other);
    }
  },
  INSERTED_EVENT {
    @Override
    void on(AuditBook book, Random random) {
      Place place = Place.any(book, random);
      Place.move(book, place.desk, place.seq - 1, 1);
      book.handle.execute(
          """
          INSERT INTO audit_event
          SELECT desk_id, ?, at, action, staff_id, contact_id, subject, facts, previous, hash
          FROM audit_event WHERE desk_id = ? AND seq <> ? ORDER BY random() LIMIT 1
          """,
          place.seq,
          place.desk,
          place.seq);
    }
  },
  TAIL_CUT_OFF_WITH_ITS_HEAD {
    @Override
    void on(AuditBook book, Random random) {
      Place place = Place.sealed(book, random);
      book.handle.execute(
          "DELETE FROM audit_event WHERE desk_id = ? AND seq >= ?", place.desk, place.seq);
      book.rehash(place.desk);
    }
  },
  TAIL_CUT_OFF {
    @Override
    void on(AuditBook book, Random random) {
      Place place = Place.any(book, random);
      book.handle.execute(
          "DELETE FROM audit_event WHERE desk_id = ? AND seq >= ?", place.desk, place.seq);
    }
  },
  CHANGED_AND_ALL_HASHES_MADE_ANEW {
    @Override
    void on(AuditBook book, Random random) {
      Place place = Place.sealed(book, random);
      book.handle.execute(
          "UPDATE audit_event SET staff_id = ?, at = at + 1 WHERE desk_id = ? AND seq = ?",
          Samples.id(),
          place.desk,
          place.seq);
      book.rehash(place.desk);
    }
  },
  DELETED_AND_ALL_HASHES_MADE_ANEW {
    @Override
    void on(AuditBook book, Random random) {
      Place place = Place.sealed(book, random);
      book.handle.execute(
          "DELETE FROM audit_event WHERE desk_id = ? AND seq = ?", place.desk, place.seq);
      Place.move(book, place.desk, place.seq, -1);
      book.rehash(place.desk);
    }
  },
  CHAINS_EXCHANGED {
    @Override
    void on(AuditBook book, Random random) {
      byte[] one = book.desks.get(0);
      byte[] other = book.desks.get(1 + random.nextInt(AuditBook.DESKS - 1));
      byte[] aside = Columns.bytes(Samples.id());
      for (String table : List.of("audit_event", "audit_head")) {
        String update = "UPDATE " + table + " SET desk_id = ? WHERE desk_id = ?";
        book.handle.execute(update, aside, one);
        book.handle.execute(update, one, other);
        book.handle.execute(update, other, aside);
      }
    }
  },
  DELETED_CHAIN {
    @Override
    void on(AuditBook book, Random random) {
      byte[] desk = book.desks.get(random.nextInt(AuditBook.DESKS));
      book.handle.execute("DELETE FROM audit_event WHERE desk_id = ?", desk);
      book.handle.execute("DELETE FROM audit_head WHERE desk_id = ?", desk);
    }
  },
  DELETED_HEAD {
    @Override
    void on(AuditBook book, Random random) {
      byte[] desk = book.desks.get(random.nextInt(AuditBook.DESKS));
      book.handle.execute("DELETE FROM audit_head WHERE desk_id = ?", desk);
    }
  },
  FORGED_CHAIN {
    @Override
    void on(AuditBook book, Random random) {
      byte[] desk = Columns.bytes(Samples.id());
      for (int i = 0; i <= random.nextInt(3); i++) {
        book.append(desk, AuditAction.SIGNED_IN, "{}");
      }
    }
  },
  DELETED_SEAL {
    @Override
    void on(AuditBook book, Random random) {
      int number = 1 + random.nextInt(AuditBook.SEALS);
      book.handle.execute("DELETE FROM audit_seal WHERE number = ?", number);
    }
  },
  DELETED_SEALS_FROM_ONE_ON {
    @Override
    void on(AuditBook book, Random random) {
      int number = 1 + random.nextInt(AuditBook.SEALS);
      book.handle.execute("DELETE FROM audit_seal WHERE number >= ?", number);
    }
  },
  SWAPPED_SEALS {
    @Override
    void on(AuditBook book, Random random) {
      int one = 1 + random.nextInt(AuditBook.SEALS);
      int other = 1 + random.nextInt(AuditBook.SEALS);
      String update = "UPDATE audit_seal SET number = ? WHERE number = ?";
      book.handle.execute(update, -1, one);
      book.handle.execute(update, one, other);
      book.handle.execute(update, other, -1);
    }
  },
  OLDER_HEADS_IN_A_SEAL {
    @Override
    void on(AuditBook book, Random random) {
      int number = 2 + random.nextInt(AuditBook.SEALS - 1);
      book.handle.execute(
          "UPDATE audit_seal SET heads = ? WHERE number = ?",
          book.kept.get(number - 2).heads(),
          number);
    }
  },
  /** The last word of somebody who rewrites everything and signs it with a key of their own. */
  REWRITTEN_AND_SEALED_WITH_ANOTHER_KEY {
    @Override
    void on(AuditBook book, Random random) {
      CHANGED_AND_ALL_HASHES_MADE_ANEW.on(book, random);
      SealsMadeAnew.from(1, book, SigningKey.make(new SecureRandom()));
    }

    @Override
    boolean needsKept() {
      return true;
    }
  },
  LAST_SEAL_WITH_ANOTHER_KEY {
    @Override
    void on(AuditBook book, Random random) {
      SealsMadeAnew.from(AuditBook.SEALS, book, SigningKey.make(new SecureRandom()));
    }
  },
  /** More than was asked for: whoever has stolen the key cannot change what is kept elsewhere. */
  LAST_SEAL_MADE_ANEW_WITH_THE_KEY {
    @Override
    void on(AuditBook book, Random random) {
      SealsMadeAnew.from(AuditBook.SEALS, book, book.key);
    }

    @Override
    boolean needsKept() {
      return true;
    }
  };

  abstract void on(AuditBook book, Random random);

  /** Whether only seals kept elsewhere can show it. */
  boolean needsKept() {
    return false;
  }

  /** A place in a chain. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Place(byte[] desk, long seq) {
    static Place any(AuditBook book, Random random) {
      byte[] desk = book.desks.get(random.nextInt(AuditBook.DESKS));
      return new Place(desk, any(book, random, desk));
    }

    static long any(AuditBook book, Random random, byte[] desk) {
      return 1L + random.nextInt((int) book.table.lastOf(desk));
    }

    /** Before the last seal. */
    static Place sealed(AuditBook book, Random random) {
      byte[] desk = book.desks.get(random.nextInt(AuditBook.DESKS));
      long sealed =
          book.kept
              .getLast()
              .heads()
              .lines()
              .map(line -> ChainHead.of(line).orElseThrow())
              .filter(head -> Arrays.equals(head.desk(), desk))
              .findFirst()
              .orElseThrow()
              .count();
      return new Place(desk, 1L + random.nextInt((int) sealed));
    }

    /** Moves the events after a place, by way of numbers that nobody has. */
    static void move(AuditBook book, byte[] desk, long after, int by) {
      String aside = "UPDATE audit_event SET seq = seq + 1000000 + ? WHERE desk_id = ? AND seq > ?";
      String back = "UPDATE audit_event SET seq = seq - 1000000 WHERE desk_id = ? AND seq > 900000";
      book.handle.execute(aside, by, desk, after);
      book.handle.execute(back, desk);
    }

    static void renumber(AuditBook book, byte[] desk, long from, long to) {
      book.handle.execute(
          "UPDATE audit_event SET seq = ? WHERE desk_id = ? AND seq = ?", to, desk, from);
    }
  }

  /** Seals over the chains as they are now. */
  private static final class SealsMadeAnew {
    static void from(int first, AuditBook book, SigningKey key) {
      List<AuditSeal> before = List.copyOf(book.kept);
      for (int number = first; number <= AuditBook.SEALS; number++) {
        String heads = heads(book, before.get(number - 1), number);
        AuditSeal seal = book.made(number, key, heads);
        book.handle.execute("DELETE FROM audit_seal WHERE number = ?", number);
        book.table.insertSeal(seal);
        book.kept.set(number - 1, seal);
      }
      book.kept.clear();
      book.kept.addAll(before);
    }

    /** As many events of each chain as before, with the hashes of now; one fewer in the last. */
    private static String heads(AuditBook book, AuditSeal old, int number) {
      List<ChainHead> heads = new ArrayList<>();
      for (String line : old.heads().lines().toList()) {
        ChainHead head = ChainHead.of(line).orElseThrow();
        long count = number == AuditBook.SEALS ? head.count() - 1 : head.count();
        heads.add(
            new ChainHead(head.desk(), count, book.table.hashOf(head.desk(), count).orElseThrow()));
      }
      return SealForm.heads(heads);
    }
  }

  /** Any byte of any column of any row. */
  private static final class Bytes {
    static void mutate(
        AuditBook book, String table, List<String> columns, String key, Random random) {
      String column = columns.get(random.nextInt(columns.size()));
      long rows = book.handle.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one();
      String where =
          "WHERE (%s) IN (SELECT %s FROM %s ORDER BY %s LIMIT 1 OFFSET %d)"
              .formatted(key, key, table, key, random.nextLong(rows));
      Object old =
          book.handle
              .createQuery("SELECT " + column + " FROM " + table + " " + where)
              .map((row, _) -> row.getObject(1))
              .findOne()
              .orElse(null);
      String value = old instanceof String ? "CAST(? AS TEXT)" : "?";
      book.handle.execute(
          "UPDATE " + table + " SET " + column + " = " + value + " " + where, other(old, random));
    }

    private static @Nullable Object other(@Nullable Object old, Random random) {
      return switch (old) {
        case null -> random.nextBoolean() ? new byte[0] : Columns.bytes(Samples.id());
        case Number number -> number.longValue() ^ (1L << random.nextInt(Long.SIZE));
        case String text -> other(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), random);
        case byte[] bytes when random.nextInt(20) == 0 -> null;
        case byte[] bytes -> other(bytes, random);
        default -> throw new IllegalStateException("a value of another type");
      };
    }

    private static byte[] other(byte[] bytes, Random random) {
      int place = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
      return switch (bytes.length == 0 ? 0 : random.nextInt(4)) {
        case 0 -> Arrays.copyOf(bytes, bytes.length + 1);
        case 1 -> Arrays.copyOf(bytes, place);
        default -> {
          byte[] changed = bytes.clone();
          changed[place] ^= (byte) (1 << random.nextInt(Byte.SIZE));
          yield changed;
        }
      };
    }
  }
}
