package org.tierline.ui.contact;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.service.contact.CallerPlace;
import org.tierline.ui.common.BackgroundWork;

/** Who calls, from where, and what was said before this contact: nobody asks for it again. */
public final class CallerModel {
  private final ContactFacts facts;
  private final ReadOnlyObjectWrapper<CallerPlace> place =
      new ReadOnlyObjectWrapper<>(CallerPlace.UNKNOWN);
  private final ReadOnlyObjectWrapper<@Nullable CallbackStory> story =
      new ReadOnlyObjectWrapper<>();

  CallerModel(ContactJobs jobs, ContactFacts facts, BackgroundWork work) {
    this.facts = facts;
    Caller caller = facts.contact().caller();
    work.run(() -> jobs.placeOf(caller), place::set);
    if (facts.contact().channel() == Channel.CALLBACK) {
      UUID id = facts.contact().id();
      work.run(() -> jobs.story(id), found -> story.set(found.orElse(null)));
    }
  }

  /** What was told before this callback; null in every other contact. */
  ReadOnlyObjectProperty<@Nullable CallbackStory> storyProperty() {
    return story.getReadOnlyProperty();
  }

  /** Where the caller may be. */
  ReadOnlyObjectProperty<CallerPlace> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** The zone of the caller's clock, if there is only one. */
  Optional<ZoneId> zone() {
    return place.get().zones().size() == 1
        ? place.get().zones().stream().findFirst()
        : Optional.empty();
  }

  Contact contact() {
    return facts.contact();
  }

  /** What the hand-off says the caller wants, or empty. */
  static String wants(Contact contact) {
    HandOff handOff = contact.handOff();
    if (handOff == null) {
      return "";
    }
    List<String> path = handOff.ivrPath();
    return handOff.said().getOrDefault("wants", path.isEmpty() ? "" : path.getLast());
  }
}
