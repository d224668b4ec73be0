package org.tierline.app.bench;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.tierline.app.ScratchStore;
import org.tierline.app.bench.BenchStaff.Seat;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.request.RequestWish;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.store.sql.BareRows;

/**
 * Measures how long it takes to open a contact, to escalate and to make a service request, in the
 * services that the screens call, record and all, and right after each how long the same rows take
 * by hand-written statements of the same person.
 */
public final class WriteBench implements AutoCloseable {
  private static final double NANOS_PER_MILLI = 1_000_000;

  private final Seat seat;
  private final BareRows bare;
  private final int rounds;
  private final int warmUp;

  /** What is measured. */
  enum Work {
    OPEN_CONTACT,
    ESCALATE,
    REQUEST
  }

  /**
   * At a store that has no people yet.
   *
   * @param clock shows an hour in which callers may be called, and goes on
   * @param rounds how many times each is measured; a fifth more come before and are not counted
   */
  public WriteBench(ScratchStore scratch, InstantSource clock, int rounds) throws IOException {
    this.rounds = rounds;
    this.warmUp = rounds / 5;
    BenchStaff staff = new BenchStaff(scratch, clock);
    seat = staff.add("contractor", Role.TIER_1);
    BenchCases.takeIn(staff.administrator(), warmUp + rounds);
    bare = scratch.bareRows(seat.name(), BenchStaff.PASSWORD);
  }

  /**
   * What one kind of work takes, in milliseconds: of all times that which half of them are shorter
   * than.
   *
   * @param service in the service
   * @param bare the same rows by hand
   * @param times how many times as long the service takes
   */
  public record Times(String work, double service, double bare, double times) {}

  /** All times of one kind of work, in nanoseconds. */
  // Filled while measuring; never compared, never in a set.
  @SuppressWarnings("ArrayRecordComponent")
  private record Taken(Work work, long[] service, long[] byHand) {}

  /** Measures all three, by turns. */
  public List<Times> measure() {
    int all = warmUp + rounds;
    List<Taken> taken =
        Arrays.stream(Work.values())
            .map(work -> new Taken(work, new long[all], new long[all]))
            .toList();
    for (int i = 0; i < all; i++) {
      for (Taken one : taken) {
        Supplier<Done> job = prepared(one.work(), i);
        long began = System.nanoTime();
        Done done = job.get();
        one.service()[i] = System.nanoTime() - began;
        one.byHand()[i] = byHand(done);
      }
    }
    return taken.stream().map(this::times).toList();
  }

  private Times times(Taken taken) {
    double service = middle(taken.service());
    double byHand = middle(taken.byHand());
    return new Times(taken.work().name(), service, byHand, service / byHand);
  }

  private double middle(long[] nanos) {
    long[] sorted = Arrays.copyOfRange(nanos, warmUp, nanos.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / NANOS_PER_MILLI;
  }

  /**
   * What was done in the service.
   *
   * @param contact in which it was done
   * @param number by which it is found
   */
  record Done(Work work, Contact contact, String number) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * Does what has to be there before, which is not counted.
   *
   * @param round a caller of their own in each
   * @return does the work, once
   */
  Supplier<Done> prepared(Work work, int round) {
    return switch (work) {
      case OPEN_CONTACT ->
          () -> {
            Contact contact = open();
            return new Done(work, contact, contact.number());
          };
      case ESCALATE -> {
        Contact contact = open();
        yield () -> new Done(work, contact, escalate(contact.id()));
      }
      case REQUEST -> {
        Contact contact = open();
        verify(contact.id(), round);
        yield () -> new Done(work, contact, request(contact.id(), round));
      }
    };
  }

  /**
   * Writes the same rows by hand.
   *
   * @return how long it took, in nanoseconds
   */
  long byHand(Done done) {
    return switch (done.work()) {
      case OPEN_CONTACT -> bare.contact(done.contact());
      case ESCALATE -> bare.escalation(done.number());
      case REQUEST -> bare.request(done.number());
    };
  }

  private Contact open() {
    Caller caller = new Caller("Lee Park", BenchCases.PHONE, null, null, null, "en", null);
    if (seat.services()
            .contacts()
            .open(seat.session(), Channel.PHONE_DOMESTIC, caller, ContactDesk.Origin.STAFF)
        instanceof OpenAnswer.Opened opened) {
      return opened.contact();
    }
    throw new IllegalStateException("a telephone contact was not opened");
  }

  private String escalate(UUID contact) {
    EscalationWish wish =
        new EscalationWish(
            EscalationClass.REGULAR,
            EscalationReason.OTHER,
            "Asks again.",
            null,
            new CallbackWish(BenchCases.PHONE, null, List.of(), "en", false));
    return Objects.requireNonNull(
            seat.services().escalations().escalate(seat.session(), contact, wish).number(),
            "not escalated")
        .toString();
  }

  private void verify(UUID contact, int round) {
    seat.services().contacts().confirmPrompt(seat.session(), contact);
    seat.services()
        .gate()
        .verify(
            seat.session(),
            contact,
            Relationship.APPLICANT_OR_PETITIONER,
            BenchCases.said(round),
            true);
  }

  private String request(UUID contact, int round) {
    RequestWish wish = BenchCases.request(round);
    return Objects.requireNonNull(
            seat.services().requests().create(seat.session(), contact, wish).number(),
            "no request was made")
        .toString();
  }

  @Override
  public void close() {
    bare.close();
  }
}
