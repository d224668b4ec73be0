package org.tierline.service.supervisor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.Updated;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.model.supervisor.Bulletin;
import org.tierline.model.supervisor.BulletinAnswer;
import org.tierline.model.supervisor.BulletinAnswer.Outcome;
import org.tierline.model.supervisor.BulletinSpan;
import org.tierline.policy.contact.TypedText;
import org.tierline.policy.supervisor.BulletinRule;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Notices of supervisors to all desks: written, shown, marked as read, taken back. */
public final class Bulletins {
  /** How many characters a bulletin has at most. */
  public static final int MOST = BulletinRule.MOST;

  private static final BulletinAnswer NOT_YOURS =
      BulletinAnswer.refused("say.bulletin.supervisors");

  private final Desk desk;

  /** The bulletins of a desk's store. */
  public Bulletins(Desk desk) {
    this.desk = desk;
  }

  /** How many characters of what is typed would be kept. */
  public static int lengthOf(String typed) {
    return TypedText.length(BulletinRule.clean(typed));
  }

  /**
   * Sends a bulletin to all desks, by a supervisor.
   *
   * @param key made at the desk; the same one again counts once
   */
  public BulletinAnswer write(StaffSession session, UUID key, String typed, BulletinSpan span) {
    if (!StillIn.atDesk(session)) {
      return BulletinAnswer.refused("say.desk.locked");
    }
    if (session.role() != Role.SUPERVISOR) {
      return NOT_YOURS;
    }
    String words = BulletinRule.clean(typed);
    return desk.store()
        .write(transaction ->
            BulletinRule.refuse(
                    words,
                    transaction.offices().forms().keySet(),
                    desk.today(),
                    desk.policy().privacy())
                .orElseGet(() -> written(transaction, session, key, words, span)));
  }

  private BulletinAnswer written(
      Transaction transaction, StaffSession session, UUID key, String words, BulletinSpan span) {
    if (transaction.bulletins().find(key).isEmpty()) {
      Instant ends = BulletinRule.endsAt(desk.today(), span);
      transaction
          .bulletins()
          .insert(new Bulletin(key, session.id(), words, desk.now(), ends, null, null, 0));
      record(transaction, AuditAction.BULLETIN_WRITTEN, session, Map.of("until", ends.toString()));
    }
    return new BulletinAnswer(Outcome.WRITTEN, Sentence.of("say.bulletin.written"), List.of());
  }

  /** Takes a bulletin back, by any supervisor; whoever comes second is told so. */
  public BulletinAnswer withdraw(StaffSession session, UUID id) {
    if (!StillIn.atDesk(session)) {
      return BulletinAnswer.refused("say.desk.locked");
    }
    if (session.role() != Role.SUPERVISOR) {
      return NOT_YOURS;
    }
    return desk.store()
        .write(transaction ->
            transaction
                .bulletins()
                .find(id)
                .filter(bulletin -> bulletin.isInForce(desk.now()))
                .map(bulletin -> withdrawn(transaction, session, bulletin))
                .orElseGet(() -> BulletinAnswer.refused("say.bulletin.over")));
  }

  private BulletinAnswer withdrawn(
      Transaction transaction, StaffSession session, Bulletin bulletin) {
    return switch (transaction.bulletins().update(bulletin.withdrawn(session.id(), desk.now()))) {
      case Updated.Done<Bulletin> done -> {
        record(
            transaction,
            AuditAction.BULLETIN_WITHDRAWN,
            session,
            Map.of("bulletin", bulletin.id().toString()));
        yield new BulletinAnswer(
            Outcome.WITHDRAWN, Sentence.of("say.bulletin.withdrawn"), List.of());
      }
      case Updated.Stale<Bulletin> stale -> BulletinAnswer.refused("say.bulletin.over");
    };
  }

  /** What all desks show now, newest first; nothing for administrators, who have no desk. */
  public List<Posted> posted(StaffSession session) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    if (session.role() == Role.ADMINISTRATOR) {
      return List.of();
    }
    return desk.store()
        .read(transaction ->
            transaction.bulletins().inForce(desk.now()).stream()
                .map(bulletin ->
                    new Posted(
                        bulletin.id(),
                        bulletin.words(),
                        name(transaction, bulletin.writtenBy()),
                        bulletin.writtenAt(),
                        bulletin.endsAt(),
                        bulletin.writtenBy().equals(session.id())
                            || transaction
                                .bulletins()
                                .readers(bulletin.id())
                                .contains(session.id())))
                .toList());
  }

  /** This person has read a bulletin; one that is over or not there is left as it is. */
  public void markRead(StaffSession session, UUID id) {
    if (!StillIn.atDesk(session)) {
      return;
    }
    desk.store()
        .write(transaction -> {
          Optional<Bulletin> bulletin = transaction.bulletins().find(id);
          if (bulletin.isPresent()
              && session.role() != Role.ADMINISTRATOR
              && transaction.bulletins().markRead(id, session.id(), desk.now())) {
            record(
                transaction, AuditAction.BULLETIN_READ, session, Map.of("bulletin", id.toString()));
          }
          return true;
        });
  }

  /**
   * All bulletins, newest first, with who has read them; nothing for anybody but supervisors.
   *
   * @param after the last line that is known, or null for the first page
   */
  public List<Line> history(StaffSession session, @Nullable Line after, int limit) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    if (session.role() != Role.SUPERVISOR) {
      return List.of();
    }
    return desk.store()
        .read(transaction -> {
          List<StaffMember> staff = transaction.staff().all();
          return transaction
              .bulletins()
              .history(after == null ? null : after.bulletin(), limit)
              .stream()
              .map(bulletin -> line(transaction, staff, bulletin))
              .toList();
        });
  }

  private Line line(Transaction transaction, List<StaffMember> staff, Bulletin bulletin) {
    Set<UUID> readers = transaction.bulletins().readers(bulletin.id());
    List<StaffMember> asked =
        staff.stream()
            .filter(one -> one.role() != Role.ADMINISTRATOR)
            .filter(one -> !one.id().equals(bulletin.writtenBy()))
            .filter(one -> !one.disabled() || readers.contains(one.id()))
            .toList();
    return new Line(
        bulletin,
        name(transaction, bulletin.writtenBy()),
        bulletin.isInForce(desk.now()),
        names(asked.stream().filter(one -> readers.contains(one.id())).toList()),
        names(asked.stream().filter(one -> !readers.contains(one.id())).toList()));
  }

  private static List<String> names(List<StaffMember> staff) {
    return staff.stream().map(StaffMember::fullName).sorted().toList();
  }

  private static String name(Transaction transaction, UUID staffId) {
    return transaction.staff().find(staffId).map(StaffMember::fullName).orElse("");
  }

  private void record(
      Transaction transaction,
      AuditAction action,
      StaffSession session,
      Map<String, String> facts) {
    transaction.audit().append(new AuditEvent(desk.now(), action, session.id(), null, null, facts));
  }

  /**
   * A bulletin as a desk shows it.
   *
   * @param by full name of the supervisor
   * @param read whether this person has read it, or wrote it
   */
  public record Posted(
      UUID id, String words, String by, Instant writtenAt, Instant endsAt, boolean read) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * A bulletin as supervisors see it afterwards.
   *
   * @param by full name of the supervisor who wrote it
   * @param inForce whether the desks show it now
   * @param read full names of who has read it
   * @param unread full names of who has not
   */
  public record Line(
      Bulletin bulletin, String by, boolean inForce, List<String> read, List<String> unread) {
    public Line {
      read = List.copyOf(read);
      unread = List.copyOf(unread);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
