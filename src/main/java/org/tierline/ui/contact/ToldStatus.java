package org.tierline.ui.contact;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;

/**
 * Notes among what was done that the status was told: it stood there to be read aloud, and then the
 * talk went on. The line names nothing of the case, since it stays when the gate has closed.
 */
final class ToldStatus {
  private static final Sentence TOLD = Sentence.of("contact.done.told");

  private final ContactFacts facts;
  private final SayModel say;
  private final Set<UUID> told = new HashSet<>();
  private @Nullable UUID toTell;

  ToldStatus(ContactFacts facts, SayModel say) {
    this.facts = facts;
    this.say = say;
  }

  /** From now on, for as long as there is the contact. */
  void follow() {
    say.lineProperty().subscribe(line -> changed(line));
  }

  private void changed(SayLine line) {
    UUID before = toTell;
    CaseInCall inHand = facts.cases().inHandProperty().get();
    toTell = line.isStatus() && isSpoken() && inHand != null ? inHand.caseId() : null;
    if (before != null && !before.equals(toTell) && told.add(before)) {
      facts.addDone(new DoneLine(TOLD, facts.nowProperty().get()));
    }
  }

  private boolean isSpoken() {
    Channel channel = facts.contact().channel();
    return channel != Channel.LIVE_CHAT && !say.isPromptWritten();
  }
}
