package org.tierline.app.move;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.backup.MoveMark;
import org.tierline.store.StaffTable.Credentials;
import org.tierline.store.Store;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;
import org.tierline.store.Transaction;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.keys.Keys;
import org.tierline.store.move.ComparedTable;
import org.tierline.store.move.StoreMove;
import org.tierline.store.postgresql.PostgresMoveTarget;
import org.tierline.store.sqlite.SqliteMoveSource;

/**
 * Moves a local store into a database of a center: copies what is not there yet, compares both, and
 * gives the administrator who does it a login with the password they had. Everybody else gets
 * theirs from them. Can be killed at any moment and given again.
 */
public final class MoveUp {
  private final SqliteMoveSource source;
  private final PostgresMoveTarget target;
  private final StoreMove move;
  private final InstantSource clock;

  /** Between two stores that are open for it, and closed by whoever opened them. */
  public MoveUp(
      SqliteMoveSource source, PostgresMoveTarget target, StoreMove move, InstantSource clock) {
    this.source = source;
    this.target = target;
    this.move = move;
    this.clock = clock;
  }

  /**
   * Who moves a local store: an administrator of it. Nothing is written there, so tries are not
   * counted.
   *
   * @param password is not wiped
   * @throws StoreTrouble with a sentence, if it is none
   */
  public static StaffMember administrator(
      SqliteMoveSource source, String name, char[] password, Keys keys) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    return source
        .read(t ->
            t.staff()
                .findByName(folded)
                .filter(staff -> staff.role() == Role.ADMINISTRATOR && !staff.disabled())
                .filter(staff -> opens(keys, t.staff().credentials(staff.id()), password)))
        .orElseThrow(() -> trouble(Sentence.of("say.move.notYours")));
  }

  private static boolean opens(Keys keys, Credentials known, char[] password) {
    Optional<KeyRing> ring = keys.open(known.keys(), password);
    ring.ifPresent(KeyRing::close);
    return ring.isPresent();
  }

  private static StoreTrouble trouble(Sentence say) {
    return new StoreTrouble(Kind.OUT_OF_REACH, say, new IllegalStateException(say.key()));
  }

  /**
   * Moves it.
   *
   * @param administrator of the local store
   * @param password of theirs; wiped before this returns
   * @throws StoreTrouble if it cannot go on; given again it goes on where it was
   */
  public Moved by(StaffMember administrator, char[] password, StoreMove.Progress progress) {
    try {
      @Nullable Instant ended =
          target.begin(source.id(), source.edition(), clock.instant()).orElse(null);
      if (ended == null) {
        requireFree(administrator);
        move.copy(progress);
      }
      List<ComparedTable> compared = move.compare(progress);
      if (ended == null && !compared.stream().allMatch(ComparedTable::isSame)) {
        return new Moved(compared, ended, false, List.of());
      }
      if (ended == null) {
        target.end(clock.instant());
      }
      try (Store store = target.opened(clock)) {
        if (store.read(MoveUp::isNobodyIn)) {
          requireFree(administrator);
          letIn(store, administrator, password, compared);
        }
        return new Moved(compared, ended, true, waiting(store));
      }
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private void requireFree(StaffMember administrator) {
    if (!target.taken(Set.of(administrator.name())).isEmpty()) {
      throw trouble(Sentence.of("say.move.nameTaken", administrator.name()));
    }
  }

  private static boolean isNobodyIn(Transaction transaction) {
    return transaction.staff().all().stream()
        .map(staff -> transaction.staff().credentials(staff.id()))
        .noneMatch(known -> known.passwordHash().isEmpty());
  }

  private void letIn(
      Store store, StaffMember administrator, char[] password, List<ComparedTable> compared) {
    String verifier = store.verifier(password).orElseThrow();
    long rows = compared.stream().mapToLong(table -> table.shared().rows()).sum();
    store.write(transaction -> {
      transaction.staff().letIn(administrator.id(), administrator.name(), verifier);
      MoveMark.leave(transaction, administrator.id(), compared.size(), rows, clock.instant());
      return true;
    });
  }

  /** Those who hold the key of case records first: without them nobody opens a case. */
  private List<Waiting> waiting(Store store) {
    List<StaffMember> open =
        store.read(t ->
            t.staff().all().stream()
                .filter(staff -> !staff.disabled())
                .filter(staff -> !t.staff().credentials(staff.id()).passwordHash().isEmpty())
                .toList());
    Set<String> taken =
        target.taken(open.stream().map(StaffMember::name).collect(Collectors.toSet()));
    return store.read(t ->
        open.stream()
            .map(staff ->
                new Waiting(
                    staff.name(),
                    t.staff().credentials(staff.id()).keys().recordsKey() != null,
                    taken.contains(staff.name())))
            .sorted(
                Comparator.comparing((Waiting one) -> !one.holdsRecordsKey())
                    .thenComparing(Waiting::name))
            .toList());
  }

  /**
   * What came of it.
   *
   * @param tables as they were found in both stores
   * @param before when an earlier run ended the move, so that this one copied nothing; or null
   * @param ready whether people can be let in; else the stores are not the same and nobody was
   * @param waiting who has no login on the server yet
   */
  public record Moved(
      List<ComparedTable> tables, @Nullable Instant before, boolean ready, List<Waiting> waiting) {
    /** Copies the lists. */
    public Moved {
      tables = List.copyOf(tables);
      waiting = List.copyOf(waiting);
    }

    /** Tables that are not the same in both. */
    public List<ComparedTable> different() {
      return tables.stream().filter(table -> !table.isSame()).toList();
    }

    /** Rows of the local store. */
    public long rows() {
      return tables.stream().mapToLong(table -> table.local().rows()).sum();
    }
  }

  /**
   * Somebody who has no login on the server yet.
   *
   * @param name they signed in with
   * @param holdsRecordsKey whether they can open case records, and hand the key on
   * @param isTaken whether the server has somebody else of this name
   */
  public record Waiting(String name, boolean holdsRecordsKey, boolean isTaken) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
