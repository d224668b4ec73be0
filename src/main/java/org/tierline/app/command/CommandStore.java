package org.tierline.app.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Services;
import org.tierline.app.ServicesAtWork;
import org.tierline.app.SharedDesk;
import org.tierline.app.Words;
import org.tierline.model.Unspoken;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Store;
import org.tierline.store.StoreTrouble;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.sqlite.SqliteStore;

/** The store that a command works on, and the person who signs in to it. */
final class CommandStore implements AutoCloseable {
  private final @Nullable Path file;
  private final Store store;
  private final Services services;
  private final Asking asking;
  private final Optional<Admitted> admitted;

  private CommandStore(
      @Nullable Path file,
      Store store,
      Services services,
      Asking asking,
      Optional<Admitted> admitted) {
    this.file = file;
    this.store = store;
    this.services = services;
    this.asking = asking;
    this.admitted = admitted;
  }

  /**
   * Opens it: a local one is made or migrated if need be, to a shared one somebody signs in first.
   *
   * @throws CannotRun if it cannot be opened
   */
  static CommandStore open(@Nullable String url) {
    try {
      return url != null && StoreUrl.isShared(url)
          ? shared(StoreUrl.shared(url), new Asking())
          : local(StoreUrl.file(url));
    } catch (IllegalArgumentException e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    } catch (StoreTrouble trouble) {
      throw new CannotRun(Words.english().say(trouble.say()));
    }
  }

  private static CommandStore local(Path file) {
    InstantSource clock = InstantSource.system();
    SqliteStore store = SqliteStore.open(file, clock, () -> {}, (rows, of) -> {});
    Services services = ServicesAtWork.onLocal(store, file, clock);
    return new CommandStore(file, store, services, new Asking(), Optional.empty());
  }

  private static CommandStore shared(PostgresAddress address, Asking asking) {
    String name = asking.user("Name: ").strip().toLowerCase(Locale.ROOT);
    String password = new String(asking.password("Password: "));
    SharedDesk desk = SharedDesk.open(address, name, password, InstantSource.system(), () -> {});
    return new CommandStore(
        null, desk.store(), desk.services(), asking, Optional.of(new Admitted(name, password)));
  }

  /**
   * Where it lies.
   *
   * @throws CannotRun if it lies on a server
   */
  Path file() {
    if (file == null) {
      throw new CannotRun(
          "This works on a local store only: write sqlite: and the path of a file.");
    }
    return file;
  }

  Store store() {
    return store;
  }

  /**
   * Writes the whole store into another file, which is not there yet.
   *
   * @throws CannotRun if it lies on a server
   */
  void copyInto(Path copy) {
    if (!(store instanceof SqliteStore local)) {
      throw new CannotRun("A shared store is copied with the tools of its server.");
    }
    local.copyInto(copy);
  }

  /** What is typed. */
  Asking asking() {
    return asking;
  }

  Services services() {
    return services;
  }

  /**
   * Signs somebody in: the name from {@code TIERLINE_USER} with the password on standard input,
   * else both are asked for.
   *
   * @param oneOf the roles that may go on
   * @throws CannotRun if that fails or the person has another role
   */
  StaffSession signIn(Role... oneOf) {
    return admitted
        .map(person -> signedIn(person.name(), person.password().toCharArray(), oneOf))
        .orElseGet(() -> signInAs(asking.user("Name: "), oneOf));
  }

  /**
   * Signs somebody in whose name is known; the password is asked for.
   *
   * @param oneOf the roles that may go on
   * @throws CannotRun if that fails or the person has another role
   */
  StaffSession signInAs(String name, Role... oneOf) {
    if (admitted.isPresent()) {
      throw new CannotRun(
          "On a shared store the second person confirms it themselves: staff clear --confirm.");
    }
    return signedIn(name, password("Password: "), oneOf);
  }

  private StaffSession signedIn(String name, char[] password, Role... oneOf) {
    SignInAnswer answer = services.signIn().signIn(name, password);
    if (!(answer instanceof SignInAnswer.Welcome welcome)) {
      throw new CannotRun("Name or password is wrong, or the name is locked.");
    }
    List<Role> roles = List.of(oneOf);
    if (!roles.contains(welcome.session().role())) {
      services.signIn().signOut(welcome.session());
      String needed = roles.stream().map(Role::name).collect(Collectors.joining(" or "));
      throw new CannotRun("This needs somebody who signs in as " + needed + ".");
    }
    return welcome.session();
  }

  /**
   * Signs a connector in, as people are signed in.
   *
   * @throws CannotRun if that fails
   */
  ConnectorSession signInConnector() {
    if (admitted.isPresent()) {
      throw new CannotRun("Connectors work on a local store only.");
    }
    String name = asking.user("Connector: ");
    char[] token = password("Token: ");
    return services
        .connectors()
        .signIn(name, new String(token))
        .orElseThrow(() -> new CannotRun("Name or token is wrong, or the connector is disabled."));
  }

  /** Asks for a line. */
  String ask(String prompt) {
    return asking.line(prompt);
  }

  /** Asks for a password, without showing it where there is a terminal. */
  char[] password(String prompt) {
    return asking.password(prompt);
  }

  @Override
  public void close() {
    store.close();
  }

  /** Who signed in to the server, and signs in to the services as the same person. */
  private record Admitted(String name, String password) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
