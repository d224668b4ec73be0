package org.tierline.proof.canary;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import org.tierline.model.staff.Role;
import org.tierline.proof.canary.ServiceCalls.Callable;
import org.tierline.proof.canary.SweptDesk.Ready;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/**
 * Says one number to every public method of every service, in every part of what it is given, each
 * time in a contact of its own.
 */
final class SaidSweep {
  private static final Pattern KEY =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32,}");

  /** Whoever takes contacts can say it anywhere; a long run tries everybody. */
  private static final List<String> ROLES =
      Boolean.getBoolean("long")
          ? Stream.of(Role.values()).map(Role::name).toList()
          : List.of(Role.TIER_2.name(), Role.SUPERVISOR.name());

  private final SweptDesk desk;
  private final List<Spoken> spoken = new ArrayList<>();

  SaidSweep(SweptDesk desk) {
    this.desk = desk;
  }

  /**
   * The number was said once.
   *
   * @param where method and part, such as {@code complaints.record(wish.nature)}
   * @param by the role of who was told it
   * @param mark a word that was said with it and nowhere else
   * @param inAContact whether the method was given a contact
   * @param heard whether the store knows that it was said
   * @param face what came back, but for keys
   */
  record Spoken(
      String where, String by, String mark, boolean inAContact, boolean heard, String face) {}

  /** Says it everywhere. */
  List<Spoken> all() {
    ROLES.forEach(role -> {
      StaffSession who = Objects.requireNonNull(desk.uncleared.get(role));
      Ready probe = desk.ready("", who);
      for (Callable one : ServiceCalls.callables(desk.services())) {
        Set<String> parts = new TreeSet<>(spokenTo(one, who, probe, null, "").keySet());
        parts.forEach(part -> say(one, role, who, part));
      }
    });
    return spoken;
  }

  private void say(Callable one, String role, StaffSession who, String part) {
    String mark = mark(spoken.size());
    Ready ready = desk.ready(one.name(), who);
    Set<UUID> before = desk.saidIn();
    Object came =
        List.of(one.method().getParameterTypes()).contains(Transaction.class)
            ? desk.services().desk().store().write(t -> call(one, who, ready, t, mark, part))
            : call(one, who, ready, null, mark, part);
    boolean heard = !before.containsAll(desk.saidIn());
    desk.letGo(ready);
    String face = withoutKeys(String.join("\n", new TreeSet<>(Strings.of(came))));
    boolean inAContact = Stream.of(one.method().getParameters()).anyMatch(SaidSweep::isContact);
    spoken.add(new Spoken(one.name() + '(' + part + ')', role, mark, inAContact, heard, face));
  }

  /** Two desks make other keys, and other digests with them. */
  static String withoutKeys(String text) {
    return KEY.matcher(text).replaceAll("#");
  }

  private static boolean isContact(Parameter parameter) {
    return parameter.getName().equals("contactId")
        || parameter.getType() == org.tierline.model.contact.Contact.class;
  }

  private Object call(
      Callable one,
      StaffSession who,
      Ready ready,
      @Nullable Transaction transaction,
      String mark,
      String part) {
    Object[] arguments = spokenTo(one, who, ready, transaction, mark).get(part);
    return Optional.ofNullable(arguments)
        .<Object>flatMap(given -> Optional.ofNullable(one.call(given)))
        .orElse("nothing");
  }

  /** What the method is given, as often as it has parts, each time with the number in one. */
  private Map<String, Object[]> spokenTo(
      Callable one, StaffSession who, Ready ready, @Nullable Transaction transaction, String mark) {
    Method method = one.method();
    Map<String, Object[]> each = new TreeMap<>();
    new Offers(who, SweptDesk.OPEN, ready.contact())
        .of(List.of(method.getParameterTypes()), transaction)
        .ifPresent(offered -> {
          Parameter[] parameters = method.getParameters();
          @Nullable Object[] fitting = offered.clone();
          for (int i = 0; i < parameters.length; i++) {
            fitting[i] = fitting(parameters[i], ready, offered[i]);
          }
          for (int i = 0; i < parameters.length; i++) {
            int at = i;
            said(fitting[i], parameters[i], mark)
                .forEach((path, value) -> {
                  @Nullable Object[] given = fitting.clone();
                  given[at] = value;
                  each.put(parameters[at].getName() + path, given);
                });
          }
        });
    return each;
  }

  /** Among other words; where only a number can be, alone. */
  private static Map<String, Object> said(
      @Nullable Object offered, Parameter parameter, String mark) {
    Map<String, Object> said =
        new HashMap<>(SaidParts.each(offered, parameter.getParameterizedType(), SweptDesk.SAID));
    said.putAll(
        SaidParts.each(offered, parameter.getParameterizedType(), SweptDesk.SAID + " and " + mark));
    return said;
  }

  /** What lets a method go on to where it keeps what was said. */
  private static @Nullable Object fitting(
      Parameter parameter, Ready ready, @Nullable Object offered) {
    boolean text = parameter.getType() == String.class;
    return switch (parameter.getName()) {
      case "number", "typed" -> text ? ready.number() : offered;
      case "numbers" -> List.of(ready.number());
      case "handOff" -> handOff(ready);
      case "said" -> parameter.getType() == List.class ? handOff(ready).transcript() : offered;
      case "seen", "version" -> parameter.getType() == Long.class ? null : offered;
      case "to" -> text ? "olga" : offered;
      case "office", "code" -> text ? "DAL" : offered;
      case "language" -> "en";
      case "words", "notes", "reason", "note" -> text ? "plain words" : offered;
      default -> offered;
    };
  }

  private static HandOff handOff(Ready ready) {
    return new HandOff(
        "web-" + ready.contact().id(),
        Channel.WEBFORM,
        null,
        null,
        "en",
        List.of("menu"),
        Map.of("zip", "75201"),
        List.of("https://www.uscis.gov/i-90"),
        List.of(new HandOff.Line("caller", Instant.parse("2026-11-24T14:59:00Z"), "hello")),
        Instant.parse("2026-11-24T15:00:00Z"));
  }

  /** Letters alone, so that it is no part of a number. */
  private static String mark(int number) {
    StringBuilder mark = new StringBuilder("zq");
    for (int rest = number, i = 0; i < 4; i++, rest /= 20) {
      mark.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20));
    }
    return mark.toString();
  }
}
