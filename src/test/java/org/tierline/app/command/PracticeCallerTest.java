package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.app.ChatBridge;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.WaitingHandOff;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.Connectors.AddAnswer;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** A caller in a shell or a script speaks with a desk by the documented lines. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PracticeCallerTest {
  @TempDir Path folder;
  private final BlockingQueue<String> page = new LinkedBlockingQueue<>();
  private Oversight desk;
  private AddressFile file;
  private ChatBridge bridge;
  private StaffSession ana;

  @BeforeEach
  void setUp() throws IOException {
    desk = new Oversight();
    desk.add("ana", Role.TIER_1);
    ana = desk.signIn("ana");
    AddAnswer added = desk.services.connectors().add(desk.tom, "chat");
    file = AddressFile.ofChats(folder, desk.file());
    bridge =
        ChatBridge.open(
            file,
            desk.clock,
            desk.services.desk().store(),
            desk.services.chatLink(),
            desk.services
                .connectors()
                .signIn("chat", ((AddAnswer.Added) added).token())
                .orElseThrow());
  }

  @AfterEach
  void close() throws IOException {
    bridge.close();
    desk.close();
  }

  @Test
  void a_script_is_said_line_by_line_as_the_desk_answers() throws Exception {
    CompletableFuture<Integer> played =
        CompletableFuture.supplyAsync(this::play, Executors.newVirtualThreadPerTaskExecutor());
    assertThat(page.take()).contains("You wait");
    Contact contact = take();
    assertThat(page.take()).startsWith("> ");
    awaitLine(contact, "My card did not come.");
    assertThat(lines(contact)).doesNotContain("Thank you.");
    desk.services.chats().say(ana, contact.id(), "It was mailed.");
    assertThat(page.take()).isEqualTo("> It was mailed.");
    awaitLine(contact, "Thank you.");
    desk.services.contacts().close(ana, contact.id(), Disposition.ANSWERED, "");
    assertThat(page.take()).contains("Goodbye");
    assertThat(played.get()).isEqualTo(ExitCode.DONE);
  }

  private int play() {
    try {
      return caller().play(List.of("My card did not come.", "Thank you."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_end_of_the_input_leaves_the_chat() throws IOException {
    int code = caller().talk(new BufferedReader(new StringReader("Hello\n\n")));
    assertThat(code).isEqualTo(ExitCode.DONE);
    while (!waiting().isEmpty()) {
      Thread.onSpinWait();
    }
    assertThat(waiting()).isEmpty();
  }

  @Test
  void where_nobody_takes_chats_it_says_so() throws IOException {
    bridge.close();
    assertThat(caller().play(List.of("Hello"))).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(page).containsExactly("Nobody takes chats there.");
  }

  private PracticeCaller caller() {
    return new PracticeCaller(
        new PracticeLink(file, new PracticeLink.Who("en", "Lee", "Where is my card?")), page::add);
  }

  private List<WaitingHandOff> waiting() {
    return desk.services.handOffs().waiting(ana, 10);
  }

  private Contact take() {
    while (waiting().isEmpty()) {
      Thread.onSpinWait();
    }
    return ((OpenAnswer.Opened)
            desk.services.handOffs().take(ana, waiting().getFirst().id()).orElseThrow())
        .contact();
  }

  private void awaitLine(Contact contact, String text) {
    while (!lines(contact).contains(text)) {
      Thread.onSpinWait();
    }
  }

  private List<String> lines(Contact contact) {
    return desk
        .services
        .chats()
        .of(ana, contact.id(), Long.MAX_VALUE, 50)
        .orElseThrow()
        .lines()
        .stream()
        .map(ChatLine::text)
        .toList();
  }
}
