package org.tierline.service.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.Disposition;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.PolicyShelf;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Store;
import org.tierline.store.TestStores;
import org.tierline.store.postgresql.CutWire;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresPeople;
import org.tierline.store.postgresql.PostgresServer;
import org.tierline.store.postgresql.PostgresStore;

/** A shared store on a real server, and somebody whose wire to it can be cut. */
public final class KeptStage implements AutoCloseable {
  static final String NOTES = "Asks about a card, xylophone.";
  static final String PHONE = "+12145550143";

  /** Whatever a job here writes. */
  private static final List<String> COUNTED =
      List.of(
          "count(*) FROM contact",
          "sum(version) FROM contact",
          "count(*) FROM contact WHERE state = 'CLOSED'",
          "count(*) FROM escalation",
          "sum(version) FROM escalation",
          "count(*) FROM escalation_wish",
          "count(*) FROM disclosure",
          "count(*) FROM verification",
          "count(*) FROM audit_event");

  /** What time it is at every desk. */
  public final MovableClock clock = new MovableClock(TestStores.NOW);

  /** Between the desks and the server. */
  public final CutWire wire;

  final Path folder;
  final Store owner;
  final StaffSession administrator;
  final Services toms;

  /** Tier 1. */
  public final Person ana;

  private final PostgresAddress address = PostgresServer.NEWER.newStore();
  private final PostgresPeople direct = new PostgresPeople(address, clock);
  private final PostgresPeople wired;
  private final Connection looking;

  /** A store with its first administrator and one person of Tier 1. */
  public KeptStage() {
    try {
      PostgresServer.letPeopleIn(address);
      wire = new CutWire(address);
      folder = Files.createTempDirectory("tierline-");
      looking = PostgresServer.owner(address).getConnection();
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
    wired = new PostgresPeople(wire.address(), clock);
    owner = PostgresStore.ofPerson(PostgresServer.owner(address), clock, () -> {});
    Services setUp = services(owner);
    String tom = direct.nameOf("tom");
    setUp.staff().addFirstAdministrator(tom, "Tom Brandt", Oversight.password());
    toms = services(direct.at(tom, new String(Oversight.password())));
    administrator = Oversight.signInAt(toms, tom);
    ana = person("ana", Role.TIER_1);
  }

  /**
   * Somebody at a desk whose wire can be cut, and at one beside it whose wire cannot.
   *
   * @param wired the store of the first, and {@code store} the same, which the test sends away
   */
  public record Person(
      String name,
      PostgresStore wired,
      AwayStore store,
      Services cut,
      Services whole,
      StaffSession session) {}

  Person person(String name, Role role) {
    String here = direct.nameOf(name);
    String password = new String(Oversight.password());
    toms.staff()
        .add(
            administrator,
            new NewStaff(here, "Full " + name, role, Set.of("en")),
            Oversight.password());
    Services whole = services(direct.at(here, password));
    PostgresStore there = wired.at(here, password);
    AwayStore store = new AwayStore(there);
    return new Person(here, there, store, services(store), whole, Oversight.signInAt(whole, here));
  }

  /** Services whose outbox lies in the folder of this stage. */
  public Services services(Store store) {
    return Services.on(
        store,
        PolicyShelf.of(store),
        ScratchStore.of(store, folder, () -> {}).outside(clock, (_, _) -> {}));
  }

  /** A call that is in the store. */
  Contact call() {
    UUID id = Oversight.callAt(ana.whole(), ana.session(), PHONE);
    return ana.cut().steadyContacts().find(ana.session(), id);
  }

  OpenAnswer.Opened open() {
    return (OpenAnswer.Opened)
        ana.cut()
            .steadyContacts()
            .open(
                ana.session(),
                Channel.PHONE_DOMESTIC,
                new Caller("Quetzal Zorn", PHONE, null, null, null, "en", null));
  }

  void save(Contact seen, String notes) {
    ana.cut().steadyContacts().save(ana.session(), seen, seen.caller(), notes);
  }

  Contact close(Contact contact, String notes) {
    return ana.cut()
        .steadyContacts()
        .close(ana.session(), contact.id(), Disposition.ANSWERED, notes);
  }

  EscalationAnswer escalate(UUID contact) {
    return ana.cut().steadyEscalations().escalate(ana.session(), contact, wish());
  }

  static EscalationWish wish() {
    return new EscalationWish(
        EscalationClass.URGENT,
        EscalationReason.OTHER,
        "Asks again, xylophone.",
        null,
        new CallbackWish(PHONE, null, List.of(), "en", false));
  }

  /** Somebody works while the store is out of reach, so that what they do is kept. */
  void keep(Runnable job) {
    ana.store().goAway();
    job.run();
    ana.store().comeBack();
    if (waiting() == 0) {
      throw new AssertionError("it was not kept");
    }
  }

  int waiting() {
    return ana.cut().outbox().waiting(ana.session()).all();
  }

  int deliver() {
    return ana.cut().outbox().deliver(ana.session());
  }

  /** The files of what waits. */
  List<Path> files() {
    Path mine = folder.resolve("outbox").resolve(ana.session().id().toString());
    try (Stream<Path> files = Files.list(mine)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many rows of each kind something makes, and how many times rows were changed. */
  List<Long> difference(Runnable doing) {
    List<Long> before = counts();
    doing.run();
    List<Long> after = counts();
    return IntStream.range(0, before.size()).mapToObj(i -> after.get(i) - before.get(i)).toList();
  }

  List<Long> counts() {
    List<Long> counts = new ArrayList<>();
    for (String counted : COUNTED) {
      counts.add(Long.parseLong(look("SELECT coalesce(" + counted.replaceFirst(" ", ", 0) "))));
    }
    return counts;
  }

  /** The first value of a query of whoever owns the store. */
  public String look(String query) {
    try (Statement statement = looking.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM (" + query + ") AS asked LIMIT 1")) {
      return row.next() ? String.valueOf(row.getString(1)) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A contact as it is in the store. */
  public Contact stored(UUID contact) {
    return owner.read(t -> t.contacts().find(contact).orElseThrow());
  }

  /** Waits until this desk has told others of what it did, which it does a moment later. */
  void untilQuiet() {
    int before = -1;
    while (before != wire.messages()) {
      before = wire.messages();
      LockSupport.parkNanos(200_000_000);
    }
  }

  /** Waits for what happens on another thread. */
  public static void await(String what, BooleanSupplier isSo) {
    long until = System.nanoTime() + 60_000_000_000L;
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() > until) {
        throw new AssertionError("not so: " + what);
      }
      LockSupport.parkNanos(5_000_000);
    }
  }

  /** Where desks connect to through the wire. */
  public PostgresAddress wireAddress() {
    return wire.address();
  }

  @Override
  public void close() {
    wired.close();
    direct.close();
    owner.close();
    try {
      looking.close();
      wire.close();
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
    PostgresServer.NEWER.drop(address);
  }
}
