package org.tierline.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tierline.policy.calendar.BusinessCalendar;

/**
 * All policies with their days, read from the four policy files. Immutable; safe for any thread.
 */
public final class PolicyBook {
  /** The names of the policy files, in the order of reading. */
  public static final List<String> KINDS = List.of("privacy", "routing", "deadlines", "callbacks");

  private final List<PrivacyPolicy> privacy;
  private final List<RoutingPolicy> routing;
  private final List<DeadlinePolicy> deadlines;
  private final List<CallbackPolicy> callbacks;
  private final Set<String> switchedOff;

  private PolicyBook(
      List<PrivacyPolicy> privacy,
      List<RoutingPolicy> routing,
      List<DeadlinePolicy> deadlines,
      List<CallbackPolicy> callbacks,
      Set<String> switchedOff) {
    this.privacy = privacy;
    this.routing = routing;
    this.deadlines = deadlines;
    this.callbacks = callbacks;
    this.switchedOff = Set.copyOf(switchedOff);
  }

  /**
   * Reads the policy files.
   *
   * @param files the JSON text of each of {@link #KINDS}
   * @throws IllegalArgumentException naming the file, the entry and what is wrong with it
   */
  public static PolicyBook read(Map<String, String> files) {
    for (String kind : files.keySet()) {
      if (!KINDS.contains(kind)) {
        throw new IllegalArgumentException("there is no policy file of the name " + kind);
      }
    }
    return new PolicyBook(
        PolicyFile.privacy(file(files, "privacy")),
        PolicyFile.routing(file(files, "routing")),
        PolicyFile.deadlines(file(files, "deadlines")),
        PolicyFile.callbacks(file(files, "callbacks")),
        Set.of());
  }

  /** The shipped policy files, by kind; the seed of every new store. */
  public static Map<String, String> shippedFiles() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String kind : KINDS) {
      files.put(kind, shippedFile("/policy/" + kind + ".json"));
    }
    return files;
  }

  /**
   * The policies in force at an instant, by its Eastern date.
   *
   * @throws IllegalStateException before the first day of a policy: nothing may be decided then
   */
  public Policies at(Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, BusinessCalendar.EASTERN);
    return new Policies(
        inForce("privacy", privacy, PrivacyPolicy::effectiveFrom, day).without(switchedOff),
        inForce("routing", routing, RoutingPolicy::effectiveFrom, day).without(switchedOff),
        inForce("deadlines", deadlines, DeadlinePolicy::effectiveFrom, day).without(switchedOff),
        inForce("callbacks", callbacks, CallbackPolicy::effectiveFrom, day).without(switchedOff));
  }

  /** The rules that this book leaves out; none outside rehearsals. */
  public Set<String> switchedOff() {
    return switchedOff;
  }

  /** This book without some rules, for a rehearsal that asks what they are good for. */
  public PolicyBook without(Set<String> rules) {
    return new PolicyBook(privacy, routing, deadlines, callbacks, rules);
  }

  private static String file(Map<String, String> files, String kind) {
    String json = files.get(kind);
    if (json == null) {
      throw new IllegalArgumentException("the policy file " + kind + ".json is missing");
    }
    return json;
  }

  private static <P> P inForce(
      String kind, List<P> policies, Function<P, LocalDate> effectiveFrom, LocalDate day) {
    return policies.reversed().stream()
        .filter(policy -> !effectiveFrom.apply(policy).isAfter(day))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + kind + " policy holds on " + day));
  }

  private static String shippedFile(String path) {
    try (InputStream in = PolicyBook.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
