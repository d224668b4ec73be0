package org.tierline.ui.chat;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.chat.ChatSent;
import org.tierline.model.chat.ChatView;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.service.chat.Chats;
import org.tierline.service.privacy.OutboundCheck;
import org.tierline.service.staff.StaffSession;

/** The services behind a chat, for one person signed in. */
public final class ServiceChatJobs implements ChatJobs {
  private final StaffSession session;
  private final Chats chats;
  private final OutboundCheck check;

  /** Calls the services as the person of a session. */
  public ServiceChatJobs(StaffSession session, Chats chats, OutboundCheck check) {
    this.session = session;
    this.chats = chats;
    this.check = check;
  }

  @Override
  public Optional<ChatView> view(UUID contactId, long before, int limit) {
    return chats.of(session, contactId, before, limit);
  }

  @Override
  public OutboundAnswer look(UUID contactId, String words) {
    return check.look(session, contactId, new OutboundDraft(MessageChannel.LIVE_CHAT, null, words));
  }

  @Override
  public ChatSent say(UUID contactId, String words) {
    return chats.say(session, contactId, words);
  }

  @Override
  public void stillHere(Collection<UUID> contactIds) {
    chats.stillHere(session, contactIds);
  }
}
