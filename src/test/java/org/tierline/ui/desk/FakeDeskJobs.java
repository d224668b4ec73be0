package org.tierline.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.HandOff;
import org.tierline.service.contact.CallerPlace;
import org.tierline.service.contact.DeskDay;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.office.GoodToKnow;
import org.tierline.service.supervisor.Bulletins.Posted;

/** A day at the desk, as the mock has it. */
final class FakeDeskJobs implements DeskJobs {
  static final Instant NOW = Instant.parse("2026-11-24T20:02:00Z");
  static final UUID PHONE = new UUID(0, 1);
  static final UUID CHAT = new UUID(0, 2);
  static final UUID WEBFORM = new UUID(0, 3);

  final List<DeskDay.Incoming> waiting = new ArrayList<>();
  final List<ContactSummary> unfinished = new ArrayList<>();
  final List<ContactSummary> today = new ArrayList<>();
  final List<Posted> bulletins = new ArrayList<>();
  final List<String> calls = new ArrayList<>();
  OpenAnswer answer = new OpenAnswer.Refused(Sentence.of("desk.incoming.faster"), List.of("P2"));
  boolean faster;

  /** Three wait, two are unfinished, six are done. */
  static FakeDeskJobs busy() {
    FakeDeskJobs jobs = new FakeDeskJobs();
    jobs.waiting.add(
        incoming(
            WEBFORM,
            Channel.WEBFORM,
            "Pavel Novak",
            Map.of("wants", "Password reset mail never comes"),
            List.of(),
            List.of(),
            Duration.ofHours(7)));
    jobs.waiting.add(
        incoming(
            CHAT,
            Channel.LIVE_CHAT,
            null,
            Map.of("wants", "Asks about “my case”, Emma stopped there"),
            List.of(),
            List.of(
                new HandOff.Line("caller", NOW, "What is happening with my case?"),
                new HandOff.Line("emma", NOW, "I hand you over.")),
            Duration.ofSeconds(75)));
    jobs.waiting.add(
        incoming(
            PHONE,
            Channel.PHONE_DOMESTIC,
            "María José",
            Map.of("receiptNumber", "IOE0912345678", "wants", "Card for work did not arrive"),
            List.of("https://uscis.gov/casestatus"),
            List.of(),
            Duration.ofSeconds(8)));
    jobs.unfinished.add(summary("Bo Carden", ContactState.WRAP_UP, null, "2026-11-24T19:51:00Z"));
    jobs.unfinished.add(summary("Mina Park", ContactState.OPEN, null, "2026-11-24T18:48:00Z"));
    jobs.today.add(summary("Bo Carden", ContactState.WRAP_UP, null, "2026-11-24T19:51:00Z"));
    jobs.today.add(
        summary("Noah Kim", ContactState.CLOSED, Disposition.ESCALATED, "2026-11-24T19:33:00Z"));
    jobs.today.add(
        summary(null, ContactState.CLOSED, Disposition.LINK_SENT, "2026-11-24T19:20:00Z"));
    jobs.today.add(
        summary(
            "Iris Vance",
            ContactState.CLOSED,
            Disposition.SERVICE_REQUEST_CREATED,
            "2026-11-24T18:02:00Z"));
    jobs.bulletin(
        "The printer of the Dallas office is down until noon: promise no letter for today.", false);
    jobs.bulletin("New form fees from December 1. The sentence to read is in Guidance.", true);
    return jobs;
  }

  private void bulletin(String words, boolean read) {
    bulletins.add(
        new Posted(
            new UUID(3, bulletins.size()),
            words,
            "Samira Osei",
            NOW.minusSeconds(600),
            NOW.plusSeconds(7200),
            read));
  }

  /** A letter that came in writing, without a subject. */
  static DeskDay.Incoming written(List<HandOff.Line> lines) {
    return incoming(
        new UUID(0, 4),
        Channel.SECURE_MESSAGE,
        "Lee Park",
        Map.of(),
        List.of(),
        lines,
        Duration.ofHours(1));
  }

  private static DeskDay.Incoming incoming(
      UUID id,
      Channel channel,
      @Nullable String name,
      Map<String, String> said,
      List<String> links,
      List<HandOff.Line> lines,
      Duration ago) {
    Instant at = NOW.minus(ago);
    return new DeskDay.Incoming(
        id,
        new HandOff(
            id.toString(), channel, "+12145550143", name, "en", List.of(), said, links, lines, at),
        channel == Channel.WEBFORM ? at.plus(Duration.ofDays(2)) : null,
        null);
  }

  static ContactSummary summary(
      @Nullable String name, ContactState state, @Nullable Disposition how, String at) {
    Instant opened = Instant.parse(at);
    return new ContactSummary(
        UUID.randomUUID(),
        "C-20261124-7K3M9Q",
        Channel.PHONE_DOMESTIC,
        state,
        "Ana Reyes",
        name,
        opened,
        state == ContactState.WRAP_UP ? NOW.minusSeconds(130) : null,
        how,
        "");
  }

  @Override
  public List<DeskDay.Incoming> incoming(int limit) {
    return List.copyOf(waiting);
  }

  @Override
  public CallerPlace placeOf(HandOff handOff) {
    return new CallerPlace(
        handOff.callerNumber(), "Dallas, TX", Set.of(ZoneId.of("America/Chicago")));
  }

  @Override
  public Optional<OpenAnswer> take(UUID handOffId) {
    calls.add("take " + handOffId);
    return faster ? Optional.empty() : Optional.of(answer);
  }

  @Override
  public List<UUID> stillWaiting(List<UUID> handOffIds) {
    return waiting.stream().map(DeskDay.Incoming::id).filter(handOffIds::contains).toList();
  }

  @Override
  public OpenAnswer open(Channel channel) {
    calls.add("open " + channel);
    return answer;
  }

  @Override
  public List<ContactSummary> unfinished() {
    return List.copyOf(unfinished);
  }

  @Override
  public List<ContactSummary> today(Instant before, int limit) {
    return today.stream()
        .filter(contact -> contact.openedAt().isBefore(before))
        .limit(limit)
        .toList();
  }

  @Override
  public DeskDay.Figures figures() {
    return new DeskDay.Figures(23, 17, 4, Duration.ofSeconds(402));
  }

  @Override
  public List<GoodToKnow.Item> goodToKnow() {
    return List.of(
        new GoodToKnow.Item.OfficeClosed(
            "Dallas Field Office", "weather", null, ZonedDateTime.parse("2026-11-25T07:00-06:00")),
        new GoodToKnow.Item.Holiday(
            "Thanksgiving Day", LocalDate.parse("2026-11-26"), LocalDate.parse("2026-11-27")));
  }

  @Override
  public List<Posted> bulletins() {
    return List.copyOf(bulletins);
  }

  @Override
  public void markBulletinRead(UUID id) {
    calls.add("read " + id);
    bulletins.replaceAll(one ->
        one.id().equals(id)
            ? new Posted(one.id(), one.words(), one.by(), one.writtenAt(), one.endsAt(), true)
            : one);
  }

  @Override
  public List<ContactSummary> search(String words, int limit) {
    calls.add("search " + words);
    return today.stream().limit(limit).toList();
  }
}
