package org.tierline.edge.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.edge.mail.MailLogin;
import org.tierline.edge.mail.MailProtocol;
import org.tierline.edge.mail.MailServer;
import org.tierline.model.inbox.InboxReport;
import org.tierline.model.inbox.ReceivedMail;
import org.tierline.model.inbox.ReceivedMail.Letter;
import org.tierline.model.mail.MailTrouble;

/** What is fetched from a real mail server, and what becomes of it when the server is lost. */
class ImapInboxTest {
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final String PROVEN =
      "Authentication-Results: mx.desk.example; dmarc=pass header.from=example.org\r\n";

  private final List<ReceivedMail> taken = new ArrayList<>();
  private GreenMail server;
  private int port;

  @BeforeEach
  void listen() {
    server = started(0);
    port = server.getImap().getPort();
  }

  private static GreenMail started(int port) {
    GreenMail made =
        new GreenMail(
                new ServerSetup[] {
                  new ServerSetup(port, "0.0.0.0", ServerSetup.PROTOCOL_IMAP),
                  new ServerSetup(0, "0.0.0.0", ServerSetup.PROTOCOL_IMAPS)
                })
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("desk", "right-password"));
    made.start();
    return made;
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_letter_is_read_as_plain_words_with_its_sender_and_is_then_marked_as_read()
      throws Exception {
    arrive(
        PROVEN
            + "Message-ID: <1@example.org>\r\n"
            + "From: =?utf-8?Q?Mar=C3=ADa_N=C3=BA=C3=B1ez?= <mj@example.org>\r\n"
            + "Subject: =?utf-8?Q?Mi_direcci=C3=B3n?=\r\n"
            + "Content-Language: es\r\n"
            + "Content-Type: multipart/mixed; boundary=m\r\n\r\n"
            + "--m\r\n"
            + "Content-Type: multipart/alternative; boundary=a\r\n\r\n"
            + "--a\r\n"
            + "Content-Type: text/html\r\n\r\n"
            + "<p>markup</p>\r\n"
            + "--a\r\n"
            + "Content-Type: text/plain; charset=iso-8859-1\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "Me mud=E9 ayer.\r\n"
            + "--a--\r\n"
            + "--m\r\n"
            + "Content-Type: application/pdf; name=lease.pdf\r\n\r\n"
            + "not opened\r\n"
            + "--m--\r\n");
    try (Inbox inbox = inbox("right-password")) {
      assertThat(inbox.read(this::keep)).isEqualTo(new InboxReport(1, 0, 0, 0, null));
      assertThat(taken)
          .containsExactly(
              new Letter(
                  "1@example.org",
                  "1@example.org",
                  new ReceivedMail.Sender("mj@example.org", "María Núñez", true),
                  "Mi dirección",
                  "Me mudé ayer.",
                  false,
                  1,
                  "es",
                  NOW));
      assertThat(inbox.read(this::keep)).isEqualTo(InboxReport.NOTHING);
      assertThat(messages().get(0).isSet(Flags.Flag.SEEN)).isTrue();
    }
  }

  @Test
  void what_is_not_kept_stays_unread_and_comes_again() throws Exception {
    arrive(letter(1, "Hello"));
    arrive(letter(2, "Hello again"));
    try (Inbox inbox = inbox("right-password")) {
      assertThat(inbox.read(mail -> false)).isEqualTo(InboxReport.stopped(MailTrouble.NOT_LET_IN));
    }
    try (Inbox inbox = inbox("right-password")) {
      assertThat(inbox.read(this::keep).taken()).isEqualTo(2);
    }
    assertThat(taken)
        .extracting(mail -> ((Letter) mail).words())
        .containsExactly("Hello", "Hello again");
  }

  @Test
  void what_was_not_kept_comes_before_what_arrives_later() throws Exception {
    arrive(letter(1, "first"));
    arrive(letter(2, "second"));
    try (Inbox inbox = inbox("right-password")) {
      assertThat(inbox.read(mail -> false).taken()).isZero();
      arrive(letter(3, "third"));
      assertThat(inbox.read(this::keep).taken()).isEqualTo(3);
    }
    assertThat(taken)
        .extracting(mail -> ((Letter) mail).words())
        .containsExactly("first", "second", "third");
  }

  @Test
  void markup_is_read_as_the_words_in_it() throws Exception {
    arrive(
        "From: a@example.org\r\nContent-Type: text/html\r\n\r\n"
            + "<style>p{}</style><script>evil()</script><p>Where is <b>my card</b>?</p>");
    assertThat(first().words()).isEqualTo("Where is my card?");
    assertThat(first().sender().proven()).isFalse();
  }

