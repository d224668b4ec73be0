package org.tierline.app.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Services;
import org.tierline.app.ServicesAtWork;
import org.tierline.model.Sentence;
import org.tierline.model.check.StoreFacts;
import org.tierline.model.staff.Role;
import org.tierline.service.backup.RestoreMark;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.store.sqlite.DailyCopies;
import org.tierline.store.sqlite.SqliteLook;
import org.tierline.store.sqlite.SqliteReplacement;
import org.tierline.store.sqlite.SqliteStore;

/**
 * Puts a copy in the place of the local store, while desks are open; they say so and ask to be
 * opened again. An administrator signs in: on the store, as long as it is whole, so that a password
 * of long ago opens nothing; on the copy only where the store is damaged or gone. What was in the
 * store is kept beside the daily copies. Not for the thread that paints.
 */
public final class PutBack {
  private static final DateTimeFormatter IN_NAMES =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final Path store;
  private final InstantSource clock;

  /**
   * For a store.
   *
   * @param store where it lies, or lay
   */
  public PutBack(Path store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /**
     * The copy is the store now.
     *
     * @param stateOf the last event the copy knows; null if it is not known
     * @param kept where what was in the store before lies; null if there was none
     */
    record Done(@Nullable Instant stateOf, @Nullable Path kept) implements Outcome {}

    /** The store is as it was. */
    record Refused(Sentence why) implements Outcome {}
  }

  /**
   * Does it, if name and password are those of an administrator.
   *
   * @param copy stays as it is
   * @param password wiped before this returns
   * @throws org.tierline.store.StoreTrouble if the copy or the place will not do; the store is as
   *     it was then
   */
  public Outcome with(Path copy, String name, char[] password) {
    boolean isWhole = SqliteLook.at(store) instanceof StoreFacts.Looked looked && looked.isSound();
    Optional<UUID> administrator =
        isWhole ? administratorOfStore(name, password) : Optional.empty();
    if (isWhole && administrator.isEmpty()) {
      return new Outcome.Refused(Sentence.of("say.restore.notYours"));
    }
    boolean isSomethingThere = Files.exists(store);
    try (SqliteReplacement replacement = SqliteReplacement.by(copy, store)) {
      @Nullable Instant stateOf = replacement.stateOf();
      try (SqliteStore standIn = replacement.open(clock)) {
        Optional<UUID> by =
            administrator.or(() -> administrator(standIn, replacement.file(), name, password));
        if (by.isEmpty()) {
          return new Outcome.Refused(Sentence.of("say.restore.notYours"));
        }
        standIn.write(transaction -> {
          RestoreMark.leave(transaction, by.get(), stateOf, clock.instant());
          return true;
        });
      }
      Path kept = keepAs();
      replacement.putInPlace(kept);
      return new Outcome.Done(stateOf, isSomethingThere ? kept : null);
    }
  }

  private Optional<UUID> administratorOfStore(String name, char[] password) {
    try (SqliteStore present = SqliteStore.open(store, clock, () -> {}, (rows, of) -> {})) {
      return administrator(present, store, name, password);
    }
  }

  private Optional<UUID> administrator(
      SqliteStore opened, Path file, String name, char[] password) {
    Services services = ServicesAtWork.onLocal(opened, file, clock);
    if (!(services.signIn().signIn(name, password) instanceof SignInAnswer.Welcome welcome)) {
      return Optional.empty();
    }
    try {
      return Optional.of(welcome.session())
          .filter(session -> session.role() == Role.ADMINISTRATOR)
          .map(session -> session.id());
    } finally {
      services.signIn().signOut(welcome.session());
    }
  }

  private Path keepAs() {
    String name =
        store.getFileName()
            + "-replaced-"
            + IN_NAMES.format(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return new DailyCopies(store).folder().resolve(name);
  }
}
