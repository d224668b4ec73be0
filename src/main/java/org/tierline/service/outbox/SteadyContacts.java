package org.tierline.service.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.Disposition;
import org.tierline.service.Desk;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.ContactHistory;
import org.tierline.service.contact.ContactKeys;
import org.tierline.service.contact.ContactSteps;
import org.tierline.service.contact.DeskDay;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.contact.SaveAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;

/**
 * The contacts of a desk that goes on while a shared store is out of reach: what is done in them is
 * kept in the outbox, and told as if it were stored. The gate is no part of this: nothing is
 * verified or opened without the store.
 */
public final class SteadyContacts {
  private static final int EXCERPT = 160;

  private final Desk desk;
  private final ContactDesk contacts;
  private final DeskDay day;
  private final ContactHistory history;
  private final Outbox outbox;
  private final KnownContacts known;
  private final ContactSteps steps;

  /** Contacts that fall back on an outbox. */
  public SteadyContacts(
      Desk desk, ContactDesk contacts, DeskDay day, ContactHistory history, Outbox outbox) {
    this.desk = desk;
    this.contacts = contacts;
    this.day = day;
    this.history = history;
    this.outbox = outbox;
    this.known = outbox.known();
    this.steps = new ContactSteps(desk);
  }

  /** Opens a contact as {@link ContactDesk#open} does for staff. */
  public OpenAnswer open(StaffSession session, Channel channel, Caller caller) {
    Optional<OpenAnswer> refused = ContactSteps.refusal(session, channel, caller);
    if (refused.isPresent()) {
      return refused.get();
    }
    Instant now = desk.now();
    Caller typed = ContactSteps.asTyped(caller);
    ContactKeys keys = ContactKeys.draw(desk, now);
    KeptJob job =
        new KeptJob.Opened(desk.ids().get(), now, keys.id(), keys.number(), channel, typed);
    OpenAnswer.Opened opened =
        outbox.doOrKeep(
            session,
            job,
            () ->
                desk.store()
                    .writeBeside(t -> {
                      t.alone(session.id());
                      return steps.open(t, session, keys, channel, typed);
                    }),
            () -> ContactSteps.opened(desk, session, keys, channel, typed, now));
    known.see(session, opened.contact());
    return opened;
  }

  /** A contact of this person, as {@link ContactDesk#find}; as it was last seen if need be. */
  public Contact find(StaffSession session, UUID contactId) {
    if (!StillIn.atDesk(session)) {
      return contacts.find(session, contactId);
    }
    return known.see(
        session,
        outbox.askOr(
            session,
            () -> contacts.find(session, contactId),
            () ->
                known.find(session, contactId).orElseGet(() -> contacts.find(session, contactId))));
  }

  /** Confirms the prompt as {@link ContactDesk#confirmPrompt}; only the store can. */
  public Contact confirmPrompt(StaffSession session, UUID contactId) {
    Contact confirmed = contacts.confirmPrompt(session, contactId);
    return StillIn.atDesk(session) ? known.see(session, confirmed) : confirmed;
  }

  /** Saves caller and notes as {@link DeskDay#save}. */
  public SaveAnswer save(StaffSession session, Contact seen, Caller caller, String notes) {
    Contact base = newest(session, seen);
    Contact worded = ContactSteps.worded(base, caller, notes);
    if (outbox.isAway(session) && worded.equals(base)) {
      return new SaveAnswer.Saved(base);
    }
    KeptJob job =
        new KeptJob.Noted(
            desk.ids().get(),
            desk.now(),
            seen.id(),
            new KeptJob.Words(base.caller(), base.notes()),
            new KeptJob.Words(worded.caller(), notes));
    return outbox.doOrKeep(
        session,
        job,
        () -> saved(session, day.save(session, base, caller, notes)),
        () -> new SaveAnswer.Saved(known.see(session, worded)));
  }

  private SaveAnswer saved(StaffSession session, SaveAnswer answer) {
    if (answer instanceof SaveAnswer.Saved(Contact contact)) {
      known.see(session, contact);
    }
    return answer;
  }

  /** What was delivered meanwhile is newer in its version alone, if the words are those seen. */
  private Contact newest(StaffSession session, Contact seen) {
    return known
        .find(session, seen.id())
        .filter(now ->
            now.version() >= seen.version()
                && now.notes().equals(seen.notes())
                && now.caller().equals(seen.caller()))
        .orElse(seen);
  }

  /** Ends the call as {@link ContactDesk#endCall}. */
  public Contact endCall(StaffSession session, UUID contactId) {
    if (!StillIn.atDesk(session)) {
      return contacts.endCall(session, contactId);
    }
    Instant now = desk.now();
    return known.see(
        session,
        outbox.doOrKeep(
            session,
            new KeptJob.Ended(desk.ids().get(), now, contactId),
            () -> contacts.endCall(session, contactId),
            () -> known.see(session, ContactSteps.ended(knownTo(session, contactId), now))));
  }

  /** Closes for good as {@link ContactDesk#close}. */
  public Contact close(
      StaffSession session, UUID contactId, Disposition disposition, String notes) {
    if (!StillIn.atDesk(session)) {
      return contacts.close(session, contactId, disposition, notes);
    }
    Instant now = desk.now();
    return known.see(
        session,
        outbox.doOrKeep(
            session,
            new KeptJob.Closed(desk.ids().get(), now, contactId, disposition, notes),
            () -> contacts.close(session, contactId, disposition, notes),
            () ->
                known.see(
                    session,
                    ContactSteps.closed(knownTo(session, contactId), disposition, notes, now))));
  }

  private Contact knownTo(StaffSession session, UUID contactId) {
    return known
        .find(session, contactId)
        .orElseThrow(
            () -> new IllegalStateException("a contact is worked on that nobody here has opened"));
  }

  /** The disposition to propose, as {@link ContactDesk#proposeDisposition}. */
  public Optional<Disposition> proposeDisposition(StaffSession session, UUID contactId) {
    return outbox.askOr(
        session,
        () -> contacts.proposeDisposition(session, contactId),
        () ->
            outbox.jobs(session).stream()
                        .filter(job -> job.contactId().equals(contactId))
                        .anyMatch(KeptJob.Escalated.class::isInstance)
                    && StillIn.atDesk(session)
                ? Optional.of(Disposition.ESCALATED)
                : Optional.empty());
  }

  /** The contacts that are not closed, newest first; those seen at this desk if need be. */
  public List<ContactSummary> unfinished(StaffSession session) {
    return outbox.askOr(
        session,
        () -> history.unfinished(session),
        () ->
            StillIn.atDesk(session)
                ? known.all(session).stream().map(one -> summary(session, one)).toList()
                : List.of());
  }

  private static ContactSummary summary(StaffSession session, Contact contact) {
    String notes = contact.notes();
    return new ContactSummary(
        contact.id(),
        contact.number(),
        contact.channel(),
        contact.state(),
        session.staff().fullName(),
        contact.caller().name(),
        contact.openedAt(),
        contact.endedAt(),
        contact.disposition(),
        notes.substring(0, Math.min(EXCERPT, notes.length())));
  }
}
