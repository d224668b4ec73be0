package org.tierline.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.supervisor.Bulletin;
import org.tierline.model.supervisor.BulletinAnswer;
import org.tierline.model.supervisor.BulletinSpan;
import org.tierline.service.supervisor.Bulletins.Line;

/** Bulletins without a store. */
final class FakeBulletinJobs implements BulletinJobs {
  final List<Line> lines = new ArrayList<>();
  final List<String> calls = new ArrayList<>();
  BulletinAnswer answer =
      new BulletinAnswer(
          BulletinAnswer.Outcome.WRITTEN, Sentence.of("say.bulletin.written"), List.of());
  @Nullable RuntimeException trouble;
  private int keys;

  /** One holds, one was taken back, one is over. */
  void fill(Instant now) {
    Instant hour = now.minus(Duration.ofHours(1));
    line(
        "The printer of the Dallas office is down until noon: promise no letter for today.",
        new Bulletin(key(), key(), "", hour, now.plus(Duration.ofHours(9)), null, null, 0),
        true,
        List.of("Ana Reyes", "Ken Morales"),
        List.of("Liz Park", "Omar Haddad", "Petra Wolfeschlegelstein"));
    line(
        "Wrong fee in Guidance, do not read it aloud.",
        new Bulletin(key(), key(), "", hour, now.plus(Duration.ofDays(2)), key(), now, 1),
        false,
        List.of(),
        List.of("Ana Reyes"));
    line(
        "W".repeat(480),
        new Bulletin(key(), key(), "", now.minus(Duration.ofDays(3)), hour, null, null, 0),
        false,
        List.of("Ana Reyes"),
        List.of());
  }

  private void line(
      String words, Bulletin one, boolean inForce, List<String> read, List<String> unread) {
    lines.add(
        new Line(
            new Bulletin(
                one.id(),
                one.writtenBy(),
                words,
                one.writtenAt(),
                one.endsAt(),
                one.withdrawnBy(),
                one.withdrawnAt(),
                one.version()),
            "Samira Osei",
            inForce,
            read,
            unread));
  }

  @Override
  public List<Line> bulletins(@Nullable Line after, int limit) {
    int from = after == null ? 0 : lines.indexOf(after) + 1;
    return lines.stream().skip(from).limit(limit).toList();
  }

  @Override
  public BulletinAnswer write(UUID key, String words, BulletinSpan span) {
    calls.add("write " + key.getLeastSignificantBits() + " " + span + " " + words);
    if (trouble != null) {
      throw trouble;
    }
    return answer;
  }

  @Override
  public BulletinAnswer withdraw(UUID id) {
    calls.add("withdraw " + id);
    return answer;
  }

  @Override
  public UUID key() {
    keys++;
    return new UUID(5, keys);
  }
}
