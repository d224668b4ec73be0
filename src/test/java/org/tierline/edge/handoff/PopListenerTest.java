package org.tierline.edge.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.edge.loopback.Handshake;
import org.tierline.edge.loopback.LoopAddress;
import org.tierline.model.contact.HandOff;

/** What reaches a desk through its listener, and what does not. */
class PopListenerTest {
  private static final int MUTATIONS = Boolean.getBoolean("long") ? 100_000 : 2_000;
  private static final String WHOLE =
      """
      {"channel":"PHONE_DOMESTIC","callerNumber":"+12145550143","language":"es",
       "said":{"receiptNumber":"IOE0912345678"},"account":"acct-71",
       "at":"2026-11-24T15:02:11Z","externalId":"ivr-991"}
      """;

  @TempDir Path folder;
  private final List<HandOff> received = new CopyOnWriteArrayList<>();
  private Instant now = Instant.parse("2026-11-24T15:00:00Z");
  private AddressFile file;
  private PopListener listener;

  @BeforeEach
  void listen() throws IOException {
    file = AddressFile.of(folder.resolve("desks"), folder.resolve("tierline.db"), "ana");
    listener =
        PopListener.open(
            file,
            () -> now,
            handOff -> {
              received.add(handOff);
              return PopReply.of(PopReply.Kind.DELIVERED);
            });
  }

  @AfterEach
  void end() throws IOException {
    listener.close();
  }

  @Test
  void a_hand_off_reaches_the_desk_of_that_name_and_store_alone() throws IOException {
    assertThat(deliver(file, WHOLE)).contains(PopReply.of(PopReply.Kind.DELIVERED));
    assertThat(received).extracting(HandOff::externalId).containsExactly("ivr-991");
    Path store = folder.resolve("tierline.db");
    assertThat(deliver(AddressFile.of(folder.resolve("desks"), store, "ben"), WHOLE)).isEmpty();
    Path other = folder.resolve("other.db");
    assertThat(deliver(AddressFile.of(folder.resolve("desks"), other, "ana"), WHOLE)).isEmpty();
    assertThat(deliver(AddressFile.of(folder.resolve("desks"), store, "../ana\n"), WHOLE))
        .isEmpty();
    assertThat(received).hasSize(1);
  }

