package org.tierline.policy.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tierline.model.Sentence;
import org.tierline.model.mail.MailDecision;
import org.tierline.model.mail.MessageState;
import org.tierline.model.staff.Role;

/** When a message is tried again, when its sender counts as lost, and who decides. Pure. */
public final class MailRule {
  /** So often a message is given to servers that take it later, before a person decides. */
  public static final int MOST_TRIES = 12;

  private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
  private static final Duration LONGEST_WAIT = Duration.ofHours(4);

  /** Far longer than a sender can wait for a server. */
  private static final Duration SENDING_LASTS = Duration.ofMinutes(15);

  private MailRule() {}

  /**
   * When a message is tried again: after five minutes, then after twice as long each time, at most
   * four hours.
   *
   * @param tries how often it was tried, at least once
   * @return empty if it was tried often enough
   */
  public static Optional<Instant> nextTry(int tries, Instant now) {
    if (tries >= MOST_TRIES) {
      return Optional.empty();
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.max(0, tries - 1));
    return Optional.of(now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
  }

  /** A sender who took a message before this instant and has said nothing is lost. */
  public static Instant lostBefore(Instant now) {
    return now.minus(SENDING_LASTS);
  }

  /** Why somebody may not decide so; empty if they may. */
  public static Optional<Sentence> refusal(Role role, MessageState state, MailDecision decision) {
    if (role != Role.SUPERVISOR) {
      return Optional.of(Sentence.of("say.mail.supervisorsOnly"));
    }
    boolean open =
        switch (state) {
          case UNSURE -> true;
          case UNDELIVERABLE, BLOCKED -> decision != MailDecision.ARRIVED;
          case WAITING, SENDING, SENT, DROPPED -> false;
        };
    return open ? Optional.empty() : Optional.of(Sentence.of("say.mail.decidedSince"));
  }
}
