package org.tierline.service.privacy;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.privacy.Gate;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;

/** The most that may ever be said in a contact (P2, P3), whatever the caller proves. */
public final class Ceilings {
  private final Desk desk;

  /** By the policy of a desk. */
  public Ceilings(Desk desk) {
    this.desk = desk;
  }

  /** The ceiling of a channel for a person. */
  public DisclosureLevel of(StaffSession session, Channel channel) {
    return Gate.ceiling(channel, session.role(), desk.policy().privacy());
  }

  /** Who can never be verified, whatever they say (P4). */
  public Set<Relationship> neverVerified() {
    PrivacyPolicy policy = desk.policy().privacy();
    return policy.applies("P4") ? policy.neverPermitted() : Set.of();
  }

  /** By when a written inquiry is answered, or null if it is none. */
  public @Nullable Instant replyDue(Contact contact) {
    return desk.policy().deadlines().replyDue(contact).orElse(null);
  }
}
