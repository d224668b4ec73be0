package org.tierline.service;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.app.Services.Outside;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.model.TimeOrderedIds;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.service.cases.CaseImport.End;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.ClearanceChanges;
import org.tierline.service.staff.ClearanceChanges.Answer;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;
import org.tierline.store.Store;
import org.tierline.store.StoreKind;

/** All services on a real store, with a clock that the test moves and answers that do not wait. */
public final class Oversight implements AutoCloseable {
  private static final List<String> TABLES =
      List.of(
          "staff",
          "staff_state",
          "contact",
          "hand_off",
          "attempt",
          "verification",
          "disclosure",
          "service_request",
          "referral",
          "escalation",
          "escalation_wish",
          "escalation_note",
          "escalation_claim",
          "call_attempt",
          "callback_contact",
          "supervisor_request",
          "own_affair",
          "incident",
          "broken_glass",
          "number_unlock",
          "outgoing_message",
          "connector",
          "clearance_change",
          "case_record");

  private static final String PASSWORD = "a long password 1";

  public final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T15:00:00Z"));
  public final Services services;
  public final StaffSession tom;
  public final List<String> deadlines = new ArrayList<>();
  private final StoreKind.Place place;
  private final ReopenedStore store;
  private final ScratchStore scratch;
  private final List<Store> others = new ArrayList<>();

  public Oversight() {
    this(Optional.empty());
  }

  /** A desk at which chance goes the same way as at any other of this seed. */
  public Oversight(long seed) {
    this(Optional.of(new Random(seed)));
  }

