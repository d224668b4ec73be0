package org.tierline.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tierline.model.contact.Channel;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.policy.RoutingPolicy.OnlineMoves;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the entries of one policy file, in the order of their days. */
final class PolicyFile {
  /** A key given twice is an error, since nobody can tell which of the two was meant. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private PolicyFile() {}

  static List<PrivacyPolicy> privacy(String json) {
    return read("privacy", json, PolicyFile::privacyEntry);
  }

  static List<RoutingPolicy> routing(String json) {
    return read("routing", json, PolicyFile::routingEntry);
  }

  static List<DeadlinePolicy> deadlines(String json) {
    return read("deadlines", json, PolicyFile::deadlineEntry);
  }

  static List<CallbackPolicy> callbacks(String json) {
    return read("callbacks", json, PolicyFile::callbackEntry);
  }

  private static <P> List<P> read(String kind, String json, Function<PolicyEntry, P> reader) {
    String file = kind + ".json";
    JsonNode entries = tree(file, json);
    if (!entries.isArray() || entries.isEmpty()) {
      throw new IllegalArgumentException(file + ": expected a list of at least one entry");
    }
    List<Dated<P>> policies = new ArrayList<>();
    Set<LocalDate> days = new HashSet<>();
    int number = 0;
    for (JsonNode node : entries) {
      String place = file + ", entry " + ++number;
      PolicyEntry entry = new PolicyEntry(place, node);
      LocalDate day = entry.date("effectiveFrom");
      if (!days.add(day)) {
        throw new IllegalArgumentException(place + ": another entry has the day " + day + " too");
      }
      policies.add(new Dated<>(day, reader.apply(entry)));
      entry.ignoreNote();
      entry.end();
    }
    policies.sort((one, other) -> one.day().compareTo(other.day()));
    return policies.stream().map(Dated::policy).toList();
  }

  private static JsonNode tree(String file, String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      TokenStreamLocation location = e.getLocation();
      String line = location == null ? "" : ", line " + location.getLineNr();
      throw new IllegalArgumentException(file + line + ": " + e.getOriginalMessage(), e);
    }
  }

  private static PrivacyPolicy privacyEntry(PolicyEntry entry) {
    return new PrivacyPolicy(
        entry.date("effectiveFrom"),
        entry.each("ceilings", Channel.class, PolicyFile::ceiling),
        Set.copyOf(entry.constants("neverPermitted", Relationship.class)),
        entry.count("attemptsPerContact"),
        entry.count("failuresPerNumber"),
        entry.duration("failuresWindow"),
        entry.duration("verificationLasts"),
        entry.duration("lockTolerance"),
        entry.duration("idleLock"),
        entry.duration("answerDeadline"),
        entry.texts("publicStatusTitles"),
        oversight(entry.object("oversight")),
        Set.of());
  }

  private static PrivacyPolicy.Oversight oversight(PolicyEntry entry) {
    PrivacyPolicy.Oversight read =
        new PrivacyPolicy.Oversight(
            entry.duration("glassLasts"),
            entry.count("glassWords"),
            entry.duration("incidentClock"),
            entry.count("failuresAnHour"),
            entry.count("searchesAnHour"));
    entry.end();
    return read;
  }

  private static PrivacyPolicy.Ceiling ceiling(PolicyEntry ceilings, String channel) {
    PolicyEntry ceiling = ceilings.object(channel);
    PrivacyPolicy.Ceiling read =
        new PrivacyPolicy.Ceiling(
            ceiling.constant("tier1", DisclosureLevel.class),
            ceiling.constant("officer", DisclosureLevel.class));
    ceiling.end();
    return read;
  }

  private static RoutingPolicy routingEntry(PolicyEntry entry) {
    return new RoutingPolicy(
        entry.date("effectiveFrom"),
        Set.copyOf(entry.texts("biometricsForms")),
        entry.count("noticeDays"),
        entry.count("unlistedFormMonths"),
        Set.copyOf(entry.constants("priorityTypes", ServiceRequestType.class)),
        entry.objectIfThere("onlineMoves").map(PolicyFile::onlineMoves).orElse(OnlineMoves.USUAL),
        Set.of());
  }

  private static OnlineMoves onlineMoves(PolicyEntry entry) {
    OnlineMoves read = new OnlineMoves(entry.count("most"), entry.duration("before"));
    entry.end();
    return read;
  }

  private static DeadlinePolicy deadlineEntry(PolicyEntry entry) {
    return new DeadlinePolicy(
        entry.date("effectiveFrom"),
        entry.count("requestBusinessDays"),
        entry.each("escalationBusinessDays", EscalationClass.class, PolicyEntry::count),
        replies(entry),
        Set.of());
  }

  /** What a file of before says of webforms holds for the others too. */
  private static Map<Channel, Duration> replies(PolicyEntry entry) {
    Duration webform = entry.duration("webformReply");
    return Map.of(
        Channel.WEBFORM,
        webform,
        Channel.SECURE_MESSAGE,
        entry.durationIfThere("secureMessageReply").orElse(webform),
        Channel.EMAIL,
        entry.durationIfThere("emailReply").orElse(webform));
  }

  private static CallbackPolicy callbackEntry(PolicyEntry entry) {
    CallbackPolicy policy =
        new CallbackPolicy(
            entry.date("effectiveFrom"),
            entry.time("easternFrom"),
            entry.time("easternUntil"),
            entry.time("localFrom"),
            entry.time("localUntil"),
            entry.time("liveFrom"),
            entry.time("liveUntil"),
            entry.text("callerId"),
            entry.duration("afterContact"),
            entry.count("mostClaims"),
            entry.duration("claimLasts"),
            attempts(entry.object("attempts")),
            Set.of());
    entry.inOrder("easternFrom", "easternUntil");
    entry.inOrder("localFrom", "localUntil");
    entry.inOrder("liveFrom", "liveUntil");
    return policy;
  }

  private static CallbackPolicy.Attempts attempts(PolicyEntry entry) {
    CallbackPolicy.Attempts read =
        new CallbackPolicy.Attempts(
            entry.count("most"),
            entry.duration("apart"),
            entry.times("dayParts"),
            entry.count("keptBusinessDays"));
    entry.end();
    return read;
  }

  private record Dated<P>(LocalDate day, P policy) {}
}
