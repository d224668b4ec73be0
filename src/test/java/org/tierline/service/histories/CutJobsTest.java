package org.tierline.service.histories;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.PolicyShelf;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Store;
import org.tierline.store.StoreTrouble;
import org.tierline.store.TestStores;
import org.tierline.store.postgresql.CutWire;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresPeople;
import org.tierline.store.postgresql.PostgresServer;
import org.tierline.store.postgresql.PostgresStore;

/**
 * Wherever the link breaks while somebody works, what they did is in the store once or not at all,
 * and their desk says which.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CutJobsTest {
  private static final String CASE = "IOE0000000001";
  private static final int LONGEST = 200;

  /** How far from one cut to the next: each answer is lost once, other messages in a long run. */
  private static final int STEP = Boolean.getBoolean("long") ? 1 : 3;

  /** What any job here writes. */
  private static final List<String> COUNTED =
      List.of(
          "count(*) FROM contact",
          "sum(version) FROM contact",
          "count(*) FROM escalation",
          "sum(version) FROM escalation",
          "count(*) FROM escalation_wish",
          "count(*) FROM escalation_claim",
          "count(*) FROM supervisor_request",
          "count(*) FROM attempt",
          "count(*) FROM verification",
          "count(*) FROM audit_event");

  private final PostgresAddress address = PostgresServer.NEWER.newStore();
  private final CutWire wire;
  private final PostgresPeople direct = new PostgresPeople(address, TestStores.CLOCK);
  private final PostgresPeople wired;
  private final Connection looking;
  private final Store owner;
  private final Services setUp;
  private final Person contractor;
  private final Person officer;

  CutJobsTest() throws IOException, SQLException {
    PostgresServer.letPeopleIn(address);
    wire = new CutWire(address);
    looking = PostgresServer.owner(address).getConnection();
    wired = new PostgresPeople(wire.address(), TestStores.CLOCK);
    owner = PostgresStore.ofPerson(PostgresServer.owner(address), TestStores.CLOCK, () -> {});
    setUp = services(owner);
    String tom = direct.nameOf("tom");
    setUp.staff().addFirstAdministrator(tom, "Tom Brandt", Oversight.password());
    Services toms = services(direct.at(tom, new String(Oversight.password())));
    StaffSession administrator = Oversight.signInAt(toms, tom);
    contractor = person(toms, administrator, "contractor", Role.TIER_1);
    officer = person(toms, administrator, "officer", Role.TIER_2);
    toms.caseImport()
        .takeIn(
            administrator,
            new ByteArrayInputStream(
                Oversight.parkCase(CASE, "NONE").getBytes(StandardCharsets.UTF_8)),
            _ -> {});
  }

  /** Somebody at a desk whose link breaks, and at one beside it whose link does not. */
  private record Person(Services cut, Services whole, StaffSession session) {}

  private Person person(Services toms, StaffSession administrator, String name, Role role) {
    String here = direct.nameOf(name);
    String password = new String(Oversight.password());
    toms.staff()
        .add(
            administrator,
            new NewStaff(here, "Full " + name, role, Set.of("en")),
            Oversight.password());
    Services whole = services(direct.at(here, password));
    StaffSession session = Oversight.signInAt(whole, here);
    return new Person(services(wired.at(here, password)), whole, session);
  }

  private static Services services(Store store) {
    try {
      Path folder = Files.createTempDirectory("tierline-");
      return Services.on(
          store,
          PolicyShelf.of(store),
          ScratchStore.of(store, folder, () -> {}).outside(TestStores.CLOCK, (_, _) -> {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  void leave() throws IOException, SQLException {
    looking.close();
    wired.close();
    direct.close();
    owner.close();
    wire.close();
    PostgresServer.NEWER.drop(address);
  }

  /** Something that somebody does, made ready at the desk whose link is whole. */
  enum Job {
    OPENS {
      @Override
      Runnable ready(CutJobsTest at) {
        return () -> at.open(at.contractor.cut());
      }
    },
    NOTES {
      @Override
      Runnable ready(CutJobsTest at) {
        Contact seen = at.call();
        return () ->
            at.contractor
                .cut()
                .contacts()
                .save(at.contractor.session(), seen, seen.caller(), "Asks about a card.");
      }
    },
    ESCALATES {
      @Override
      Runnable ready(CutJobsTest at) {
        Contact call = at.call();
        return () -> at.escalate(at.contractor.cut(), call.id());
      }
    },
    CLAIMS {
      @Override
      Runnable ready(CutJobsTest at) {
        at.resolveAll();
        at.escalate(at.contractor.whole(), at.call().id());
        return () -> at.officer.cut().callbacks().claimNext(at.officer.session(), null);
      }
    },
    ASKS_FOR_A_SUPERVISOR {
      @Override
      Runnable ready(CutJobsTest at) {
        Contact call = at.call();
        return () ->
            at.contractor
                .cut()
                .supervisors()
                .request(at.contractor.session(), call.id(), "Wants to complain.");
      }
    },
    HANGS_UP {
      @Override
      Runnable ready(CutJobsTest at) {
        Contact call = at.call();
        return () -> at.contractor.cut().contacts().endCall(at.contractor.session(), call.id());
      }
    };

    abstract Runnable ready(CutJobsTest at);
  }

  private void open(Services at) {
    at.contacts().open(contractor.session(), Channel.PHONE_DOMESTIC, Caller.UNKNOWN, Origin.STAFF);
  }

  private Contact call() {
    UUID id = Oversight.callAt(contractor.whole(), contractor.session(), "+12145550143");
    return contractor.whole().contacts().find(contractor.session(), id);
  }

  private void escalate(Services at, UUID contact) {
    at.escalations()
        .escalate(
            contractor.session(),
            contact,
            new EscalationWish(
                EscalationClass.REGULAR,
                EscalationReason.OTHER,
                "Asks again.",
                null,
                new CallbackWish("+12145550143", null, List.of(), "en", false)));
  }

  /** Nobody waits, and nobody holds anything. */
  private void resolveAll() {
    Instant day = TestStores.CLOCK.instant();
    owner.write(t -> {
      t.escalations().between(day, day.plusSeconds(1), null, LONGEST * LONGEST).stream()
          .filter(one -> one.state() != EscalationState.RESOLVED)
          .forEach(one -> {
            t.claims().release(one.id());
            t.escalations().write(one.withState(EscalationState.RESOLVED));
          });
      return true;
    });
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void it_is_done_once_or_not_at_all_and_the_desk_says_which(Job job, CutWire.How how)
      throws SQLException {
    List<Long> made = difference(job.ready(this));
    assertThat(made).as("what %s writes", job).anyMatch(count -> count > 0);
    Set<Boolean> seen = new HashSet<>();
    for (int message = 1; cutAt(job, how, message, made, seen); message += step(how)) {
      assertThat(message).isLessThan(LONGEST);
    }
    assertThat(seen)
        .as("whether it was done in the end, of all cuts")
        .contains(false)
        .satisfies(
            any -> assertThat(how != CutWire.How.BEFORE_THE_ANSWER || any.contains(true)).isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void the_gate_stays_shut_where_its_answer_was_not_heard(CutWire.How how) throws SQLException {
    int shut = 0;
    boolean cut = true;
    for (int message = 1; cut; message += step(how)) {
      assertThat(message).isLessThan(LONGEST);
      UUID call = call().id();
      boolean open = false;
      wire.cutAt(message, how);
      try {
        open = verifies(call);
      } catch (StoreTrouble trouble) {
        assertThat(trouble.say().key()).isEqualTo("say.store.linkUndone");
        shut++;
      }
      cut = wire.wasCut();
      assertThat(isOpen(call)).as("cut %s at message %d", how, message).isEqualTo(open);
    }
    assertThat(shut).as("how often it was not heard").isGreaterThan(2);
  }

  private boolean verifies(UUID call) {
    return Oversight.verifyAt(
                contractor.cut(), contractor.session(), call, Oversight.said(CASE, "Lee Park"))
            .outcome()
        == VerificationOutcome.VERIFIED;
  }

  private boolean isOpen(UUID call) {
    return owner.read(t ->
        !t.verifications()
            .open(call, contractor.session().id(), TestStores.CLOCK.instant())
            .isEmpty());
  }

  /** Whether there was anything to cut. */
  private boolean cutAt(Job job, CutWire.How how, int message, List<Long> made, Set<Boolean> seen)
      throws SQLException {
    Runnable doing = job.ready(this);
    AtomicBoolean done = new AtomicBoolean(true);
    List<Long> difference =
        difference(() -> {
          wire.cutAt(message, how);
          try {
            doing.run();
          } catch (StoreTrouble trouble) {
            assertThat(trouble.say().key()).isEqualTo("say.store.linkUndone");
            done.set(false);
          }
        });
    assertThat(difference)
        .as("%s, cut %s at message %d, done: %s", job, how, message, done)
        .isEqualTo(done.get() ? made : made.stream().map(_ -> 0L).toList());
    boolean cut = wire.wasCut();
    if (cut) {
      seen.add(done.get());
    }
    return cut;
  }

  private static int step(CutWire.How how) {
    return how == CutWire.How.BEFORE_THE_ANSWER ? 1 : STEP;
  }

  static Stream<Arguments> jobs() {
    return Stream.of(Job.values())
        .flatMap(job -> Stream.of(CutWire.How.values()).map(how -> Arguments.of(job, how)));
  }

  /** How many rows of each kind something makes, and how many times rows were changed. */
  private List<Long> difference(Runnable doing) throws SQLException {
    List<Long> before = counts();
    doing.run();
    List<Long> after = counts();
    return IntStream.range(0, before.size()).mapToObj(i -> after.get(i) - before.get(i)).toList();
  }

  private List<Long> counts() throws SQLException {
    List<Long> counts = new ArrayList<>();
    try (Statement statement = looking.createStatement();
        ResultSet row =
            statement.executeQuery(
                COUNTED.stream()
                    .map(one -> "(SELECT coalesce(" + one.replace(" FROM", ", 0) FROM") + ")")
                    .collect(Collectors.joining(", ", "SELECT ", "")))) {
      row.next();
      for (int i = 1; i <= COUNTED.size(); i++) {
        counts.add(row.getLong(i));
      }
    }
    return counts;
  }
}
