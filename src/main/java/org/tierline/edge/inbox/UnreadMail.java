package org.tierline.edge.inbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * What is unread in a mailbox, fetched a handful at a time: a server answers once for many letters
 * sooner than for each. Those over which it was lost come last and alone, so that they hold up
 * nobody.
 */
final class UnreadMail {
  static final Flags READ = new Flags(Flags.Flag.SEEN);

  /** No mail server takes more, in bytes; attachments count too. */
  private static final int LONGEST = 40_000_000;

  private static final int MOST = 25;

  /** Of several fetched at once, in bytes: this much lies in memory until they are read. */
  private static final int HANDFUL = 4_000_000;

  /** By UID, how often the server was lost over a message, until it is read. */
  private final Map<Long, Integer> lostOver = new HashMap<>();

  /** What the server was asked for and was not read yet, by UID. */
  private final Set<Long> asked = new HashSet<>();

  /** The oldest first, in handfuls, but last those over which the server was lost, each alone. */
  List<List<Message>> handfuls(IMAPFolder open) throws MessagingException {
    List<List<Message>> handfuls = new ArrayList<>();
    List<Message> current = new ArrayList<>();
    long bytes = 0;
    for (Message message : oldestFirst(open)) {
      long size = message.getSize();
      boolean alone = lostOver.containsKey(open.getUID(message));
      boolean full = current.size() == MOST || bytes + size > HANDFUL;
      if (!current.isEmpty() && (alone || full)) {
        handfuls.add(current);
        current = new ArrayList<>();
        bytes = 0;
      }
      current.add(message);
      bytes += size;
    }
    if (!current.isEmpty()) {
      handfuls.add(current);
    }
    return handfuls;
  }

  private List<Message> oldestFirst(IMAPFolder open) throws MessagingException {
    Message[] found = open.search(new FlagTerm(READ, false));
    FetchProfile known = new FetchProfile();
    known.add(UIDFolder.FetchProfileItem.UID);
    known.add(FetchProfile.Item.SIZE);
    known.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    open.fetch(found, known);
    Map<Message, Integer> losses = new HashMap<>();
    for (Message message : found) {
      losses.put(message, lostOver.getOrDefault(open.getUID(message), 0));
    }
    return Arrays.stream(found)
        .sorted(Comparator.comparing(message -> losses.getOrDefault(message, 0)))
        .toList();
  }

  /**
   * Fetches them, without marking them as read. Those that the server does not give now are asked
   * for again, one by one, when they are read.
   *
   * @throws MessagingException if the server is lost
   */
  void fetch(IMAPFolder open, List<Message> handful) throws MessagingException {
    List<Message> wanted = new ArrayList<>();
    asked.clear();
    for (Message message : handful) {
      ((IMAPMessage) message).setPeek(true);
      asked.add(open.getUID(message));
      if (message.getSize() <= LONGEST) {
        wanted.add(message);
      }
    }
    FetchProfile whole = new FetchProfile();
    whole.add(IMAPFolder.FetchProfileItem.MESSAGE);
    try {
      open.fetch(wanted.toArray(Message[]::new), whole);
    } catch (MessagingException failure) {
      if (!open.isOpen()) {
        throw failure;
      }
    }
  }

  /** The server was lost: over which of those it was asked for nobody knows. */
  void lost() {
    asked.forEach(uid -> lostOver.merge(uid, 1, Integer::sum));
    asked.clear();
  }

  /** The rest is left for another time, and nothing was lost over it. */
  void leave() {
    asked.clear();
  }

  /**
   * The message as a whole, to be taken apart here: what a server says about the parts of a hostile
   * message is not to be relied on. Empty if it cannot be read at all. It is let go from memory.
   *
   * @throws MessagingException if the server is lost
   */
  Optional<MimeMessage> whole(IMAPFolder open, Message message) throws MessagingException {
    long uid = open.getUID(message);
    try {
      Optional<MimeMessage> whole =
          message.getSize() > LONGEST
              ? Optional.empty()
              : Optional.of(new MimeMessage((MimeMessage) message));
      read(uid);
      return whole;
    } catch (MessagingException failure) {
      if (!open.isOpen()) {
        throw failure;
      }
      read(uid);
      return Optional.empty();
    } finally {
      ((IMAPMessage) message).invalidateHeaders();
    }
  }

  private void read(long uid) {
    asked.remove(uid);
    lostOver.remove(uid);
  }
}
