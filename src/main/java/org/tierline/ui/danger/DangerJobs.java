package org.tierline.ui.danger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Channel;
import org.tierline.model.danger.DangerAnswer;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.danger.DangerScript;

/** What the words for danger ask of the services, for the one person who is signed in. */
public interface DangerJobs {
  /**
   * What comes up. Asks nothing of the store, so that the thread that paints may call it.
   *
   * @param kind null before one was chosen
   * @param channel of the contact in hand, or null
   * @param country of its caller, or null
   */
  DangerScript script(
      @Nullable DangerKind kind, @Nullable Channel channel, @Nullable String country);

  /** Records that a script was used in a contact (M3). Belongs in the background. */
  DangerAnswer used(UUID contactId, DangerKind kind);
}
