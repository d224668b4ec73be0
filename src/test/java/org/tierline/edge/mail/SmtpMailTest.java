package org.tierline.edge.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailTrouble;

/** What a mail server takes, and what becomes of a letter when it does not. */
class SmtpMailTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(400);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-24T15:00:00Z"));
  private static final UUID ID = UUID.fromString("01936000-0000-7000-8000-000000000001");

  private GreenMail server;

  @BeforeEach
  void listen() {
    server =
        new GreenMail(
                new ServerSetup[] {
                  new ServerSetup(0, "0.0.0.0", ServerSetup.PROTOCOL_SMTP),
                  new ServerSetup(0, "0.0.0.0", ServerSetup.PROTOCOL_SMTPS)
                })
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("desk", "right-password"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_letter_arrives_as_it_was_written() throws Exception {
    String words = "Le llamará un oficial.\n.\nÑandú, mañana: 漢字\n";
    assertThat(hand(plain(), letter("lee@example.org", "Un aviso áé", words)))
        .isEqualTo(Handed.TAKEN);
    assertThat(server.getReceivedMessages()).hasSize(1);
    MimeMessage arrived = server.getReceivedMessages()[0];
    assertThat(arrived.getSubject()).isEqualTo("Un aviso áé");
    assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
        .isEqualTo(words.strip());
    assertThat(arrived.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("lee@example.org");
    assertThat(arrived.getFrom())
        .extracting(Object::toString)
        .containsExactly("desk@tierline.example");
    assertThat(arrived.getHeader("Message-ID"))
        .as("the same letter can be told when it comes twice")
        .containsExactly("<" + ID + "@tierline.example>");
    assertThat(String.join("\n", Collections.list(arrived.getAllHeaderLines())))
        .as("the name of this machine stays here")
        .doesNotContain(InetAddress.getLocalHost().getHostName() + " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lee@example.org\r\nBcc: all@example.org",
        "lee@example.org, all@example.org",
        "Lee <lee@example.org>",
        "lee@example.org\nRCPT TO:<all@example.org>",
        "lee@example.org\0",
        "group: a@example.org, b@example.org;",
        "lee",
        "@example.org",
        ""
      })
  void nothing_but_one_address_gets_a_letter(String to) {
    assertThat(hand(plain(), letter(to, "A message", "Words.")))
        .isEqualTo(Handed.notTaken(MailTrouble.ADDRESS));
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void no_field_can_bring_a_header_of_its_own() throws Exception {
    Letter letter =
        new Letter(
            ID,
            "lee@example.org",
            "en\r\nBcc: all@example.org",
            "Hello\r\nBcc: all@example.org\r\n\r\nother words",
            "Words.\r\n.\r\nRCPT TO:<all@example.org>");
    assertThat(hand(plain(), letter)).isEqualTo(Handed.TAKEN);
    assertThat(server.getReceivedMessages()).hasSize(1);
    MimeMessage arrived = server.getReceivedMessages()[0];
    assertThat(arrived.getRecipients(Message.RecipientType.BCC)).isNull();
    assertThat(arrived.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("lee@example.org");
    assertThat(arrived.getContent().toString()).startsWith("Words.");
    assertThatThrownBy(() -> mail(plain(), "desk@a.example\r\nBcc: b@c.example", PATIENCE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_wrong_password_is_told_apart_from_a_wrong_address() {
    try (Mail mail = signedIn("wrong-password")) {
      assertThat(mail.hand(letter("lee@example.org", "A message", "Words.")))
          .isEqualTo(Handed.notNow(MailTrouble.NOT_LET_IN));
    }
    try (Mail mail = signedIn("right-password")) {
      assertThat(mail.hand(letter("lee@example.org", "A message", "Words.")))
          .isEqualTo(Handed.TAKEN);
    }
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void a_server_elsewhere_hears_nothing_without_a_certificate_of_its_own() {
    MailServer tls =
        new MailServer(MailProtocol.SMTP, "127.0.0.2", server.getSmtps().getPort(), true);
    assertThat(tls.isElsewhere()).isTrue();
    assertThat(hand(tls, letter("lee@example.org", "A message", "Words.")))
        .isEqualTo(Handed.notNow(MailTrouble.NOT_SAFE));
    MailServer bare =
        new MailServer(MailProtocol.SMTP, "127.0.0.2", server.getSmtp().getPort(), false);
    assertThat(hand(bare, letter("lee@example.org", "A message", "Words.")))
        .isEqualTo(Handed.notNow(MailTrouble.NOT_SAFE));
    assertThat(server.getReceivedMessages()).isEmpty();
    MailServer here =
        new MailServer(MailProtocol.SMTP, "localhost", server.getSmtps().getPort(), true);
    assertThat(hand(here, letter("lee@example.org", "A message", "Words.")))
        .as("on this machine nobody listens in between")
        .isEqualTo(Handed.TAKEN);
  }

  static Stream<Arguments> spite() {
    return Stream.of(
        Arguments.of("HELLO", "554 go away", Handed.notNow(MailTrouble.NO_ANSWER)),
        Arguments.of("HELLO", SpitefulServer.SILENCE, Handed.notNow(MailTrouble.NO_ANSWER)),
        Arguments.of("HELLO", SpitefulServer.HANGS_UP, Handed.notNow(MailTrouble.NO_ANSWER)),
        Arguments.of("MAIL", "550 not you", Handed.notNow(MailTrouble.SENDER_REFUSED)),
        Arguments.of("RCPT", "550 nobody here", Handed.notTaken(MailTrouble.ADDRESS)),
        Arguments.of("RCPT", "452 full", Handed.notNow(MailTrouble.LATER)),
        Arguments.of("RCPT", SpitefulServer.HANGS_UP, Handed.notNow(MailTrouble.LATER)),
        Arguments.of("RCPT", SpitefulServer.SILENCE, Handed.notNow(MailTrouble.LATER)),
        Arguments.of("DATA", "451 later", Handed.notNow(MailTrouble.LATER)),
        Arguments.of("DATA", SpitefulServer.HANGS_UP, Handed.notNow(MailTrouble.LATER)),
        Arguments.of(".", "554 spam", Handed.notTaken(MailTrouble.REFUSED)),
        Arguments.of(".", "452 full", Handed.notNow(MailTrouble.LATER)),
        Arguments.of(".", SpitefulServer.HANGS_UP, Handed.unsure()),
        Arguments.of(".", SpitefulServer.SILENCE, Handed.unsure()));
  }

  @ParameterizedTest
  @MethodSource("spite")
  void only_what_the_server_may_have_taken_is_unsure(String word, String says, Handed expected)
      throws IOException {
    try (SpitefulServer spiteful = new SpitefulServer(Map.of(word, says));
        Mail mail =
            mail(
                new MailServer(MailProtocol.SMTP, "localhost", spiteful.port(), false),
                "desk@tierline.example",
                SHORT)) {
      assertThat(mail.hand(letter("lee@example.org", "A message", "Words.")))
          .as("%s is answered with %s", word, says)
          .isEqualTo(expected);
    }
  }

  @Test
  void a_text_goes_to_the_digits_of_its_number_at_the_gateway_and_nowhere_else() throws Exception {
    try (Mail mail = mail(plain(), "desk@tierline.example", PATIENCE)) {
      TextMessages texts = new GatewayTexts(mail, "sms.example.org");
      assertThat(texts.text(letter("+13125550111", "never sent", "A call comes.")))
          .isEqualTo(Handed.TAKEN);
      assertThat(texts.text(letter("3125550111@evil.example", "", "A call comes.")))
          .isEqualTo(Handed.notTaken(MailTrouble.ADDRESS));
      assertThatThrownBy(() -> new GatewayTexts(mail, "sms.example.org>\r\nBcc: a"))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("13125550111@sms.example.org");
    assertThat(server.getReceivedMessages()[0].getSubject()).isNullOrEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smtp://desk:secret@mail.example.org",
        "http://mail.example.org",
        "smtp://",
        "smtp://mail.example.org:0",
        "smtp://mail.example.org:99999",
        "smtp://mail.example.org/?password=secret",
        "mail.example.org"
      })
  void the_place_of_a_server_holds_no_secret(String url) {
    assertThatThrownBy(() -> MailServer.of(MailProtocol.SMTP, url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  private MailServer plain() {
    return new MailServer(MailProtocol.SMTP, "localhost", server.getSmtp().getPort(), false);
  }

  private static Handed hand(MailServer to, Letter letter) {
    try (Mail mail = mail(to, "desk@tierline.example", PATIENCE)) {
      return mail.hand(letter);
    }
  }

  private Mail signedIn(String password) {
    return new SmtpMail(
        plain(),
        "desk@tierline.example",
        MailLogin.of("desk", password.toCharArray()),
        PATIENCE,
        CLOCK);
  }

  private static Mail mail(MailServer to, String from, Duration patience) {
    return new SmtpMail(to, from, MailLogin.none(), patience, CLOCK);
  }

  private static Letter letter(String to, String subject, String words) {
    return new Letter(ID, to, "es", subject, words);
  }
}
