package org.tierline.service.histories;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.model.Topic;
import org.tierline.model.Updated;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.service.Oversight;
import org.tierline.service.PolicyShelf;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Store;
import org.tierline.store.TestStores;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresServer;
import org.tierline.store.postgresql.PostgresStore;

/** Desks on machines of their own at one shared store, each with an officer and a contractor. */
final class ManyDesks implements AutoCloseable {
  static final int MOST = 8;

  private static final String CASE = "IOE0000000001";
  private static final int JOBS = 6;
  private static final InstantSource CLOCK = TestStores.CLOCK;
  private static final Set<EscalationQueue> QUEUES = EnumSet.allOf(EscalationQueue.class);

  private final PostgresAddress address = PostgresServer.NEWER.newStore();
  private final List<OneDesk> desks = new ArrayList<>();
  private final OneDesk setUp;

  /** One desk, and how many it shows as waiting. */
  private record OneDesk(
      Store store, Services services, StaffSession contractor, StaffSession officer, Shown shown) {}

  /** Desks whose connections change what is asked. */
  ManyDesks(Map<String, String> faults) {
    Services first = services(store("set up", Map.of()));
    first.staff().addFirstAdministrator("tom", "Tom Brandt", Oversight.password());
    StaffSession tom = Oversight.signInAt(first, "tom");
    for (int i = 0; i < MOST; i++) {
      add(first, tom, "contractor" + i, Role.TIER_1);
      add(first, tom, "officer" + i, Role.TIER_2);
    }
    first
        .caseImport()
        .takeIn(
            tom,
            new ByteArrayInputStream(
                Oversight.parkCase(CASE, "NONE").getBytes(StandardCharsets.UTF_8)),
            _ -> {});
    for (int i = 0; i < MOST; i++) {
      desks.add(desk(i, faults));
    }
    setUp =
        new OneDesk(first.desk().store(), first, desks.getFirst().contractor(), tom, new Shown());
  }

  private static void add(Services services, StaffSession tom, String name, Role role) {
    services
        .staff()
        .add(tom, new NewStaff(name, "Full " + name, role, Set.of("en")), Oversight.password());
  }

  private OneDesk desk(int number, Map<String, String> faults) {
    Store store = store("desk " + number, faults);
    Services services = services(store);
    Shown shown = new Shown();
    store.follow(topics -> {
      if (topics.contains(Topic.ESCALATIONS)) {
        Thread.startVirtualThread(() -> shown.isRead(() -> waiting(store)));
      }
    });
    return new OneDesk(
        store,
        services,
        Oversight.signInAt(services, "contractor" + number),
        Oversight.signInAt(services, "officer" + number),
        shown);
  }

  private Store store(String desk, Map<String, String> faults) {
    DataSource source = Faults.in(PostgresServer.owner(address), faults);
    return PostgresStore.openAt(desk, source, CLOCK, () -> {});
  }

