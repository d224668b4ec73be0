package org.tierline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tierline.app.Services.Outside;
import org.tierline.model.TimeOrderedIds;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.store.Store;
import org.tierline.store.keys.Cost;
import org.tierline.store.keys.Keys;
import org.tierline.store.postgresql.PostgresPeople;
import org.tierline.store.sql.BareRows;
import org.tierline.store.sqlite.SqliteStore;

/** A store with the reference data in a folder of its own, deleted when it is closed. */
public final class ScratchStore implements AutoCloseable {
  // Nobody real has a password here; a start must not wait for it.
  private static final Cost QUICK = new Cost(1024, 1, 1);

  private static final String FILE = "tierline.db";

  private final Path folder;
  private final Store store;
  private final Desks desks;
  private final Runnable leaving;

  private ScratchStore(Path folder, Store store, Desks desks, Runnable leaving) {
    this.folder = folder;
    this.store = store;
    this.desks = desks;
    this.leaving = leaving;
  }

  /** Makes one in the folder for temporary files. */
  public static ScratchStore create(InstantSource clock) throws IOException {
    return create(clock, () -> {}, (rows, of) -> {});
  }

  /** Makes one whose every call runs a guard first, telling how far the loading is. */
  public static ScratchStore create(
      InstantSource clock, Runnable guard, SqliteStore.LoadProgress progress) throws IOException {
    Path folder = Files.createTempDirectory("tierline-");
    return of(SqliteStore.open(folder.resolve(FILE), clock, guard, progress), folder, () -> {});
  }

  /** Makes one from the file of a store that was made before and that nobody has open. */
  public static ScratchStore copyOf(Path made, InstantSource clock) throws IOException {
    Path folder = Files.createTempDirectory("tierline-");
    Path file = Files.copy(made, folder.resolve(FILE));
    return of(SqliteStore.open(file, clock, () -> {}, (rows, of) -> {}), folder, () -> {});
  }

  /**
   * Takes a store that was made elsewhere; beside it a folder for what a desk keeps to itself.
   *
   * @param leaving run when the store has been closed
   */
  public static ScratchStore of(Store store, Path folder, Runnable leaving) {
    return new ScratchStore(folder, store, new Together(store, folder), leaving);
  }

  /**
   * Takes a shared store that was made elsewhere, whose server lets people in.
   *
   * @param store with the rights of whoever made it
   * @param leaving run when the stores have been closed
   */
  public static ScratchStore shared(
      Store store, PostgresPeople people, Path folder, Runnable leaving) {
    return new ScratchStore(
        folder,
        store,
        new Apart(people),
        () -> {
          people.close();
          leaving.run();
        });
  }

  /** What somebody is called here: a server may know others of the same name. */
  public String nameOf(String name) {
    return desks.nameOf(name);
  }

  /**
   * The store as somebody's desk has it: on a server they are signed in as themselves.
   *
   * @param name as they are called here
   */
  public Store deskOf(String name, String password) {
    return desks.at(name, password);
  }

  /**
   * The yardstick of writing, with somebody's rights.
   *
   * @param name as they are called here
   */
  public BareRows bareRows(String name, String password) {
    return desks.bareRows(name, password);
  }

  /** The desks of those who work in the store. */
  private sealed interface Desks {
    String nameOf(String name);

    Store at(String name, String password);

    BareRows bareRows(String name, String password);
  }

  private record Together(Store store, Path folder) implements Desks {
    @Override
    public String nameOf(String name) {
      return name;
    }

    @Override
    public Store at(String name, String password) {
      return store;
    }

    @Override
    public BareRows bareRows(String name, String password) {
      return SqliteStore.bareRows(folder.resolve(FILE));
    }
  }

  private record Apart(PostgresPeople people) implements Desks {
    @Override
    public String nameOf(String name) {
      return people.nameOf(name);
    }

    @Override
    public Store at(String name, String password) {
      return people.at(name, password);
    }

    @Override
    public BareRows bareRows(String name, String password) {
      return people.bareRows(name, password);
    }
  }

  /** What comes from outside, for services on this store; passwords are hashed at a low cost. */
  public Outside outside(InstantSource clock, AnswerDeadline deadline) {
    SecureRandom random = new SecureRandom();
    return new Outside(
        clock,
        new TimeOrderedIds(clock, random)::next,
        random,
        new Keys(QUICK),
        deadline,
        folder.resolve("drafts"));
  }

  /** The store. */
  public Store store() {
    return store;
  }

  /** The folder it lies in. */
  public Path folder() {
    return folder;
  }

  /** Closes the store and deletes its folder. */
  @Override
  public void close() {
    store.close();
    leaving.run();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
