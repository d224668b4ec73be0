package org.tierline.ui.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.HandOff;
import org.tierline.service.contact.CallerPlace;
import org.tierline.service.contact.CallerPlaces;
import org.tierline.service.contact.ContactHistory;
import org.tierline.service.contact.DeskDay;
import org.tierline.service.contact.HandOffs;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.contact.Pops;
import org.tierline.service.office.GoodToKnow;
import org.tierline.service.outbox.SteadyContacts;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.supervisor.Bulletins;

/** The services behind the desk screen, for one person signed in. */
public final class ServiceDeskJobs implements DeskJobs {
  private final StaffSession session;
  private final Services services;

  /** Calls the services as the person of a session. */
  public ServiceDeskJobs(StaffSession session, Services services) {
    this.session = session;
    this.services = services;
  }

  /** The services that the desk screen needs. */
  public record Services(
      SteadyContacts contacts,
      HandOffs handOffs,
      Pops pops,
      ContactHistory history,
      DeskDay day,
      CallerPlaces places,
      GoodToKnow goodToKnow,
      Bulletins bulletins) {}

  @Override
  public List<DeskDay.Incoming> incoming(int limit) {
    return services.day().incoming(session, limit);
  }

  @Override
  public CallerPlace placeOf(HandOff handOff) {
    return services
        .places()
        .of(
            new Caller(
                handOff.callerName(),
                handOff.callerNumber(),
                null,
                handOff.said().get("zip"),
                null,
                handOff.language(),
                null));
  }

  @Override
  public Optional<OpenAnswer> take(UUID handOffId) {
    return services.handOffs().take(session, handOffId);
  }

  @Override
  public List<UUID> stillWaiting(List<UUID> handOffIds) {
    return services.pops().stillWaiting(session, handOffIds);
  }

  @Override
  public OpenAnswer open(Channel channel) {
    return services.contacts().open(session, channel, Caller.UNKNOWN);
  }

  @Override
  public List<ContactSummary> unfinished() {
    return services.contacts().unfinished(session);
  }

  @Override
  public List<ContactSummary> today(Instant before, int limit) {
    return services.history().today(session, before, limit);
  }

  @Override
  public DeskDay.Figures figures() {
    return services.day().figures(session);
  }

  @Override
  public List<GoodToKnow.Item> goodToKnow() {
    return services.goodToKnow().today();
  }

  @Override
  public List<Bulletins.Posted> bulletins() {
    return services.bulletins().posted(session);
  }

  @Override
  public void markBulletinRead(UUID id) {
    services.bulletins().markRead(session, id);
  }

  @Override
  public List<ContactSummary> search(String words, int limit) {
    return services.history().search(session, words, limit);
  }
}
