package org.tierline.edge.inbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
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
  private final Box box;
  private final Session session;
  private final MailReader reader;
  private final InstantSource clock;
  private final ScheduledExecutorService waker =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
  private final UnreadMail unread = new UnreadMail();
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
      for (List<Message> handful : unread.handfuls(open)) {
        unread.fetch(open, handful);
        List<Message> kept = new ArrayList<>();
        for (Message message : handful) {
          Optional<ReceivedMail> mail = read(open, message);
          if (mail.isEmpty()) {
            report = report.withUnread();
          } else if (taker.take(mail.get())) {
            kept.add(message);
            report = report.with(mail.get());
          } else {
            unread.leave();
            mark(open, kept);
            return report.stoppedBy(MailTrouble.NOT_LET_IN);
          }
        }
        mark(open, kept);
      }
      return report;
    } catch (MessagingException failure) {
      unread.lost();
      disconnect();
      return report.stoppedBy(trouble(failure));
    }
  }

  /** As read: whoever does not come so far reads them again, and that changes nothing. */
  private static void mark(IMAPFolder open, List<Message> kept) throws MessagingException {
    open.setFlags(kept.toArray(Message[]::new), UnreadMail.READ, true);
  }

  /** The message; empty if it cannot be read at all. */
  private Optional<ReceivedMail> read(IMAPFolder open, Message message) throws MessagingException {
    String name = open.getUIDValidity() + "." + open.getUID(message);
    Date arrived = message.getReceivedDate();
    Optional<MimeMessage> whole = unread.whole(open, message);
    try {
      return whole.isEmpty()
          ? Optional.empty()
          : Optional.of(
              reader.read(
                  whole.get(), name, arrived == null ? clock.instant() : arrived.toInstant()));
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