  @Test
  void a_letter_without_end_is_cut_and_says_so() throws Exception {
    arrive("From: a@example.org\r\n\r\n" + "word ".repeat(10_000));
    assertThat(first().words().length()).isLessThanOrEqualTo(PlainWords.LONGEST);
    assertThat(first().cut()).isTrue();
  }

  @Test
  void a_report_that_something_did_not_arrive_names_it_and_an_absence_is_nobodys_work()
      throws Exception {
    UUID own = UUID.fromString("01936000-0000-7000-8000-000000000001");
    arrive(
        "From: MAILER-DAEMON@mx.desk.example\r\nReturn-Path: <>\r\n"
            + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
            + "--b\r\n\r\nIt did not arrive.\r\n"
            + "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
            + "Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; lee@example.org\r\n"
            + "Action: failed\r\nStatus: 5.1.1\r\n\r\n"
            + "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <"
            + own
            + "@tierline.example>\r\n\r\n--b--\r\n");
    arrive("From: a@example.org\r\nAuto-Submitted: auto-replied\r\n\r\nI am away.");
    try (Inbox inbox = inbox("right-password")) {
      assertThat(inbox.read(this::keep)).isEqualTo(new InboxReport(0, 1, 1, 0, null));
    }
    assertThat(taken)
        .containsExactly(new ReceivedMail.Returned(List.of(own)), new ReceivedMail.Automatic());
  }

  @Test
  void a_letter_that_arrives_while_nothing_is_there_wakes_who_waits() throws Exception {
    try (Inbox inbox = inbox("right-password", Duration.ofMinutes(2))) {
      assertThat(inbox.read(this::keep)).isEqualTo(InboxReport.NOTHING);
      CompletableFuture<Boolean> woken = CompletableFuture.supplyAsync(inbox::awaitMore);
      for (int i = 1; !isDoneWithin(woken, Duration.ofSeconds(1)); i++) {
        // The wait may not have begun when the first of them arrives.
        arrive(letter(i, "Hello"));
      }
      assertThat(woken).isCompletedWithValue(true);
      assertThat(inbox.read(this::keep).taken()).isPositive();
    }
  }

  @Test
  void a_server_that_was_lost_is_connected_to_anew_and_nothing_comes_twice() throws Exception {
    try (Inbox inbox = inbox("right-password")) {
      arrive(letter(1, "before"));
      assertThat(inbox.read(this::keep).taken()).isEqualTo(1);
      server.stop();
      assertThat(inbox.read(this::keep).stoppedBy()).isEqualTo(MailTrouble.NO_ANSWER);
      assertThat(inbox.awaitMore()).isFalse();
      server = started(port);
      arrive(letter(2, "after"));
      assertThat(inbox.read(this::keep)).isEqualTo(new InboxReport(1, 0, 0, 0, null));
    }
    assertThat(taken)
        .extracting(mail -> ((Letter) mail).words())
        .containsExactly("before", "after");
  }

  @Test
  void a_letter_over_which_the_server_is_lost_holds_up_no_other() throws Exception {
    arrive(letter(1, "poison"));
    arrive(letter(2, "Hello"));
    try (CuttingProxy proxy = new CuttingProxy(port, "poison");
        Inbox inbox = inbox(at(proxy), "right-password", "INBOX", Duration.ofSeconds(1))) {
      // At first nobody knows which of the two it was; then each is asked for alone.
      assertThat(inbox.read(this::keep)).isEqualTo(InboxReport.stopped(MailTrouble.NO_ANSWER));
      assertThat(inbox.read(this::keep)).isEqualTo(InboxReport.stopped(MailTrouble.NO_ANSWER));
      assertThat(inbox.read(this::keep))
          .isEqualTo(new InboxReport(1, 0, 0, 0, MailTrouble.NO_ANSWER));
    }
    assertThat(taken).extracting(mail -> ((Letter) mail).words()).containsExactly("Hello");
  }

  @Test
  void a_wait_ends_by_itself_though_nothing_arrives() {
    try (Inbox inbox = inbox("right-password", Duration.ofMillis(200))) {
      inbox.read(this::keep);
      assertThat(inbox.awaitMore()).isTrue();
    }
  }

  @Test
  void a_wrong_password_a_missing_folder_and_a_foreign_certificate_are_told_apart() {
    try (Inbox inbox = inbox("wrong-password")) {
      assertThat(inbox.read(this::keep)).isEqualTo(InboxReport.stopped(MailTrouble.NOT_LET_IN));
    }
    MailServer here = new MailServer(MailProtocol.IMAP, "localhost", port, false);
    try (Inbox inbox = inbox(here, "right-password", "NO-SUCH", Duration.ofSeconds(1))) {
      assertThat(inbox.read(this::keep)).isEqualTo(InboxReport.stopped(MailTrouble.NO_FOLDER));
    }
    for (boolean tls : new boolean[] {true, false}) {
      int at = tls ? server.getImaps().getPort() : port;
      MailServer elsewhere = new MailServer(MailProtocol.IMAP, "127.0.0.2", at, tls);
      try (Inbox inbox = inbox(elsewhere, "right-password", "INBOX", Duration.ofSeconds(1))) {
        assertThat(inbox.read(this::keep)).isEqualTo(InboxReport.stopped(MailTrouble.NOT_SAFE));
      }
    }
  }

