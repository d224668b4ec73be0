package org.tierline.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.OtherJava;
import org.tierline.app.Services;
import org.tierline.edge.mail.FolderMail;
import org.tierline.edge.mail.Letter;
import org.tierline.edge.mail.Mail;
import org.tierline.model.TimeOrderedIds;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MessageState;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.service.PolicyShelf;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.keys.Cost;
import org.tierline.store.keys.Keys;
import org.tierline.store.sqlite.SqliteStore;

/** A sender whose process is killed has sent nothing twice, and lost nothing without a word. */
class KilledSenderTest {
  private static final int KILLS = Boolean.getBoolean("long") ? 200 : 4;
  private static final int LETTERS_A_KILL = 5;

  @TempDir Path folder;

  /** Every other one is killed while the other side has the letter and has not answered. */
  @Test
  void each_message_left_once_or_a_person_decides() throws IOException, InterruptedException {
    try (PostRoom post = new PostRoom()) {
      post.desk.add("ana", Role.TIER_1);
      StaffSession ana = post.desk.signIn("ana");
      List<UUID> answers = new ArrayList<>();
      for (int kill = 0; kill < KILLS; kill++) {
        for (int i = 0; i < LETTERS_A_KILL; i++) {
          answers.add(post.answer(ana, "lee" + answers.size() + "@example.org"));
        }
        killedAfter(post, 1 + kill % LETTERS_A_KILL, kill % 2 == 0);
      }
      post.desk.clock.advance(Duration.ofMinutes(16));
      post.server = letter -> new Taking(folder, () -> {}).hand(letter);
      post.round();
      post.desk.clock.advance(Duration.ofDays(1));
      assertThat(post.round().sent()).as("nothing is left").isZero();
      List<String> handed = Files.readAllLines(folder.resolve(Taking.HANDED));
      int unsure = 0;
      for (UUID answer : answers) {
        int times = Collections.frequency(handed, answer.toString());
        if (post.state(answer) == MessageState.UNSURE) {
          unsure++;
          assertThat(times).isLessThanOrEqualTo(1);
        } else {
          assertThat(post.state(answer)).isEqualTo(MessageState.SENT);
          assertThat(times).isEqualTo(1);
        }
      }
      assertThat(unsure).as("those killed in between").isBetween((KILLS + 1) / 2, KILLS);
    }
  }

  /** Runs a sender and kills it when it has handed so many letters over. */
  private void killedAfter(PostRoom post, int letters, boolean hangs)
      throws IOException, InterruptedException {
    Process sender =
        new ProcessBuilder(
                OtherJava.plain(
                    SendingProcess.class,
                    post.desk.file().toString(),
                    folder.toString(),
                    post.desk.clock.instant().toString(),
                    Integer.toString(hangs ? letters : 0)))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedWriter input = sender.outputWriter(StandardCharsets.UTF_8);
        BufferedReader output = sender.inputReader(StandardCharsets.UTF_8)) {
      input.write(post.token + "\n");
      input.flush();
      for (int letter = 0; letter < letters; letter++) {
        assertThat(output.readLine()).as("the sender runs").isNotNull();
      }
      sender.destroyForcibly();
      assertThat(sender.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  /** Takes letters into a folder, and notes each with one write before it answers. */
  private record Taking(Path folder, Runnable taken) implements Mail {
    static final String HANDED = "handed";

    @Override
    public Handed hand(Letter letter) {
      try (FolderMail mail = new FolderMail(folder, InstantSource.system())) {
        Files.writeString(
            folder.resolve(HANDED),
            letter.id() + "\n",
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
        Handed handed = mail.hand(letter);
        taken.run();
        return handed;
      } catch (IOException e) {
        return Handed.unsure();
      }
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }

  /** Signs in as the connector and sends; says each letter that the other side has. */
  static final class SendingProcess {
    private static int handed;

    private SendingProcess() {}

    public static void main(String[] arguments) throws IOException {
      InstantSource clock = InstantSource.fixed(Instant.parse(arguments[2]));
      int hangsAt = Integer.parseInt(arguments[3]);
      SecureRandom random = new SecureRandom();
      try (SqliteStore store =
          SqliteStore.open(Path.of(arguments[0]), clock, () -> {}, (rows, of) -> {})) {
        Services services =
            Services.on(
                store,
                new PolicyShelf(PolicyBook.read(PolicyBook.shippedFiles())),
                new Services.Outside(
                    clock,
                    new TimeOrderedIds(clock, random)::next,
                    random,
                    new Keys(new Cost(1024, 1, 1)),
                    (started, after) -> {},
                    Path.of(arguments[1])));
        BufferedReader input =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (ConnectorSession session =
            services.connectors().signIn("post", input.readLine()).orElseThrow()) {
          Mail mail = new Taking(Path.of(arguments[1]), () -> said(input, hangsAt));
          services.mailRound().run(new Sender.Machine(session), new Ways(mail, null));
        }
      }
    }

    /** Tells that a letter was taken; at one of them the other side is heard no more. */
    @SuppressWarnings("SystemOut")
    private static void said(BufferedReader input, int hangsAt) {
      handed++;
      System.out.println("taken");
      if (handed == hangsAt) {
        try {
          input.readLine();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