  private Oversight(Optional<RandomGenerator> chance) {
    try {
      Path folder = Files.createTempDirectory("tierline-");
      place = StoreKind.usual().place(folder);
      store = new ReopenedStore(() -> place.open(clock));
      scratch = ScratchStore.of(store, folder, place::leave);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    services =
        Services.on(
            scratch.store(),
            new PolicyShelf(PolicyBook.read(PolicyBook.shippedFiles())),
            chance.map(this::outside).orElseGet(this::outside));
    services.staff().addFirstAdministrator("tom", "Tom Brandt", PASSWORD.toCharArray());
    tom = signIn("tom");
  }

  private Outside outside() {
    return scratch.outside(clock, (started, after) -> deadlines.add(after.toString()));
  }

  private Outside outside(RandomGenerator chance) {
    Outside usual = outside();
    return new Outside(
        clock,
        new TimeOrderedIds(clock, chance)::next,
        chance,
        usual.keys(),
        usual.deadline(),
        usual.drafts());
  }

  /** Adds somebody, who does not sign in yet; a clearance is granted by two administrators. */
  public void add(String name, Role role, Clearance... clearances) {
    add(name, role);
    for (Clearance clearance : clearances) {
      change(name, clearance, true);
    }
  }

  /** Ends a clearance, as two administrators do. */
  public void end(String name, Clearance clearance) {
    change(name, clearance, false);
  }

  private void change(String name, Clearance clearance, boolean granting) {
    ClearanceChanges changes = services.clearances();
    if (services.staff().all().stream().noneMatch(one -> one.name().equals("second"))) {
      add("second", Role.ADMINISTRATOR);
    }
    StaffSession second = signIn("second");
    if (!(changes.ask(tom, Samples.id(), name, clearance, granting) instanceof Answer.Done asked)
        || !(changes.confirm(second, asked.change()) instanceof Answer.Done)) {
      throw new AssertionError("not changed: the clearance of " + name);
    }
    services.signIn().signOut(second);
  }

  private void add(String name, Role role) {
    AddAnswer answer =
        services
            .staff()
            .add(
                tom,
                new NewStaff(name, "Full " + name, role, Set.of("en")),
                PASSWORD.toCharArray());
    if (answer != AddAnswer.ADDED) {
      throw new AssertionError("not added: " + answer);
    }
  }

  /** The password of everybody, to be wiped by whoever is given it. */
  public static char[] password() {
    return PASSWORD.toCharArray();
  }

  public StaffSession signIn(String name) {
    return signInAt(services, name);
  }

  /** The services of another desk at the same file, with a connection of its own. */
  public Services anotherDesk() {
    Store store = place.openAt("desk " + others.size(), clock);
    others.add(store);
    return Services.on(
        store,
        new PolicyShelf(PolicyBook.read(PolicyBook.shippedFiles())),
        scratch.outside(clock, (started, after) -> {}));
  }

  /** Where the store lies, for another process; a test that asks is skipped on a shared store. */
  public Path file() {
    assumeTrue(StoreKind.usual() == StoreKind.SQLITE);
    return scratch.folder().resolve("tierline.db");
  }

  /** Signs in at one desk of several. */
  public static StaffSession signInAt(Services desk, String name) {
    if (desk.signIn().signIn(name, PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new AssertionError(name + " cannot sign in");
  }

  public SignInAnswer unlock(StaffSession session) {
    return services.lock().unlock(session, PASSWORD.toCharArray());
  }

  /** A key made at this desk. */
  public UUID key() {
    return services.desk().ids().get();
  }

  /** Imports cases, one a line. */
  public void cases(String... lines) {
    if (takeIn(lines) != End.WHOLE) {
      throw new AssertionError("not taken in");
    }
  }

  /** Imports cases, one a line, as far as it goes. */
  public End takeIn(String... lines) {
    return services
        .caseImport()
        .takeIn(
            tom,
            new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
            read -> {})
        .end();
  }

  /** A call whose prompt was read. */
  public UUID call(StaffSession session) {
    return call(session, null);
  }

  /** A call from a number. */
  public UUID call(StaffSession session, @Nullable String phone) {
    return callAt(services, session, phone);
  }

  /** A call at one desk of several. */
  public static UUID callAt(Services desk, StaffSession session, @Nullable String phone) {
    OpenAnswer answer =
        desk.contacts()
            .open(
                session,
                Channel.PHONE_DOMESTIC,
                new Caller("Lee", phone, null, null, null, "en", null),
                Origin.STAFF);
    UUID id = ((OpenAnswer.Opened) answer).contact().id();
    desk.contacts().confirmPrompt(session, id);
    return id;
  }

  /** Tries to verify the applicant, the safe contact confirmed. */
  public VerificationAnswer verify(StaffSession session, UUID contactId, Said said) {
    return verifyAt(services, session, contactId, said);
  }

  /** The same at one desk of several. */
  public static VerificationAnswer verifyAt(
      Services desk, StaffSession session, UUID contactId, Said said) {
    return desk.gate().verify(session, contactId, Relationship.APPLICANT_OR_PETITIONER, said, true);
  }

  /** What the applicant of {@link #parkCase} says, if the name is Lee Park. */
  public static Said said(String receiptNumber, String name) {
    return new Said(
        receiptNumber,
        null,
        name,
        LocalDate.of(1980, 1, 2),
        null,
        null,
        "+12145550143",
        null,
        null,
        null,
        null);
  }

  /** A case of Lee Park, born on 2 January 1980, at home in Akron. */
  public static String parkCase(String receiptNumber, String protection) {
    return """
    {"receiptNumber":"%s","form":"I-90","receivedOn":"2026-03-02","protection":"%s",\
    "subject":{"familyName":"Park","givenName":"Lee","dateOfBirth":"1980-01-02",\
    "phone":"+12145550143","aNumber":"A200300400",\
    "address":{"street":"77 Safe Rd","city":"Akron","state":"OH","zip":"44301","country":"US"}}}\
    """
        .formatted(receiptNumber, protection);
  }

  /** What was recorded last at this desk, newest first. */
  public List<AuditEvent> events(int limit) {
    return scratch.store().read(t -> t.audit().latest(limit));
  }

  /**
   * As {@link #meddle}, in words that SQLite alone understands and before the desk opens the file;
   * skipped on a shared store.
   */
  public void meddleInFile(String statement) {
    assumeTrue(StoreKind.usual() == StoreKind.SQLITE);
    meddle(statement);
    store.reopen();
  }

  /** Changes the store behind its back, as damage would. */
  public void meddle(String statement) {
    try (Connection connection = place.raw();
        Statement meddling = connection.createStatement()) {
      meddling.executeUpdate(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Whatever staff and callers left in the store, row by row; the record and its heads are not it.
   */
  public Map<String, Integer> rows() {
    Map<String, Integer> rows = new TreeMap<>();
    try (Connection connection = place.raw();
        Statement asking = connection.createStatement()) {
      for (String table : TABLES) {
        List<List<Object>> all = new ArrayList<>();
        try (ResultSet row = asking.executeQuery("SELECT * FROM " + table)) {
          while (row.next()) {
            List<Object> one = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
              one.add(String.valueOf(row.getString(i)));
            }
            all.add(one);
          }
        }
        rows.put(table, all.hashCode());
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  @Override
  public void close() {
    others.forEach(Store::close);
    scratch.close();
  }
}
