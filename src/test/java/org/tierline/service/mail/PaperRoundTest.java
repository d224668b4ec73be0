package org.tierline.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.edge.mail.PaperMail;
import org.tierline.model.mail.MailTrouble;
import org.tierline.model.mail.MessageState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** Letters that wait leave on paper, each checked again, and nothing else leaves that way (P12). */
class PaperRoundTest {
  private static final String NUMBER = "EAC2190000001";

  private final PostRoom post = new PostRoom();
  private StaffSession ana;
  private StaffSession ines;
  private UUID caseId;
  @TempDir private Path folder;

  @BeforeEach
  void comeIn() {
    post.desk.add("ana", Role.TIER_1);
    post.desk.add("ines", Role.TIER_2);
    ana = post.desk.signIn("ana");
    ines = post.desk.signIn("ines");
    post.desk.cases(Oversight.parkCase(NUMBER, "NONE"));
    caseId =
        post.desk
            .services
            .desk()
            .store()
            .read(t -> t.cases().idOf(NUMBER, ines.keys()).orElseThrow());
  }

  @AfterEach
  void close() {
    post.close();
  }

  private UUID waiting(MessageChannel channel, String words) {
    return waiting(channel, words, "77 Safe Road, Akron, OH 44301");
  }

  private UUID waiting(MessageChannel channel, String words, String to) {
    return waiting(channel, words, to, false);
  }

  private UUID waiting(MessageChannel channel, String words, String to, boolean isProtected) {
    UUID id = post.desk.key();
    post.keep(
        new OutgoingMessage(
            id,
            post.webform(ana, "lee@example.org"),
            ines.id(),
            caseId,
            channel,
            to,
            "en",
            words,
            DisclosureLevel.CASE_DETAILS,
            isProtected,
            post.desk.clock.instant(),
            null));
    return id;
  }

  private void print() {
    try (PaperMail paper = new PaperMail(folder, post.desk.clock)) {
      post.desk.services.mailRound().run(new Sender.Machine(post.connector), Ways.onPaper(paper));
    }
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    }
  }

  @Test
  void a_letter_leaves_once_and_nothing_else_leaves_on_paper() throws IOException {
    UUID letter = waiting(MessageChannel.MAIL, "Sign in to the online account.");
    UUID secure = waiting(MessageChannel.SECURE_MESSAGE, "Sign in to the online account.");
    print();
    print();
    assertThat(post.state(letter)).isEqualTo(MessageState.SENT);
    assertThat(post.state(secure)).isEqualTo(MessageState.WAITING);
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void a_supervisor_prints_at_the_desk_only_what_they_may_know_of() throws IOException {
    post.desk.add("sam", Role.SUPERVISOR);
    post.desk.add("eve", Role.SUPERVISOR, Clearance.SECTION_1367);
    StaffSession sam = post.desk.signIn("sam");
    StaffSession eve = post.desk.signIn("eve");
    UUID plain = waiting(MessageChannel.MAIL, "Sign in to the online account.");
    UUID hidden =
        waiting(MessageChannel.MAIL, "Sign in here.", "77 Safe Road, Akron, OH 44301", true);
    MailCare care = post.desk.services.mailCare();
    assertThat(care.letters(ana)).isZero();
    assertThat(care.letters(sam)).isEqualTo(1);
    assertThat(care.letters(eve)).isEqualTo(2);
    printAs(sam);
    assertThat(post.state(plain)).isEqualTo(MessageState.SENT);
    assertThat(post.state(hidden)).isEqualTo(MessageState.WAITING);
    printAs(eve);
    assertThat(post.state(hidden))
        .as("no letter of a protected case")
        .isEqualTo(MessageState.BLOCKED);
    assertThat(files()).isEqualTo(1);
  }

  private void printAs(StaffSession supervisor) {
    try (PaperMail paper = new PaperMail(folder, post.desk.clock)) {
      post.desk.services.mailRound().run(new Sender.Person(supervisor), Ways.onPaper(paper));
    }
  }

  @Test
  void what_must_not_leave_is_asked_again_and_leaves_no_file() throws IOException {
    UUID blocked = waiting(MessageChannel.MAIL, "Your A-number is A012345678.");
    UUID unprintable = waiting(MessageChannel.MAIL, "Phùng Hà Ệ");
    print();
    assertThat(post.state(blocked)).isEqualTo(MessageState.BLOCKED);
    assertThat(post.trouble(unprintable)).isEqualTo(MailTrouble.UNPRINTABLE);
    assertThat(files()).isZero();
  }

  @Test
  void a_letter_does_not_go_where_the_caller_has_moved_away_from() throws IOException {
    UUID general = waiting(MessageChannel.MAIL, "Sign in to the online account.");
    UUID told = waiting(MessageChannel.MAIL, "Your case " + NUMBER + " is here.");
    post.desk.cases(Oversight.parkCase(NUMBER, "NONE").replace("77 Safe Rd", "12 Far St"));
    print();
    assertThat(post.trouble(general)).isEqualTo(MailTrouble.MOVED);
    assertThat(post.trouble(told)).isEqualTo(MailTrouble.CHECK);
    assertThat(files()).isZero();
    UUID there =
        waiting(MessageChannel.MAIL, "Your case " + NUMBER, "12 Far Street, Akron, OH 44301");
    print();
    assertThat(post.state(there)).isEqualTo(MessageState.SENT);
  }
}
