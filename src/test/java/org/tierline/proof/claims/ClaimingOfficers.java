package org.tierline.proof.claims;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tierline.app.Services;
import org.tierline.model.TimeOrderedIds;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.Escalation;
import org.tierline.policy.PolicyBook;
import org.tierline.service.PolicyShelf;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Store;
import org.tierline.store.keys.Keys;
import org.tierline.store.sqlite.SqliteStore;

/**
 * A process in which several officers, each on a thread, claim and resolve until nobody waits. It
 * says the number of each escalation that one of them was given.
 */
final class ClaimingOfficers {
  static final String PASSWORD = "a long password 1";

  private ClaimingOfficers() {}

  /**
   * Works.
   *
   * @param arguments the store's file, the instant it is, and the officers' names
   */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    Instant now = Instant.parse(arguments[1]);
    List<String> officers = List.of(arguments).subList(2, arguments.length);
    InstantSource clock = () -> now;
    SecureRandom random = new SecureRandom();
    try (Store store = SqliteStore.open(file, clock, () -> {}, (_, _) -> {});
        ExecutorService threads = Executors.newFixedThreadPool(officers.size())) {
      Services services =
          Services.on(
              store,
              new PolicyShelf(PolicyBook.read(PolicyBook.shippedFiles())),
              new Services.Outside(
                  clock,
                  new TimeOrderedIds(InstantSource.system(), random)::next,
                  random,
                  new Keys(),
                  (started, after) -> {},
                  file.resolveSibling("drafts")));
      List<Future<List<String>>> claimed = new ArrayList<>();
      for (String officer : officers) {
        StaffSession session = signIn(services, officer);
        claimed.add(threads.submit(() -> work(services, session)));
      }
      for (Future<List<String>> of : claimed) {
        of.get().forEach(System.out::println);
      }
    }
  }

  private static List<String> work(Services services, StaffSession session) {
    List<String> claimed = new ArrayList<>();
    while (services.callbacks().claimNext(session, null) instanceof ClaimAnswer.Claimed next) {
      Escalation escalation = next.escalation();
      claimed.add(escalation.number().toString());
      services.callbackEnds().resolve(session, escalation.number().toString(), "Helped.");
    }
    return claimed;
  }

  private static StaffSession signIn(Services services, String name) {
    if (services.signIn().signIn(name, PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome welcome) {
      return welcome.session();
    }
    throw new IllegalStateException(name + " cannot sign in");
  }
}