  @Test
  void only_its_owner_can_read_the_token_and_a_file_that_others_can_read_is_not_used()
      throws IOException {
    Path kept = onlyFile();
    assertThat(Files.getPosixFilePermissions(kept))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(kept.getFileName().toString()).doesNotContain("ana");
    Files.setPosixFilePermissions(
        kept, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.GROUP_READ));
    assertThat(deliver(file, WHOLE)).isEmpty();
  }

  @Test
  void who_does_not_know_the_token_is_told_nothing_and_delivers_nothing() throws IOException {
    LoopAddress address = file.read().orElseThrow();
    String nonce = "0".repeat(Handshake.NONCE);
    for (String token : List.of("0".repeat(64), address.token().substring(1) + "x", "")) {
      String said = talk(address.port(), hello(nonce) + token + "\n5\nhello");
      assertThat(said.lines()).containsExactly(address.proof(nonce));
    }
    assertThat(talk(address.port(), "POST / HTTP/1.1\n\n")).isEmpty();
    assertThat(received).isEmpty();
  }

  @Test
  void what_is_no_desk_learns_neither_token_nor_hand_off() throws IOException {
    LoopAddress address = file.read().orElseThrow();
    listener.close();
    file.write(new LoopAddress(address.port(), address.token()));
    assertThat(deliver(file, WHOLE)).as("nobody listens there").isEmpty();
    PopListener impostor =
        PopListener.open(
            AddressFile.of(folder.resolve("his"), folder, "eve"),
            () -> now,
            handOff -> PopReply.of(PopReply.Kind.DELIVERED));
    int port = AddressFile.of(folder.resolve("his"), folder, "eve").read().orElseThrow().port();
    file.write(new LoopAddress(port, address.token()));
    assertThat(deliver(file, WHOLE)).as("it cannot prove that it is the desk").isEmpty();
    impostor.close();
  }

  @Test
  void malformed_ones_are_refused_with_a_sentence_that_repeats_nothing() throws IOException {
    for (String wrong : List.of("Canary", "[]", WHOLE.replace("PHONE_DOMESTIC", "CANARY"))) {
      PopReply reply = deliver(file, wrong).orElseThrow();
      assertThat(reply.kind()).isEqualTo(PopReply.Kind.REFUSED);
      assertThat(reply.words()).isNotEmpty().doesNotContainIgnoringCase("canary");
    }
    LoopAddress address = file.read().orElseThrow();
    for (String length : List.of("65537", "0", "-1", "9999999", "x")) {
      String nonce = "a".repeat(Handshake.NONCE);
      assertThat(talk(address.port(), hello(nonce) + address.token() + "\n" + length + "\n"))
          .contains("refused it is longer than 64 KiB");
    }
    assertThat(received).isEmpty();
  }

  @Test
  void who_comes_too_often_is_told_to_wait_and_later_let_in() throws IOException {
    for (int i = 0; i < 20; i++) {
      assertThat(deliver(file, WHOLE)).contains(PopReply.of(PopReply.Kind.DELIVERED));
    }
    assertThat(deliver(file, WHOLE)).contains(PopReply.of(PopReply.Kind.BUSY));
    now = now.plusSeconds(11);
    assertThat(deliver(file, WHOLE)).contains(PopReply.of(PopReply.Kind.DELIVERED));
  }

  @Test
  void those_who_say_nothing_keep_nobody_out() throws IOException {
    LoopAddress address = file.read().orElseThrow();
    List<Socket> idle = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.port());
        idle.add(socket);
        if (i % 2 == 0) {
          socket.getOutputStream().write("tierline".getBytes(StandardCharsets.UTF_8));
        }
        if (i % 50 == 12) {
          assertThat(deliver(file, WHOLE)).contains(PopReply.of(PopReply.Kind.DELIVERED));
        }
      }
      assertThat(deliver(file, WHOLE)).contains(PopReply.of(PopReply.Kind.DELIVERED));
      assertThat(received).hasSize(5);
    } finally {
      for (Socket socket : idle) {
        socket.close();
      }
    }
  }

  @Test
  void many_that_are_put_through_at_once_all_get_an_answer() throws Exception {
    int many = 16;
    CyclicBarrier together = new CyclicBarrier(many);
    List<Future<Optional<PopReply>>> replies = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
      for (int i = 0; i < many; i++) {
        replies.add(
            threads.submit(() -> {
              together.await();
              return deliver(file, WHOLE);
            }));
      }
    }
    for (Future<Optional<PopReply>> reply : replies) {
      assertThat(reply.get()).contains(PopReply.of(PopReply.Kind.DELIVERED));
    }
  }

  @Test
  void no_mutation_of_what_is_sent_does_more_than_be_refused() throws IOException {
    LoopAddress address = file.read().orElseThrow();
    Random random = new Random(11);
    String good =
        hello("b".repeat(Handshake.NONCE))
            + address.token()
            + "\n"
            + WHOLE.getBytes(StandardCharsets.UTF_8).length
            + "\n"
            + WHOLE;
    for (int i = 0; i < MUTATIONS; i++) {
      now = now.plusSeconds(1);
      byte[] sent = good.getBytes(StandardCharsets.UTF_8);
      for (int change = random.nextInt(3); change >= 0; change--) {
        sent[random.nextInt(sent.length)] = (byte) random.nextInt(256);
      }
      talk(address.port(), sent, random.nextInt(8) == 0 ? sent.length / 2 : sent.length);
    }
    now = now.plusSeconds(60);
    received.clear();
    assertThat(deliver(file, WHOLE)).contains(PopReply.of(PopReply.Kind.DELIVERED));
    assertThat(received).hasSize(1);
  }

  @Test
  void a_desk_that_ends_is_not_found_any_more() throws IOException {
    listener.close();
    assertThat(file.read()).isEmpty();
    assertThat(deliver(file, WHOLE)).isEmpty();
  }

  private static String hello(String nonce) {
    return PopListener.HELLO + nonce + "\n";
  }

  private static Optional<PopReply> deliver(AddressFile file, String json) throws IOException {
    return PopCall.deliver(file, json.getBytes(StandardCharsets.UTF_8));
  }

  private static String talk(int port, String sent) throws IOException {
    byte[] bytes = sent.getBytes(StandardCharsets.UTF_8);
    return talk(port, bytes, bytes.length);
  }

  /** Everything that is answered until the other end hangs up. */
  private static String talk(int port, byte[] sent, int length) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(sent, 0, length);
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException hungUp) {
      return "";
    }
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("desks"))) {
      return files.findFirst().orElseThrow();
    }
  }
}
