package org.tierline.ui.chat;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.chat.ChatSent;
import org.tierline.model.chat.ChatView;
import org.tierline.model.privacy.OutboundAnswer;

/**
 * What a chat asks of the services, for the one person who is signed in. Every call may touch the
 * store and belongs in the background.
 */
public interface ChatJobs {
  /** The lines of a contact's chat before a place, the newest of them; empty if it has none. */
  Optional<ChatView> view(UUID contactId, long before, int limit);

  /** What must not leave of some words, while they are typed. */
  OutboundAnswer look(UUID contactId, String words);

  /** Sends a line. */
  ChatSent say(UUID contactId, String words);

  /** The desk that has these contacts is there. */
  void stillHere(Collection<UUID> contactIds);
}
