package org.tierline.app.command;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.chat.ChatCall;
import org.tierline.edge.loopback.AddressFile;

/** The link of one caller who practises: joins again after a cut, and says again what got lost. */
final class PracticeLink implements AutoCloseable {
  private static final Duration ALIVE = Duration.ofSeconds(20);
  private static final Duration AGAIN = Duration.ofSeconds(2);
  private static final Duration GOODBYE = Duration.ofSeconds(5);
  private static final int TRIES = 150;

  private final AddressFile address;
  private final Who who;
  private final String chat = "practice-" + UUID.randomUUID();
  private final Map<Long, String> unanswered = new TreeMap<>();
  private volatile @Nullable ChatCall call;
  private final CountDownLatch left = new CountDownLatch(1);
  private volatile boolean leaving;
  private volatile boolean closed;
  private long lines;

  PracticeLink(AddressFile address, Who who) {
    this.address = address;
    this.who = who;
  }

  /**
   * Who plays.
   *
   * @param asked what Emma was asked before, or null
   */
  record Who(String language, @Nullable String name, @Nullable String asked) {}

  /** Joins; false if nobody takes chats there. */
  boolean join() throws IOException {
    if (!connect()) {
      return false;
    }
    Thread.ofVirtual().start(this::stayAlive);
    return true;
  }

  private boolean connect() throws IOException {
    Optional<ChatCall> found = ChatCall.connect(address);
    call = found.orElse(null);
    if (found.isPresent()) {
      send(joined());
    }
    return found.isPresent();
  }

  private Map<String, Object> joined() {
    Map<String, Object> joined = line("joined");
    joined.put("language", who.language());
    if (who.name() != null) {
      joined.put("name", who.name());
    }
    if (who.asked() != null) {
      String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
      joined.put("transcript", List.of(Map.of("from", "caller", "at", now, "text", who.asked())));
    }
    return joined;
  }

  /** Writes a line. */
  void say(String text) throws IOException {
    long number;
    synchronized (unanswered) {
      lines++;
      number = lines;
      unanswered.put(number, text);
    }
    send(said(number, text));
  }

  /** The next line from the desks; empty if the link is lost. */
  Optional<Map<String, String>> next() {
    try {
      ChatCall present = call;
      Optional<Map<String, String>> line = present == null ? Optional.empty() : present.next();
      if (line.isPresent()) {
        acknowledge(line.get());
      }
      return line;
    } catch (IOException lost) {
      return Optional.empty();
    }
  }

  private void acknowledge(Map<String, String> line) throws IOException {
    long number = Long.parseLong(line.getOrDefault("line", "0"));
    switch (line.getOrDefault("type", "")) {
      case "taken", "refused" -> {
        if (leaving && !line.containsKey("line")) {
          left.countDown();
        }
        synchronized (unanswered) {
          unanswered.remove(number);
        }
      }
      case "pong" -> {
        // The desks are there.
      }
      default -> {
        Map<String, Object> got = line("got");
        got.put("line", number);
        send(got);
      }
    }
  }

  /** Joins again for some minutes, and says again what nobody confirmed. */
  boolean joinAgain() {
    for (int i = 0; i < TRIES && !closed; i++) {
      pause(AGAIN);
      try {
        if (connect()) {
          sayAgain();
          return true;
        }
      } catch (IOException lost) {
        call = null;
      }
    }
    return false;
  }

  private void sayAgain() throws IOException {
    Map<Long, String> again;
    synchronized (unanswered) {
      again = new TreeMap<>(unanswered);
    }
    for (Map.Entry<Long, String> each : again.entrySet()) {
      send(said(each.getKey(), each.getValue()));
    }
  }

  private Map<String, Object> said(long number, String text) {
    Map<String, Object> said = line("said");
    said.put("line", number);
    said.put("text", text);
    return said;
  }

  private Map<String, Object> line(String type) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("type", type);
    line.put("chat", chat);
    return line;
  }

  private void send(Map<String, ?> line) throws IOException {
    ChatCall present = call;
    if (present != null) {
      present.send(line);
    }
  }

  private void stayAlive() {
    while (!closed) {
      pause(ALIVE);
      try {
        send(Map.of("type", "ping"));
      } catch (IOException lost) {
        // Whoever reads notices it as well, and joins again.
      }
    }
  }

  private static void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Leaves the chat, and waits a moment for the desks to have heard it. */
  void leave() throws IOException {
    leaving = true;
    send(line("left"));
    try {
      if (!left.await(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IOException("nobody confirmed that the chat was left");
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    ChatCall present = call;
    if (present != null) {
      present.close();
    }
  }
}
