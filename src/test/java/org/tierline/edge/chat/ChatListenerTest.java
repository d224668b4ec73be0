package org.tierline.edge.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.edge.loopback.LoopAddress;
import org.tierline.model.chat.ChatEvent;

/** What a hostile or broken platform can say to the desks over a real socket, and what not. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ChatListenerTest {
  private static final String SAID =
      """
      {"type":"said","chat":"web-1","line":7,"text":"My card did not come."}\
      """;

  @TempDir Path folder;
  private final List<ChatEvent> taken = new CopyOnWriteArrayList<>();
  private final List<ChatPost.Outgoing> waiting = new CopyOnWriteArrayList<>();
  private final List<Long> arrived = new CopyOnWriteArrayList<>();
  private final AtomicLong seconds = new AtomicLong();
  private AddressFile file;
  private ChatListener listener;

  @BeforeEach
  void listen() throws IOException {
    file = AddressFile.ofChats(folder.resolve("desks"), folder.resolve("tierline.db"));
    listener =
        ChatListener.open(
            file,
            () -> Instant.EPOCH.plusSeconds(seconds.get()),
            new ChatPost() {
              @Override
              public Optional<String> take(ChatEvent event) {
                taken.add(event);
                return Optional.empty();
              }

              @Override
              public List<Outgoing> waiting() {
                return waiting;
              }

              @Override
              public void arrived(String chat, long line) {
                arrived.add(line);
              }

              @Override
              public void tick(boolean connected) {
                // Nobody asks in this test.
              }
            });
  }

  @AfterEach
  void end() throws IOException {
    listener.close();
  }

  @Test
  void a_thousand_malformed_lines_are_each_refused_with_a_sentence_and_the_next_one_is_taken()
      throws IOException {
    Random random = new Random(7);
    try (ChatCall call = ChatCall.connect(file).orElseThrow()) {
      for (int i = 0; i < 1_000; i++) {
        // The turnstile is another matter, tried below.
        seconds.addAndGet(60);
        call.sendRaw(malformed(random));
        Map<String, String> answer = call.next().orElseThrow();
        assertThat(answer).as("line %d", i).containsEntry("type", "refused");
        assertThat(answer.get("why")).endsWith(".").doesNotContain("CANARY");
      }
      assertThat(taken).isEmpty();
      call.sendRaw((SAID + "\n").getBytes(StandardCharsets.UTF_8));
      assertThat(call.next().orElseThrow()).containsEntry("type", "taken");
    }
    assertThat(taken).hasSize(1);
  }

  /** A whole line in which one thing is wrong. */
  private static byte[] malformed(Random random) {
    String line =
        switch (random.nextInt(11)) {
          case 0 -> "CANARY" + random.nextInt();
          case 1 -> "[" + SAID + "]";
          case 2 ->
              SAID.substring(0, 1 + random.nextInt(SAID.length() - 1)).replace("card", "CANARY");
          case 3 -> SAID.replace("\"said\"", "\"CANARY\"");
          case 4 -> SAID.replace("7", "-" + random.nextInt(1, 99));
          case 5 -> SAID.replace("7", "\"CANARY\"");
          case 6 -> SAID.replace("web-1", "web CANARY\\u202e");
          case 7 -> SAID.replace("\"My card did not come.\"", "{\"a\":[[[[[[\"CANARY\"]]]]]]}");
          case 8 -> SAID.replace("\"line\"", "\"text\":\"CANARY\",\"line\"");
          case 9 -> SAID.replace("My card", "CANARY".repeat(2_000));
          default -> SAID.replace("My card", "CANARY".repeat(12_000));
        };
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(20) == 0) {
      bytes[random.nextInt(bytes.length - 1)] = (byte) 0xff;
    }
    return bytes;
  }

  @Test
  void whoever_writes_too_fast_is_told_so_and_others_go_on() throws IOException {
    try (ChatCall call = ChatCall.connect(file).orElseThrow()) {
      List<String> answers = new ArrayList<>();
      for (long line = 1; line <= 25; line++) {
        call.send(Map.of("type", "said", "chat", "web-1", "line", line, "text", "x"));
        answers.add(String.valueOf(call.next().orElseThrow().get("type")));
      }
      assertThat(answers.subList(0, 20)).containsOnly("taken");
      assertThat(answers.subList(20, 25)).containsOnly("refused");
      call.send(Map.of("type", "said", "chat", "web-2", "line", 1, "text", "x"));
      assertThat(call.next().orElseThrow()).containsEntry("type", "taken");
      seconds.addAndGet(11);
      call.send(Map.of("type", "said", "chat", "web-1", "line", 21, "text", "x"));
      assertThat(call.next().orElseThrow()).containsEntry("type", "taken");
    }
    assertThat(taken).hasSize(22);
  }

  @Test
  void who_does_not_know_the_token_hears_nothing_and_says_nothing() throws IOException {
    LoopAddress address = file.read().orElseThrow();
    String hello = ChatListener.HELLO + "0".repeat(32) + "\n";
    for (String token : List.of("0".repeat(64), address.token().substring(1) + "x", "")) {
      assertThat(talk(address.port(), hello + token + "\n" + SAID + "\n").lines())
          .containsExactly(address.proof("0".repeat(32)));
    }
    assertThat(talk(address.port(), "GET / HTTP/1.1\n\n" + SAID + "\n")).isEmpty();
    assertThat(taken).isEmpty();
  }

  @Test
  void the_token_is_for_the_eyes_of_its_owner_and_goes_with_the_listener() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("desks"))) {
      Path kept = files.findFirst().orElseThrow();
      assertThat(Files.getPosixFilePermissions(kept))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-r--r--"));
      assertThat(ChatCall.connect(file)).as("others could have read it").isEmpty();
      Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-------"));
    }
    listener.close();
    assertThat(ChatCall.connect(file)).isEmpty();
  }

  @Test
  void a_platform_hears_of_the_chats_it_spoke_of_alone_and_acknowledges_those() throws IOException {
    waiting.add(new ChatPost.Outgoing("agentSaid", "web-1", 3, "Hello"));
    waiting.add(new ChatPost.Outgoing("agentSaid", "web-2", 3, "Not for you"));
    try (ChatCall call = ChatCall.connect(file).orElseThrow()) {
      call.send(Map.of("type", "joined", "chat", "web-1"));
      assertThat(call.next().orElseThrow()).containsEntry("type", "taken");
      assertThat(call.next().orElseThrow()).containsEntry("text", "Hello");
      call.send(Map.of("type", "got", "chat", "web-2", "line", 3));
      call.send(Map.of("type", "got", "chat", "web-1", "line", 3));
      call.send(Map.of("type", "ping"));
      assertThat(call.next().orElseThrow()).containsEntry("type", "pong");
    }
    assertThat(arrived).containsExactly(3L);
  }

  @Test
  void a_line_that_is_broken_off_is_none() throws IOException {
    try (ChatCall call = ChatCall.connect(file).orElseThrow()) {
      call.sendRaw(SAID.getBytes(StandardCharsets.UTF_8));
    }
    try (ChatCall call = ChatCall.connect(file).orElseThrow()) {
      call.send(Map.of("type", "ping"));
      assertThat(call.next().orElseThrow()).containsEntry("type", "pong");
    }
    assertThat(taken).isEmpty();
  }

  private static String talk(int port, String said) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException refused) {
      return "";
    }
  }
}
