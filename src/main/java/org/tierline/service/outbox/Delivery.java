package org.tierline.service.outbox;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationAnswer.Outcome;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.Desk;
import org.tierline.service.contact.ContactSteps;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.contact.TakeOver;
import org.tierline.service.escalation.EscalationMaking;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Does in the store what somebody did before, at the time when they did it, once: the event that
 * tells of the delivery is written with it and carries the key of the job, so that whoever comes
 * with the same finds it. What was done although its answer was not heard is found by its own key,
 * or by what is stored. Nothing stored is overwritten that its writer had not seen.
 */
final class Delivery {
  /** In the record: why not all of it could be done, as a key of {@link Returned}; or empty. */
  private static final String RETURNED = "returned";

  private final Desk desk;
  private final CallerZones zones;

  Delivery(Desk desk, CallerZones zones) {
    this.desk = desk;
    this.zones = zones;
  }

  /**
   * What came of it.
   *
   * @param contact as it is stored now, if it is this person's
   * @param returned what its writer has to be told, if anything
   */
  record Arrived(Optional<Contact> contact, Optional<Returned> returned) {
    static Arrived back(KeptJob job, String why) {
      return new Arrived(Optional.empty(), Optional.of(Returned.of(job, why)));
    }
  }

  Arrived deliver(Transaction transaction, StaffSession session, KeptJob job) {
    transaction.alone(session.id());
    transaction.alone(job.contactId());
    StillIn.require(transaction, session);
    Optional<String> why =
        transaction
            .audit()
            .find(AuditAction.KEPT_DELIVERED, job.key())
            .map(Delivery::toldBefore)
            .orElseGet(() -> deliverFirst(transaction, session, job));
    return new Arrived(
        OwnContact.find(transaction, session, job.contactId()),
        why.map(reason -> Returned.of(job, reason)));
  }

  /** Whoever was killed after the delivery has not been told yet what came of it. */
  private static Optional<String> toldBefore(AuditEvent event) {
    return Optional.ofNullable(event.facts().get(RETURNED)).filter(why -> !why.isEmpty());
  }

  private Optional<String> deliverFirst(
      Transaction transaction, StaffSession session, KeptJob job) {
    Optional<String> why = new Step(transaction, session, desk.at(job.at())).take(job);
    record(transaction, session, job, why.orElse(""));
    return why;
  }

  private void record(Transaction transaction, StaffSession session, KeptJob job, String returned) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.KEPT_DELIVERED,
                session.id(),
                job.contactId(),
                job.key(),
                Map.of(
                    "job",
                    KeptJson.kind(job),
                    "happened",
                    job.at().toString(),
                    RETURNED,
                    returned)));
  }

  /** One job in one transaction; each way answers why not all of it could be done, if so. */
  private final class Step {
    private final Transaction transaction;
    private final StaffSession session;
    private final Desk then;
    private final ContactSteps steps;

    private Step(Transaction transaction, StaffSession session, Desk then) {
      this.transaction = transaction;
      this.session = session;
      this.then = then;
      this.steps = ContactSteps.late(then);
    }

    private Optional<String> take(KeptJob job) {
      return switch (job) {
        case KeptJob.Opened opened -> open(opened);
        case KeptJob.Noted noted -> note(noted);
        case KeptJob.Ended ended -> end(ended);
        case KeptJob.Closed closed -> close(closed);
        case KeptJob.Escalated escalated -> escalate(escalated);
      };
    }

    private Optional<Contact> own(KeptJob job) {
      return OwnContact.find(transaction, session, job.contactId());
    }

    private Optional<String> open(KeptJob.Opened job) {
      if (transaction.contacts().find(job.contactId()).isEmpty()) {
        steps.open(transaction, session, job.keys(), job.channel(), job.caller());
      }
      return Optional.empty();
    }

    private Optional<String> note(KeptJob.Noted job) {
      return inUnclosed(
          job,
          stored -> {
            String notes = both(stored.notes(), job.seen().notes(), job.now().notes());
            Caller caller =
                stored.caller().equals(job.seen().caller()) ? job.now().caller() : stored.caller();
            if (!notes.equals(stored.notes()) || !caller.equals(stored.caller())) {
              steps.save(transaction, session, stored, stored, caller, notes);
            }
          });
    }

    /** Does something in a contact that is still this person's, and not closed. */
    private Optional<String> inUnclosed(KeptJob job, Consumer<Contact> doing) {
      Optional<Contact> own = own(job);
      if (own.isEmpty()) {
        return leave(job);
      }
      if (own.get().state() == ContactState.CLOSED) {
        return closedBefore(own.get(), job);
      }
      doing.accept(own.get());
      return Optional.empty();
    }

    /** Over what was seen the new text; after what was not seen, unless it is there already. */
    private static String both(String stored, String seen, String now) {
      if (stored.equals(seen) || now.startsWith(stored)) {
        return now;
      }
      if (!seen.isBlank() && stored.endsWith(seen)) {
        return stored.substring(0, stored.length() - seen.length()) + now;
      }
      return stored.contains(now.strip()) ? stored : stored.stripTrailing() + "\n" + now.strip();
    }

    /** What stands there already is not lost. */
    private Optional<String> closedBefore(Contact stored, KeptJob job) {
      return stored.notes().contains(job.words().strip())
          ? Optional.empty()
          : Optional.of(Returned.CLOSED);
    }

    /** Somebody else has the contact: a supervisor finds the words in it. */
    private Optional<String> leave(KeptJob job) {
      Optional<Contact> contact = transaction.contacts().find(job.contactId());
      if (contact.isEmpty() || !TakeOver.hasHandedOver(transaction, session, job.contactId())) {
        return Optional.of(Returned.REFUSED);
      }
      if (!job.words().isBlank()) {
        steps.leave(transaction, session, contact.get(), job.words());
      }
      return Optional.empty();
    }

    private Optional<String> end(KeptJob.Ended job) {
      own(job)
          .filter(contact -> contact.state() == ContactState.OPEN)
          .ifPresent(contact -> steps.end(transaction, session, contact));
      return Optional.empty();
    }

    private Optional<String> close(KeptJob.Closed job) {
      return inUnclosed(
          job,
          stored ->
              steps.close(
                  transaction,
                  session,
                  stored,
                  job.disposition(),
                  both(stored.notes(), "", job.notes())));
    }

    private Optional<String> escalate(KeptJob.Escalated job) {
      if (transaction.escalations().find(job.escalationId()).isPresent()) {
        return Optional.empty();
      }
      if (transaction.escalations().hasWish(job.escalationId())) {
        return Optional.of(Returned.ADDED);
      }
      if (own(job).isEmpty()) {
        return leave(job).or(() -> Optional.of(Returned.TAKEN));
      }
      if (make(job, job.wish()).outcome() != Outcome.REFUSED) {
        return Optional.empty();
      }
      EscalationWish anyHour =
          new EscalationWish(
              job.wish().escalationClass(),
              job.wish().reason(),
              job.wish().words(),
              job.wish().receiptNumber(),
              EscalationMaking.anyHour(job.wish().callback()));
      EscalationAnswer made = make(job, anyHour);
      return Optional.of(made.outcome() == Outcome.REFUSED ? Returned.REFUSED : Returned.HOURS);
    }

    private EscalationAnswer make(KeptJob.Escalated job, EscalationWish wish) {
      return new EscalationMaking(then, zones)
          .make(transaction, session, job.contactId(), wish, job.keys(), job.due());
    }
  }
}
