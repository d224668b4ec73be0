package org.tierline.service.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.sample.ContactScore;
import org.tierline.model.sample.SampledContact;
import org.tierline.model.sample.ScoreMark;
import org.tierline.model.sample.ScoreQuestion;
import org.tierline.model.staff.Role;
import org.tierline.policy.contact.TypedText;
import org.tierline.policy.sample.ScoreRule;
import org.tierline.service.Desk;
import org.tierline.service.privacy.ReadableWords;
import org.tierline.service.privacy.SpecialCallbacks;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * A supervisor reads and scores contacts that chance chose. Only what this supervisor may read is
 * drawn (P15, P16), and a score is seen by whoever wrote it and by whose contact it was.
 */
public final class ContactSamples {
  private static final Duration LATELY = Duration.ofDays(14);

  private final Desk desk;
  private final RandomGenerator chance;

  /**
   * Samples from a desk's store.
   *
   * @param chance chooses; each contact is as likely as any other
   */
  public ContactSamples(Desk desk, RandomGenerator chance) {
    this.desk = desk;
    this.chance = chance;
  }

  /**
   * Draws a contact that was closed in the last two weeks and not scored, never the supervisor's
   * own. That it was read is recorded.
   *
   * @return empty if there is none, or for anybody but a supervisor
   */
  public Optional<SampledContact> draw(StaffSession session) {
    return session.role() != Role.SUPERVISOR || !StillIn.atDesk(session)
        ? Optional.empty()
        : desk.store().write(transaction -> draw(transaction, session));
  }

  private Optional<SampledContact> draw(Transaction transaction, StaffSession session) {
    boolean cleared = Clearances.holdsSection1367(transaction, session);
    Instant since = desk.now().minus(LATELY);
    List<UUID> all = new ArrayList<>(transaction.scores().unscoredSince(since, session.id()));
    while (!all.isEmpty()) {
      int at = chance.nextInt(all.size());
      UUID drawn = all.set(at, all.getLast());
      all.removeLast();
      if (mayRead(transaction, session, drawn, cleared)) {
        record(transaction, AuditAction.CONTACT_SAMPLED, session, drawn);
        return transaction.contacts().find(drawn).map(found -> sampled(transaction, found));
      }
    }
    return Optional.empty();
  }

  /** A callback of special handling is as none to whoever is not cleared, verified or not (P8). */
  private static boolean mayRead(
      Transaction transaction, StaffSession session, UUID contactId, boolean cleared) {
    return (cleared || SpecialCallbacks.calledBack(transaction, contactId).isEmpty())
        && ReadableWords.among(transaction, session, List.of(contactId)).contains(contactId);
  }

  private static SampledContact sampled(Transaction transaction, Contact contact) {
    Instant closedAt = contact.closedAt();
    return new SampledContact(
        contact.id(),
        contact.number(),
        contact.channel(),
        contact.openedAt(),
        closedAt == null ? contact.openedAt() : closedAt,
        contact.promptReadAt() != null,
        !transaction
            .verifications()
            .casesOf(List.of(contact.id()))
            .getOrDefault(contact.id(), Set.of())
            .isEmpty(),
        contact.disposition(),
        contact.notes());
  }

  /**
   * Keeps a score.
   *
   * @param marks one for each question
   * @return why not, or empty if it is kept
   */
  public Optional<Sentence> score(
      StaffSession session, UUID contactId, Map<ScoreQuestion, ScoreMark> marks, String note) {
    if (!StillIn.atDesk(session)) {
      return Optional.of(Sentence.of("say.desk.locked"));
    }
    return desk.store().write(transaction -> score(transaction, session, contactId, marks, note));
  }

  private Optional<Sentence> score(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      Map<ScoreQuestion, ScoreMark> marks,
      String note) {
    boolean cleared = Clearances.holdsSection1367(transaction, session);
    Optional<Contact> contact =
        transaction
            .contacts()
            .find(contactId)
            .filter(found -> mayRead(transaction, session, contactId, cleared));
    boolean own = contact.isEmpty() || contact.get().staffId().equals(session.id());
    Optional<Sentence> refusal =
        ScoreRule.refusal(session.role(), own, marks, note)
            .or(() ->
                ScoreRule.refusalOfNote(
                    note,
                    transaction.offices().forms().keySet(),
                    desk.today(),
                    desk.policy().privacy()));
    if (refusal.isPresent() || contact.isEmpty()) {
      return refusal;
    }
    boolean forCleared = !uncleared(transaction, session, contactId);
    ContactScore score =
        new ContactScore(
            desk.ids().get(),
            contactId,
            contact.get().staffId(),
            session.id(),
            marks,
            TypedText.lines(note).strip(),
            DisclosureLevel.CASE_DETAILS,
            desk.now());
    if (!transaction.scores().insert(score, forCleared)) {
      return Optional.of(Sentence.of("say.score.scoredSince"));
    }
    record(transaction, AuditAction.CONTACT_SCORED, session, contactId);
    return Optional.empty();
  }

  /** Whether somebody without the clearance might read the words of a contact too. */
  private static boolean uncleared(Transaction transaction, StaffSession session, UUID contactId) {
    Set<UUID> cases =
        transaction.verifications().casesOf(List.of(contactId)).getOrDefault(contactId, Set.of());
    return SpecialCallbacks.calledBack(transaction, contactId).isEmpty()
        && transaction.cases().toldOf(cases, session.keys(), false).containsAll(cases);
  }

  private void record(
      Transaction transaction, AuditAction action, StaffSession session, UUID contactId) {
    transaction
        .audit()
        .append(new AuditEvent(desk.now(), action, session.id(), contactId, null, Map.of()));
  }
}