  private static Services services(Store store) {
    try {
      Path folder = Files.createTempDirectory("tierline-");
      return Services.on(
          store,
          new PolicyShelf(PolicyBook.read(PolicyBook.shippedFiles())),
          ScratchStore.of(store, folder, () -> {}).outside(CLOCK, (_, _) -> {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many a desk would show. */
  private static long waiting(Store store) {
    return store.read(t -> t.claims().count(QUEUES, Set.of(), Set.of(), null, false));
  }

  /**
   * Lets two to eight desks do what chance chooses, all at once.
   *
   * @return what is wrong with what came of it
   */
  List<String> history(long seed) {
    Random random = new Random(seed);
    int many = 2 + random.nextInt(MOST - 1);
    Contact shared =
        setUp.store().read(t -> t.contacts().find(call(desks.getFirst()))).orElseThrow();
    List<Callable<List<Happened>>> days = new ArrayList<>();
    for (OneDesk desk : desks.subList(0, many)) {
      UUID verified = call(desk);
      Oversight.verifyAt(
          desk.services(), desk.contractor(), verified, Oversight.said(CASE, "Lee Park"));
      long own = random.nextLong();
      days.add(() -> day(desk, new Random(own), verified, shared));
    }
    List<Happened> happened = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<List<Happened>> day : threads.invokeAll(days)) {
        happened.addAll(day.resultNow());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    List<String> wrong = new ArrayList<>(HistoryCheck.of(happened, setUp.store()));
    seen(wrong, desks.subList(0, many));
    clear();
    return wrong;
  }

  private List<Happened> day(OneDesk desk, Random random, UUID verified, Contact shared) {
    List<Happened> happened = new ArrayList<>();
    for (int job = 0; job < JOBS; job++) {
      try {
        switch (random.nextInt(5)) {
          case 0, 1 -> claim(desk, happened);
          case 2 -> happened.add(escalate(desk, call(desk), null));
          case 3 -> happened.add(escalate(desk, verified, CASE));
          default -> save(desk, shared, "note " + random.nextLong(), happened);
        }
      } catch (RuntimeException e) {
        happened.add(new Happened.Broken(e));
      }
    }
    return happened;
  }

  private static void claim(OneDesk desk, List<Happened> happened) {
    long from = System.nanoTime();
    if (desk.services().callbacks().claimNext(desk.officer(), null)
        instanceof ClaimAnswer.Claimed claimed) {
      happened.add(
          new Happened.Claimed(
              desk.officer().id(), claimed.escalation().id(), from, System.nanoTime()));
    }
  }

  private static Happened escalate(OneDesk desk, UUID contact, @Nullable String receipt) {
    EscalationWish wish =
        new EscalationWish(
            EscalationClass.REGULAR,
            EscalationReason.OTHER,
            "Asks again.",
            receipt,
            new CallbackWish("+12145550143", null, List.of(), "en", false));
    EscalationAnswer answer =
        desk.services().escalations().escalate(desk.contractor(), contact, wish);
    UUID id =
        desk.store()
            .read(t -> t.escalations().find(Objects.requireNonNull(answer.number())))
            .orElseThrow()
            .id();
    return receipt == null
        ? new Happened.Escalated(id, System.nanoTime())
        : new Happened.AskedOfCase(id, answer.outcome() == EscalationAnswer.Outcome.ESCALATED);
  }

  /** Everybody saves over the contact of the first contractor, as it is or as they saw it first. */
  private void save(OneDesk desk, Contact first, String notes, List<Happened> happened) {
    StaffSession theirs = desks.getFirst().contractor();
    Contact seen =
        notes.hashCode() % 3 == 0 ? first : desk.services().contacts().find(theirs, first.id());
    if (desk.services().contacts().save(theirs, seen, seen.caller(), notes)
        instanceof Updated.Done<Contact>(Contact now)) {
      happened.add(new Happened.Saved(now.id(), seen.version(), now.version(), now.notes()));
    }
  }

  private static UUID call(OneDesk desk) {
    return Oversight.callAt(desk.services(), desk.contractor(), "+12145550143");
  }

  /** What a desk shows is what there is, as soon as it was told. */
  private void seen(List<String> wrong, List<OneDesk> working) {
    long there = waiting(setUp.store());
    if (!working.stream().allMatch(desk -> desk.shown().becomes(there))) {
      wrong.add("a desk shows what is not so");
    }
  }

  /** Everybody was called back. */
  private void clear() {
    Instant day = CLOCK.instant();
    setUp
        .store()
        .write(t -> {
          for (Escalation one : t.escalations().between(day, day.plusSeconds(1), null, 10_000)) {
            if (one.state() == EscalationState.RESOLVED) {
              continue;
            }
            t.claims().release(one.id());
            t.escalations().write(one.withState(EscalationState.RESOLVED));
          }
          return true;
        });
  }

  @Override
  public void close() {
    desks.forEach(desk -> desk.store().close());
    setUp.store().close();
    PostgresServer.NEWER.drop(address);
  }
}