  @Test
  void of_a_thousand_hostile_messages_each_is_read_once_and_none_proves_its_sender()
      throws Exception {
    int sent = 0;
    for (int i = 0; i < 1_200 && sent < 1_000; i++) {
      sent += isTakenByTheServer(HostileMail.number(i)) ? 1 : 0;
    }
    assertThat(sent).isEqualTo(1_000);
    arrive(PROVEN + letter(1_000, "an honest one"));
    try (CuttingProxy proxy = new CuttingProxy(port, "a word that no message has");
        Inbox inbox = inbox(at(proxy), "right-password", "INBOX", Duration.ofSeconds(1))) {
      InboxReport report = inbox.read(this::keep);
      assertThat(report.stoppedBy()).isNull();
      assertThat(report.taken() + report.automatic() + report.unread()).isEqualTo(1_001);
      assertThat(report.returned()).isZero();
      assertThat(report.unread()).as("cannot be read at all").isLessThan(20);
    }
    List<Letter> letters =
        taken.stream().filter(Letter.class::isInstance).map(Letter.class::cast).toList();
    assertThat(letters).extracting(Letter::id).doesNotHaveDuplicates();
    assertThat(letters)
        .allSatisfy(letter -> {
          assertThat(letter.words().length()).isLessThanOrEqualTo(PlainWords.LONGEST);
          assertThat(letter.subject().length()).isLessThanOrEqualTo(300);
          assertThat(letter.subject()).doesNotContain("\n", "\r");
        });
    assertThat(
            letters.stream()
                .filter(letter -> letter.sender().proven())
                .filter(letter -> letter.sender().address().endsWith("@example.org")))
        .extracting(Letter::words)
        .containsExactly("an honest one");
  }

  private static boolean isDoneWithin(CompletableFuture<Boolean> future, Duration time)
      throws Exception {
    try {
      future.get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    }
  }

  /** Some are too much for the server of the test; {@link MailReaderTest} reads those as well. */
  private boolean isTakenByTheServer(byte[] message) throws Exception {
    try {
      arrive(message);
      return true;
    } catch (RuntimeException tooMuch) {
      return false;
    }
  }

  private Letter first() {
    if (taken.isEmpty()) {
      try (Inbox inbox = inbox("right-password")) {
        assertThat(inbox.read(this::keep).taken()).isEqualTo(1);
      }
    }
    return (Letter) taken.getFirst();
  }

  private boolean keep(ReceivedMail mail) {
    return taken.add(mail);
  }

  private static String letter(int number, String words) {
    return "Message-ID: <%d@example.org>\r\nFrom: lee@example.org\r\n\r\n%s"
        .formatted(number, words);
  }

  private Inbox inbox(String password) {
    return inbox(password, Duration.ofSeconds(1));
  }

  private Inbox inbox(String password, Duration look) {
    return inbox(
        new MailServer(MailProtocol.IMAP, "localhost", port, false), password, "INBOX", look);
  }

  private static MailServer at(CuttingProxy proxy) {
    return new MailServer(MailProtocol.IMAP, "localhost", proxy.port(), false);
  }

  private static Inbox inbox(MailServer to, String password, String folder, Duration look) {
    return new ImapInbox(
        new ImapInbox.Box(
            to,
            MailLogin.of("desk", password.toCharArray()),
            folder,
            "mx.desk.example",
            Duration.ofSeconds(20),
            look),
        InstantSource.fixed(NOW));
  }

  private void arrive(String message) throws Exception {
    arrive(message.getBytes(StandardCharsets.UTF_8));
  }

  private void arrive(byte[] message) throws Exception {
    box()
        .appendMessage(
            new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(message)),
            new Flags(),
            Date.from(NOW));
  }

  private List<MimeMessage> messages() throws Exception {
    List<MimeMessage> all = new ArrayList<>();
    box().getMessages().forEach(stored -> all.add(stored.getMimeMessage()));
    return all;
  }

  private MailFolder box() {
    GreenMailUser user = server.getUserManager().getUser("desk");
    try {
      return server.getManagers().getImapHostManager().getInbox(user);
    } catch (FolderException e) {
      throw new AssertionError(e);
    }
  }
}
