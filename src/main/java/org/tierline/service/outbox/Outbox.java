package org.tierline.service.outbox;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.Desk;
import org.tierline.service.staff.SessionEnded;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.StoreTrouble;

/**
 * What somebody does while a shared store is out of reach waits here, encrypted beside the desk,
 * and is delivered once when the store is back. While anything waits, whatever comes after it waits
 * too, so that all arrives in order. A local store is never out of reach, and nothing ever waits
 * for it. Safe for any thread; not for the one that paints.
 */
public final class Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

  private final Desk desk;
  private final KeptShelf shelf;
  private final Delivery delivery;
  private final KnownContacts known = new KnownContacts();
  private final ReentrantLock delivering = new ReentrantLock();

  /**
   * An outbox beside a desk.
   *
   * @param folder made when the first job is kept
   */
  public Outbox(Desk desk, Path folder, CallerZones zones) {
    this.desk = desk;
    this.shelf = new KeptShelf(folder);
    this.delivery = new Delivery(desk, zones);
  }

  /** What this person has seen of their contacts. */
  KnownContacts known() {
    return known;
  }

  /** What waits for this person, oldest first. */
  List<KeptJob> jobs(StaffSession session) {
    return shelf.all(session);
  }

  /** Whether the store cannot be asked, or what was done before has not arrived yet. */
  boolean isAway(StaffSession session) {
    return !desk.store().isInReach() || session.owesTheStore() || !shelf.isEmpty(session);
  }

  /**
   * Does something now; if the store is out of reach, keeps it to be done later. It may be kept
   * although the store has done it, where its answer was not heard: what is delivered is
   * recognised.
   *
   * @param now does it in the store
   * @param later what to tell of it until then
   */
  <T> T doOrKeep(StaffSession session, KeptJob job, Supplier<T> now, Supplier<T> later) {
    if (!isAway(session)) {
      try {
        return now.get();
      } catch (StoreTrouble trouble) {
        requireLinkLost(trouble);
      }
    }
    synchronized (shelf) {
      shelf.keep(session, job);
      return later.get();
    }
  }

  /** Asks the store; what is known without it if it is out of reach. */
  <T> T askOr(StaffSession session, Supplier<T> asking, Supplier<T> known) {
    if (!isAway(session)) {
      try {
        return asking.get();
      } catch (StoreTrouble trouble) {
        requireLinkLost(trouble);
      }
    }
    return known.get();
  }

  private static void requireLinkLost(StoreTrouble trouble) {
    if (!trouble.isLinkLost()) {
      throw trouble;
    }
  }

  /** How much waits to be delivered for this person. */
  public Waiting waiting(StaffSession session) {
    synchronized (shelf) {
      return shelf.waiting(session);
    }
  }

  /**
   * Delivers what waits for this person, oldest first, also under a locked desk: nothing is told.
   * Where the store goes out of reach again, or is busy, the rest stays.
   *
   * @return how much was delivered now
   * @throws StoreTrouble if the store is there and cannot take it
   * @throws SessionEnded if the name of this person was closed; all of it stays
   */
  public int deliver(StaffSession session) {
    delivering.lock();
    try {
      int delivered = 0;
      List<KeptJob> jobs = jobsToDeliver(session);
      while (!jobs.isEmpty()) {
        for (KeptJob job : jobs) {
          deliver(session, job);
          delivered++;
        }
        jobs = jobsToDeliver(session);
      }
      return delivered;
    } catch (StoreTrouble trouble) {
      if (trouble.isLinkLost() || trouble.kind() == StoreTrouble.Kind.LOCKED) {
        LOG.info("What waits at this desk goes on waiting", trouble);
        return 0;
      }
      throw trouble;
    } finally {
      delivering.unlock();
    }
  }

  private List<KeptJob> jobsToDeliver(StaffSession session) {
    synchronized (shelf) {
      return shelf.all(session);
    }
  }

  private void deliver(StaffSession session, KeptJob job) {
    Delivery.Arrived arrived = arrived(session, job);
    synchronized (shelf) {
      arrived.returned().ifPresent(returned -> shelf.keep(session, returned));
      shelf.remove(session, job);
      boolean last =
          shelf.all(session).stream().noneMatch(one -> one.contactId().equals(job.contactId()));
      arrived
          .contact()
          .filter(contact -> last && known.find(session, contact.id()).isPresent())
          .ifPresent(contact -> known.see(session, contact));
    }
  }

  private Delivery.Arrived arrived(StaffSession session, KeptJob job) {
    try {
      return desk.store().writeBeside(t -> delivery.deliver(t, session, job));
    } catch (IllegalArgumentException | IllegalStateException refused) {
      // A store that was closed meanwhile throws again here: then the job stays.
      desk.store().read(t -> t.staff().find(session.id()));
      LOG.error("What was kept cannot be delivered: {}", KeptJson.kind(job), refused);
      return Delivery.Arrived.back(job, Returned.REFUSED);
    }
  }

  /** What could not be delivered as it was, oldest first; nothing at a locked desk (P10). */
  public List<Returned> returned(StaffSession session) {
    return StillIn.atDesk(session) ? shelf.returned(session) : List.of();
  }

  /** Somebody has seen what came back and needs it no more. */
  public void putAway(StaffSession session, UUID key) {
    if (StillIn.atDesk(session)) {
      shelf.putAway(session, key);
    }
  }

  /** Forgets, in memory only, what a person did; for signing out. */
  public void forget(StaffSession session) {
    known.forget(session);
  }
}
