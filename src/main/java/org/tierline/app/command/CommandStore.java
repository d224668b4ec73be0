package org.tierline.app.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.app.LocalServices;
import org.tierline.app.Services;
import org.tierline.app.Words;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Store;
import org.tierline.store.StoreTrouble;
import org.tierline.store.sqlite.SqliteStore;

/** The store that a command works on, and the person who signs in to it. */
final class CommandStore implements AutoCloseable {
  private final Path file;
  private final SqliteStore store;
  private final Services services;
  private final Asking asking;

  private CommandStore(Path file, SqliteStore store, Services services, Asking asking) {
    this.file = file;
    this.store = store;
    this.services = services;
    this.asking = asking;
  }

  /**
   * Opens it, making or migrating it if need be.
   *
   * @throws CannotRun if it cannot be opened
   */
  static CommandStore open(@Nullable String url) {
    Path file;
    try {
      file = StoreUrl.file(url);
    } catch (IllegalArgumentException e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    }
    InstantSource clock = InstantSource.system();
    try {
      SqliteStore store = SqliteStore.open(file, clock, () -> {}, (rows, of) -> {});
      Services services = LocalServices.on(store, file, clock);
      return new CommandStore(file, store, services, new Asking());
    } catch (StoreTrouble trouble) {
      throw new CannotRun(Words.english().say(trouble.say()));
    }
  }

  /** Where it lies. */
  Path file() {
    return file;
  }

  Store store() {
    return store;
  }

  /** Writes the whole store into another file, which is not there yet. */
  void copyInto(Path copy) {
    store.copyInto(copy);
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
    return signInAs(asking.user("Name: "), oneOf);
  }

  /**
   * Signs somebody in whose name is known; the password is asked for.
   *
   * @param oneOf the roles that may go on
   * @throws CannotRun if that fails or the person has another role
   */
  StaffSession signInAs(String name, Role... oneOf) {
    SignInAnswer answer = services.signIn().signIn(name, password("Password: "));
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
}
