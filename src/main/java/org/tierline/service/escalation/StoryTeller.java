package org.tierline.service.escalation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.CallAttempt;
import org.tierline.model.escalation.CallbackStory.Kind;
import org.tierline.model.escalation.CallbackStory.Told;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationNote;
import org.tierline.model.escalation.KeptWish;
import org.tierline.model.helper.CallHelper;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.privacy.ReadableWords;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/** Puts together what happened, for one reader: all of it for whoever has the caller in hand. */
final class StoryTeller {
  private final Transaction transaction;
  private final StaffSession session;
  private final boolean inHand;
  private final Map<UUID, String> names = new HashMap<>();
  private final List<Told> story = new ArrayList<>();

  StoryTeller(Transaction transaction, StaffSession session, boolean inHand) {
    this.transaction = transaction;
    this.session = session;
    this.inHand = inHand;
  }

  List<Told> tell(Escalation escalation, List<CallAttempt> attempts) {
    List<KeptWish> wishes = transaction.callbacks().wishes(escalation.id());
    List<EscalationNote> notes = transaction.callbacks().notes(escalation.id());
    List<UUID> contacts = new ArrayList<>(List.of(escalation.contactId()));
    wishes.forEach(wish -> contacts.add(wish.contactId()));
    notes.forEach(note -> contacts.add(note.contactId()));
    ToldChat chat = ToldChat.of(transaction, escalation.contactId());
    contacts.addAll(chat.contacts());
    Set<UUID> told = ReadableWords.among(transaction, session, contacts);
    Set<UUID> readable = inHand ? told : ReadableWords.withoutLevel(transaction, session, contacts);
    tellContact(escalation, readable);
    story.addAll(chat.told(readable, inHand));
    wishes.forEach(wish -> tell(wish, readable));
    attempts.forEach(this::tell);
    notes.forEach(note -> tell(note, told));
    story.sort(Comparator.comparing(Told::at));
    return story;
  }

  private void tellContact(Escalation escalation, Set<UUID> readable) {
    Optional<Contact> asked = transaction.contacts().find(escalation.contactId());
    boolean mayRead = readable.contains(escalation.contactId());
    asked.ifPresent(contact -> {
      HandOff handOff = contact.handOff();
      if (handOff != null) {
        story.add(
            new Told(
                handOff.at(),
                Kind.HANDED_OVER,
                null,
                handOff.channel(),
                null,
                mayRead ? String.join(" › ", handOff.ivrPath()) : ""));
      }
      story.add(
          new Told(
              contact.openedAt(),
              Kind.ASKED,
              name(contact.staffId()),
              contact.channel(),
              null,
              mayRead ? contact.notes() : ""));
    });
    transaction
        .helpers()
        .ofContact(escalation.contactId())
        .forEach(helper -> tell(helper, mayRead));
    story.add(
        new Told(
            escalation.createdAt(),
            Kind.ESCALATED,
            name(escalation.staffId()),
            null,
            null,
            mayRead ? escalation.words() : ""));
    transaction
        .textConsents()
        .inForce(escalation.id())
        .ifPresent(consent ->
            story.add(
                new Told(
                    consent.askedAt(),
                    Kind.TEXT_AHEAD_AGREED,
                    name(consent.askedBy()),
                    null,
                    null,
                    "")));
  }

  private void tell(CallHelper helper, boolean mayRead) {
    Kind kind =
        switch (helper.kind()) {
          case INTERPRETER -> helper.present() ? Kind.INTERPRETER : Kind.NO_INTERPRETER;
          case RELAY_OPERATOR -> Kind.RELAY_OPERATOR;
          case SECOND_PERSON -> Kind.SECOND_PERSON;
        };
    story.add(
        new Told(
            helper.at(),
            kind,
            name(helper.staffId()),
            null,
            null,
            mayRead ? helper.name() : "",
            mayRead ? helper.language() : null));
  }

  private void tell(KeptWish wish, Set<UUID> readable) {
    Kind kind =
        switch (wish.kind()) {
          case ADDED -> Kind.WORDS_ADDED;
          case CORRECTED -> Kind.CORRECTED;
          case CANCELLED -> Kind.CANCELLED;
          case FELL_BACK -> Kind.FELL_BACK;
        };
    @Nullable String by =
        kind == Kind.FELL_BACK
            ? null
            : transaction
                .contacts()
                .find(wish.contactId())
                .map(Contact::staffId)
                .map(this::name)
                .orElse(null);
    story.add(
        new Told(
            wish.at(),
            kind,
            by,
            null,
            null,
            readable.contains(wish.contactId()) ? wish.words() : ""));
  }

  private void tell(CallAttempt attempt) {
    story.add(
        new Told(
            attempt.at(), Kind.ATTEMPTED, name(attempt.staffId()), null, attempt.outcome(), ""));
  }

  /** A note has its own level, that of its moment (P16); coaching is for supervisors (E8). */
  private void tell(EscalationNote note, Set<UUID> told) {
    boolean isCoaching =
        note.kind() == EscalationNote.Kind.RETURNED && session.role() == Role.SUPERVISOR;
    boolean isRead = inHand || isCoaching || note.level() == DisclosureLevel.GENERAL_ONLY;
    Kind kind =
        switch (note.kind()) {
          case RESOLVED -> Kind.RESOLVED;
          case RETURNED -> Kind.RETURNED;
          case REASSIGNED -> Kind.REASSIGNED;
          case PASSED_UP -> Kind.PASSED_UP;
          case NOTED -> Kind.NOTED;
        };
    story.add(
        new Told(
            note.at(),
            kind,
            name(note.staffId()),
            null,
            null,
            isRead && told.contains(note.contactId()) ? note.words() : ""));
  }

  private String name(UUID staffId) {
    return names.computeIfAbsent(
        staffId, id -> transaction.staff().find(id).map(StaffMember::fullName).orElse(""));
  }
}
