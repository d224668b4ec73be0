package org.tierline.app.command;

import java.io.BufferedReader;
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
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.chat.ChatCall;
import org.tierline.edge.loopback.AddressFile;

/** A caller who chats from a shell or a script, by the documented lines. */
final class PracticeCaller {
  private static final Duration ALIVE = Duration.ofSeconds(20);
  private static final Duration AGAIN = Duration.ofSeconds(2);
  private static final int TRIES = 15;

  private final AddressFile address;
  private final Who who;
  private final Consumer<String> page;
  private final String chat = "practice-" + UUID.randomUUID();
  private final Map<Long, String> unanswered = new TreeMap<>();
  private final Semaphore turn = new Semaphore(0);
  private volatile @Nullable ChatCall call;
  private volatile boolean over;
  private volatile boolean failed;
  private long lines;
  private long heard;

  PracticeCaller(AddressFile address, Who who, Consumer<String> page) {
    this.address = address;
    this.who = who;
    this.page = page;
  }

  /**
   * Who plays.
   *
   * @param asked what Emma was asked before, or null
   */
  record Who(String language, @Nullable String name, @Nullable String asked) {}

  /** Sends what is typed, until it ends or the desks close the chat. */
  int talk(BufferedReader keys) throws IOException {
    if (!begin()) {
      return ExitCode.COULD_NOT_RUN;
    }
    for (String typed = keys.readLine(); typed != null && !over; typed = keys.readLine()) {
      if (!typed.isBlank()) {
        say(typed);
      }
    }
    return end();
  }

  /** Sends each line once the one before was answered. */
  int play(List<String> script) throws IOException {
    if (!begin()) {
      return ExitCode.COULD_NOT_RUN;
    }
    for (String line : script) {
      turn.acquireUninterruptibly();
      if (over) {
        break;
      }
      say(line);
    }
    turn.acquireUninterruptibly();
    return end();
  }

  private boolean begin() throws IOException {
    if (!connect()) {
      page.accept("Nobody takes chats there.");
      return false;
    }
    page.accept("You wait for somebody. An empty input ends the chat.");
    Thread.ofVirtual().start(this::listen);
    Thread.ofVirtual().start(this::stayAlive);
    return true;
  }

  private int end() throws IOException {
    if (!over) {
      send(line("left"));
    }
    over = true;
    ChatCall present = call;
    if (present != null) {
      present.close();
    }
    return failed ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private boolean connect() throws IOException {
    Optional<ChatCall> found = ChatCall.connect(address);
    call = found.orElse(null);
    if (found.isPresent()) {
      Map<String, Object> joined = line("joined");
      joined.put("language", who.language());
      if (who.name() != null) {
        joined.put("name", who.name());
      }
      if (who.asked() != null) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        joined.put("transcript", List.of(Map.of("from", "caller", "at", now, "text", who.asked())));
      }
      send(joined);
    }
    return found.isPresent();
  }

  private void say(String text) throws IOException {
    synchronized (unanswered) {
      lines++;
      unanswered.put(lines, text);
    }
    send(said(lines, text));
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

  private void listen() {
    while (!over) {
      try {
        ChatCall present = call;
        Optional<Map<String, String>> line = present == null ? Optional.empty() : present.next();
        if (line.isEmpty()) {
          joinAgain();
        } else {
          hear(line.get());
        }
      } catch (IOException lost) {
        joinAgain();
      }
    }
    turn.release(TRIES);
  }

  private void hear(Map<String, String> line) throws IOException {
    String type = line.getOrDefault("type", "");
    switch (type) {
      case "agentSaid", "agentJoined", "agentLeft", "closed" -> {
        long place = Long.parseLong(line.getOrDefault("line", "0"));
        Map<String, Object> got = line("got");
        got.put("line", place);
        send(got);
        if (place > heard) {
          heard = place;
          page.accept("> " + line.getOrDefault("text", ""));
          turn.release();
        }
        over = over || type.equals("closed");
      }
      case "taken" -> answered(line);
      case "refused" -> {
        answered(line);
        failed = true;
        page.accept("! " + line.getOrDefault("why", ""));
        // Whoever could not join is in no chat.
        over = over || (lines == 0 && heard == 0);
        turn.release();
      }
      default -> {
        // The desks are there.
      }
    }
  }

  private void answered(Map<String, String> line) {
    synchronized (unanswered) {
      unanswered.remove(Long.parseLong(line.getOrDefault("line", "0")));
    }
  }

  /** The link was lost: joins anew, and says again what nobody confirmed. */
  private void joinAgain() {
    if (over) {
      return;
    }
    page.accept("! The link was lost. Joining again.");
    for (int i = 0; i < TRIES && !over; i++) {
      pause(AGAIN);
      try {
        if (connect()) {
          Map<Long, String> again;
          synchronized (unanswered) {
            again = new TreeMap<>(unanswered);
          }
          for (Map.Entry<Long, String> each : again.entrySet()) {
            send(said(each.getKey(), each.getValue()));
          }
          return;
        }
      } catch (IOException lost) {
        page.accept("! It was lost again.");
      }
    }
    page.accept("! Nobody takes chats there any more.");
    failed = true;
    over = true;
  }

  private void stayAlive() {
    while (!over) {
      pause(ALIVE);
      try {
        send(Map.of("type", "ping"));
      } catch (IOException lost) {
        // Whoever listens notices it as well, and joins again.
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
}
