package org.tierline.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.chat.Chat;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.chat.ChatParcel;

/** Live chats, their lines, and what their platforms are still to be told. */
public interface ChatTable {
  /** Adds one whose hand-off is there. */
  void insert(Chat chat);

  /** Replaces what changes of it. */
  void update(Chat chat);

  /** By the platform's own name for it. */
  Optional<Chat> find(UUID connectorId, String externalId);

  /** By the key of its hand-off. */
  Optional<Chat> find(UUID id);

  /** The one that a contact has. */
  Optional<Chat> heldBy(UUID contactId);

  /** The one that a contact has or had last. */
  Optional<Chat> ofContact(UUID contactId);

  /** How many of a platform are not over. */
  long countOpen(UUID connectorId);

  /** Those that a contact has and whose desk gave no sign since an instant. */
  List<Chat> unseenSince(Instant since);

  /** The desk that has the chats of these contacts is there. */
  void seen(Collection<UUID> contactIds, Instant at);

  /**
   * Adds a line at the end of a chat.
   *
   * @param line whose place is not known yet
   * @param callerLine the platform's count of the caller's lines, or null
   * @return its place; empty if the caller's line is there already
   */
  Optional<Long> add(UUID chatId, ChatLine line, @Nullable Long callerLine);

  /** How many lines a chat has. */
  long countLines(UUID chatId);

  /**
   * The lines of a chat up to the last that was written in a contact, newest first.
   *
   * @param before only lines before this place
   */
  List<ChatLine> lines(UUID chatId, UUID contactId, long before, int limit);

  /** All that waited with a chat while no contact had it, in order. */
  List<ChatLine> beforeAnyContact(UUID chatId);

  /** From now on what waited with a chat belongs to a contact. */
  void giveLinesTo(UUID chatId, UUID contactId);

  /** What a platform is still to be told, in the order of each chat. */
  List<ChatParcel> waiting(UUID connectorId, int limit);

  /** The platform has a line; again changes nothing. */
  void arrived(UUID chatId, long place);

  /** Whether the platform of a connector is connected, as of an instant. */
  void link(UUID connectorId, boolean connected, Instant at);

  /** Whether the platform of a connector was connected at some time since an instant. */
  boolean isLinked(UUID connectorId, Instant since);
}
