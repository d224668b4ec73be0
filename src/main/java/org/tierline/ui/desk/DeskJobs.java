package org.tierline.ui.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.HandOff;
import org.tierline.service.contact.CallerPlace;
import org.tierline.service.contact.DeskDay;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.office.GoodToKnow;
import org.tierline.service.supervisor.Bulletins;

/**
 * What the desk screen asks of the services, for the one person who is signed in. Every call may
 * touch the store and belongs in the background.
 */
public interface DeskJobs {
  /** The hand-offs that wait. */
  List<DeskDay.Incoming> incoming(int limit);

  /** Where who waits may be. */
  CallerPlace placeOf(HandOff handOff);

  /** Takes a hand-off; empty if somebody was faster. */
  Optional<OpenAnswer> take(UUID handOffId);

  /** Which of some hand-offs nobody has taken yet. */
  List<UUID> stillWaiting(List<UUID> handOffIds);

  /** Opens a contact that begins here. */
  OpenAnswer open(Channel channel);

  /** Contacts that are not closed. */
  List<ContactSummary> unfinished();

  /** Contacts of today, newest first, opened before an instant. */
  List<ContactSummary> today(Instant before, int limit);

  /** Today in figures. */
  DeskDay.Figures figures();

  /** What to know today. */
  List<GoodToKnow.Item> goodToKnow();

  /** What supervisors tell all desks, newest first. */
  List<Bulletins.Posted> bulletins();

  /** This person has read one of them. */
  void markBulletinRead(UUID id);

  /** Finds among own contacts. */
  List<ContactSummary> search(String words, int limit);
}
