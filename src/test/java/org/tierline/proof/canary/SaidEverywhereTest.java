package org.tierline.proof.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tierline.proof.canary.SaidSweep.Spoken;

/**
 * Whatever words a service takes in, a number among them is heard; and whatever it belongs to, what
 * comes back and what is seen afterwards is the same (P7).
 */
class SaidEverywhereTest {
  /** Where no caller says a number, or it is heard in another way; each with the reason. */
  private static final Map<String, String> NOT_HEARD =
      Map.ofEntries(
          Map.entry("contacts.save(caller.account)", "what staff type there is left out (P2)"),
          Map.entry("day.save(caller.account)", "what staff type there is left out (P2)"),
          Map.entry("steadyContacts.save(caller.account)", "what staff type is left out (P2)"),
          Map.entry("steadyEscalations.outlook(", "heard when it is made; half a number is none"),
          Map.entry("handOffs.openWith(caller.account)", "an account is kept as the account"),
          Map.entry("handOffs.openWith(handOff.externalId)", "the name another system has for it"),
          Map.entry("handOffs.deliver(", "heard when somebody takes it"),
          Map.entry("pops.arrive(", "heard when somebody takes it"),
          Map.entry("drafts.keep(", "sealed for who types; heard when it reaches the store"),
          Map.entry("outbound.look(", "heard when it is checked"),
          Map.entry("escalations.outlook(", "heard when it is made; half a number is none"),
          Map.entry("escalations.hours(", "heard when it is made; half a number is none"),
          Map.entry("chats.say(", "what staff write; heard by the check of what leaves"),
          Map.entry("generalAnswers.given(", "the key of an article"),
          Map.entry("agencyReferrals.refer(code)", "the code of an agency"),
          Map.entry("callHelpers.note(wish.language)", "the code of a language"),
          Map.entry("glass.breakGlass(wish.words)", "why a supervisor looked; no contact"),
          Map.entry("samples.score(note)", "what a supervisor says of somebody's work"),
          Map.entry("requestAnswers.answer(", "what an office answered"),
          Map.entry("requestAnswers.relocate(", "why an officer sends a request on"));

  /** As above; only an administrator can say it, and a short run has none. */
  private static final Map<String, String> NOT_HEARD_OF_ADMINISTRATORS =
      Map.of("staff.add(wanted.fullName)", "the name of a colleague");

  private static final Pattern SPACE = Pattern.compile(" ");

  @Test
  void a_number_in_any_words_is_heard_and_tells_nothing() {
    // The two desks share nothing, so neither waits for the other.
    CompletableFuture<Swept> twin = CompletableFuture.supplyAsync(() -> Swept.of(false));
    Swept desk = Swept.of(true);
    List<Spoken> spoken = desk.spoken();
    Set<String> heard = where(spoken.stream().filter(Spoken::heard).toList());
    Set<String> needed = new TreeSet<>();
    spoken.stream()
        .filter(one ->
            (!one.heard() && desk.stored().contains(one.mark()))
                || (one.inAContact() && !heard.contains(one.where())))
        .forEach(one -> needed.add(one.where()));
    System.out.printf(
        "Numbers said: %d times in %d ways, heard in %d%n",
        spoken.size(), where(spoken).size(), heard.size());
    assertThat(needed.stream().filter(way -> reason(way).isEmpty()))
        .as("a number said here is heard by nobody")
        .isEmpty();
    assertThat(reasons().filter(way -> needed.stream().noneMatch(one -> one.startsWith(way))))
        .as("reasons that nothing needs")
        .isEmpty();
    assertThat(difference(faces(spoken), faces(twin.join().spoken())))
        .as("what came back")
        .isEmpty();
    assertThat(difference(desk.seen(), twin.join().seen())).as("what is seen afterwards").isEmpty();
  }

  /**
   * A desk at which it was said everywhere.
   *
   * @param stored those of the words said with it that stand in the store
   * @param seen what the uncleared see afterwards
   */
  private record Swept(List<Spoken> spoken, Set<String> stored, Map<String, List<String>> seen) {
    static Swept of(boolean isProtected) {
      try (SweptDesk desk = new SweptDesk(isProtected)) {
        List<Spoken> spoken = new SaidSweep(desk).all();
        Set<String> marks = spoken.stream().map(Spoken::mark).collect(Collectors.toSet());
        return new Swept(spoken, desk.stored(marks), SaidEverywhereTest.seen(desk));
      }
    }
  }

  private static Optional<String> reason(String where) {
    return reasons().filter(where::startsWith).findFirst();
  }

  private static Stream<String> reasons() {
    return Boolean.getBoolean("long")
        ? Stream.concat(NOT_HEARD.keySet().stream(), NOT_HEARD_OF_ADMINISTRATORS.keySet().stream())
        : NOT_HEARD.keySet().stream();
  }

  /** What came back, each beside where and to whom. */
  private static Map<String, String> faces(List<Spoken> spoken) {
    Map<String, String> faces = new TreeMap<>();
    spoken.forEach(one -> faces.put(one.where() + ' ' + one.by() + ' ' + one.mark(), one.face()));
    return faces;
  }

  /**
   * What every service tells the uncleared afterwards; seals and connectors have keys of chance.
   */
  private static Map<String, List<String>> seen(SweptDesk desk) {
    Map<String, List<String>> seen = new TreeMap<>();
    desk.uncleared.forEach((role, who) ->
        ServiceCalls.withoutClaims(desk.services())
            .all(who, SweptDesk.SAID, same -> desk.ready("", same).contact())
            .forEach((method, texts) ->
                seen.put(
                    method + " by " + role,
                    texts.stream()
                        .flatMap(String::lines)
                        .map(SaidEverywhereTest::inOrder)
                        .sorted()
                        .toList())));
    seen.keySet()
        .removeIf(method -> method.startsWith("connectors.") || method.startsWith("audit.seals."));
    return seen;
  }

  /** A key changes the order of what stands beside it. */
  private static String inOrder(String line) {
    return SPACE
        .splitAsStream(SaidSweep.withoutKeys(line))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Where two desks tell something else, and what each tells. */
  private static <T> Map<String, List<T>> difference(Map<String, T> one, Map<String, T> other) {
    Map<String, List<T>> difference = new TreeMap<>();
    one.forEach((where, told) -> {
      T there = Objects.requireNonNull(other.get(where), where);
      if (!told.equals(there)) {
        difference.put(where, List.of(told, there));
      }
    });
    return difference;
  }

  private static Set<String> where(List<Spoken> spoken) {
    return spoken.stream().map(Spoken::where).collect(Collectors.toCollection(TreeSet::new));
  }
}
