package org.tierline.edge.inbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.mail.MailLogin;
import org.tierline.edge.mail.MailServer;
import org.tierline.edge.mail.Unsafe;
import org.tierline.model.inbox.InboxReport;
import org.tierline.model.inbox.ReceivedMail;
import org.tierline.model.mail.MailTrouble;

/**
 * A mailbox by IMAP. A server that is not on this machine is spoken to only encrypted, and only if
 * its certificate is its own. Whoever lost the server connects anew with the next reading.
 */
public final class ImapInbox implements Inbox {
  private static final Flags READ = new Flags(Flags.Flag.SEEN);

  /** No mail server takes more, in bytes; attachments count too. */
  private static final int LONGEST = 40_000_000;

  private static final int MARKED_AT_ONCE = 25;

  private final Box box;
  private final Session session;
  private final MailReader reader;
  private final InstantSource clock;
  private final ScheduledExecutorService waker =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
  private final Set<Long> lostOver = new HashSet<>();
  private @Nullable Store store;
  private @Nullable IMAPFolder folder;

  /**
   * Where letters arrive, and who may fetch them.
   *
   * @param folder the name of the folder
   * @param vouchedBy the name under which this server tells what it found out about senders
   * @param patience how long the server may be silent when it is asked something
   * @param look how long to wait for something new before the server is asked again
   */
  public record Box(
      MailServer server,
      MailLogin login,
      String folder,
      String vouchedBy,
      Duration patience,
      Duration look) {
    @Override
    public String toString() {
      return "Box[" + server + "]";
    }
  }

  /** A mailbox; it is connected to with the first reading. */
  public ImapInbox(Box box, InstantSource clock) {
    this.box = box;
    this.clock = clock;
    this.reader = new MailReader(new SenderProof(box.vouchedBy()));
    Properties settings = box.server().settings(box.patience());
    String prefix = "mail." + box.server().scheme() + ".";
    settings.setProperty(prefix + "peek", "true");
    settings.setProperty(prefix + "partialfetch", "false");
    // A wait for something new is ended by us, or by a server that fell silent for good.
    settings.setProperty(
        prefix + "timeout", Long.toString(box.patience().plus(box.look()).toMillis()));
    this.session = Session.getInstance(settings);
  }

  @Override
  public InboxReport read(Taker taker) {
    InboxReport report = InboxReport.NOTHING;
    try {
      IMAPFolder open = opened();
      List<Message> kept = new ArrayList<>();
      for (Message message : unread(open)) {
        Optional<ReceivedMail> mail = read(open, message);
        if (mail.isEmpty()) {
          report = report.withUnread();
        } else if (taker.take(mail.get())) {
          kept.add(message);
          report = report.with(mail.get());
        } else {
          report = report.stoppedBy(MailTrouble.NOT_LET_IN);
          break;
        }
        if (kept.size() == MARKED_AT_ONCE) {
          mark(open, kept);
        }
      }
      mark(open, kept);
      return report;
    } catch (MessagingException failure) {
      disconnect();
      return report.stoppedBy(trouble(failure));
    }
  }

  /** As read: whoever does not come so far reads them again, and that changes nothing. */
  private static void mark(IMAPFolder open, List<Message> kept) throws MessagingException {
    open.setFlags(kept.toArray(Message[]::new), READ, true);
    kept.clear();
  }

  /** The oldest first, but last those over which the server was lost: they hold up nobody. */
  private List<Message> unread(IMAPFolder open) throws MessagingException {
    List<Message> first = new ArrayList<>();
    List<Message> last = new ArrayList<>();
    Message[] found = open.search(new FlagTerm(READ, false));
    FetchProfile known = new FetchProfile();
    known.add(UIDFolder.FetchProfileItem.UID);
    known.add(FetchProfile.Item.SIZE);
    known.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    open.fetch(found, known);
    for (Message message : found) {
      (lostOver.contains(open.getUID(message)) ? last : first).add(message);
    }
    first.addAll(last);
    return first;
  }

  /**
   * The message; empty if it cannot be read at all. It is fetched as a whole and taken apart here:
   * what a server says about the parts of a hostile message is not to be relied on.
   */
  private Optional<ReceivedMail> read(IMAPFolder open, Message message) throws MessagingException {
    long uid = open.getUID(message);
    ((IMAPMessage) message).setPeek(true);
    try {
      if (message.getSize() > LONGEST) {
        return Optional.empty();
      }
      MimeMessage whole = new MimeMessage((MimeMessage) message);
      Date arrived = message.getReceivedDate();
      lostOver.remove(uid);
      return parsed(
          whole,
          open.getUIDValidity() + "." + uid,
          arrived == null ? clock.instant() : arrived.toInstant());
    } catch (MessagingException failure) {
      if (!open.isOpen()) {
        lostOver.add(uid);
        throw failure;
      }
      return Optional.empty();
    }
  }

  private Optional<ReceivedMail> parsed(MimeMessage message, String name, Instant arrived) {
    try {
      return Optional.of(reader.read(message, name, arrived));
    } catch (MessagingException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public boolean awaitMore() {
    IMAPFolder waiting = folder;
    if (waiting == null) {
      return false;
    }
    long look = box.look().toMillis();
    // Asking whether it is open ends the wait; but not within a second of the last word.
    ScheduledFuture<?> woken =
        waker.scheduleWithFixedDelay(waiting::isOpen, look, look, TimeUnit.MILLISECONDS);
    try {
      if (((IMAPStore) waiting.getStore()).hasCapability("IDLE")) {
        waiting.idle(true);
      } else {
        TimeUnit.MILLISECONDS.sleep(look);
      }
      return waiting.isOpen();
    } catch (MessagingException lost) {
      disconnect();
      return false;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      woken.cancel(false);
    }
  }

  private IMAPFolder opened() throws MessagingException {
    IMAPFolder known = folder;
    if (known != null && known.isOpen()) {
      return known;
    }
    disconnect();
    Store connected = session.getStore(box.server().scheme());
    store = connected;
    connected.connect(
        box.server().host(), box.server().port(), box.login().user(), box.login().password());
    IMAPFolder opened = (IMAPFolder) connected.getFolder(box.folder());
    opened.open(Folder.READ_WRITE);
    folder = opened;
    return opened;
  }

  private static MailTrouble trouble(MessagingException failure) {
    return switch (failure) {
      case AuthenticationFailedException _ -> MailTrouble.NOT_LET_IN;
      case FolderNotFoundException _ -> MailTrouble.NO_FOLDER;
      default -> Unsafe.is(failure) ? MailTrouble.NOT_SAFE : MailTrouble.NO_ANSWER;
    };
  }

  private void disconnect() {
    folder = null;
    Store old = store;
    store = null;
    if (old != null) {
      try {
        old.close();
      } catch (MessagingException gone) {
        // It was lost before; what was kept is kept.
      }
    }
  }

  @Override
  public void close() {
    waker.shutdownNow();
    disconnect();
    box.login().close();
  }
}
