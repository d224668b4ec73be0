package org.tierline.edge.chat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.edge.loopback.Turnstile;
import org.tierline.model.chat.ChatEvent;

/**
 * One platform that has proved to know the token. It is told of the chats that it spoke of on this
 * connection; whatever it has not acknowledged is told again on the next one.
 */
final class ChatConnection implements AutoCloseable {
  /** The longest line, in bytes. */
  static final int LONGEST = 64 * 1024;

  private static final Duration SILENCE = Duration.ofSeconds(60);
  private static final Duration STUCK = Duration.ofSeconds(15);
  private static final Duration WITHIN = Duration.ofSeconds(10);
  private static final int MOST = 400;
  private static final int MOST_OF_ONE = 20;

  /** Names of chats may be made up: so many are remembered, then all begin anew. */
  private static final int MOST_NAMES = 2_000;

  private static final String TOO_FAST = "The lines come too fast.";

  private static final Logger LOG = LoggerFactory.getLogger(ChatConnection.class);

  private final Socket socket;
  private final ChatPost post;
  private final InstantSource clock;
  private final Turnstile all;
  private final Map<String, Turnstile> each = new ConcurrentHashMap<>();

  /** The last line that each of its chats was told here. */
  private final Map<String, Long> told = new ConcurrentHashMap<>();

  private final Semaphore news = new Semaphore(0);
  private final ReentrantLock writing = new ReentrantLock();
  private volatile long writingSince;

  ChatConnection(Socket socket, ChatPost post, InstantSource clock) {
    this.socket = socket;
    this.post = post;
    this.clock = clock;
    this.all = new Turnstile(clock, MOST, WITHIN);
  }

  /** Reads until the other end is gone or silent, answering each line. */
  void serve() throws IOException {
    socket.setSoTimeout((int) SILENCE.toMillis());
    Thread.ofVirtual().name("chat news").start(this::tellNews);
    BoundedLines lines = new BoundedLines(socket.getInputStream(), LONGEST);
    boolean there = true;
    while (there) {
      try {
        Optional<String> line = lines.next();
        there = line.isPresent();
        if (there) {
          hear(line.get());
        }
      } catch (IllegalArgumentException wrong) {
        refuse(null, all.pass() ? String.valueOf(wrong.getMessage()) : TOO_FAST);
      }
    }
  }

  private void hear(String line) throws IOException {
    switch (ChatWords.read(line)) {
      case ChatWords.Heard.Ping() -> send(Map.of("type", "pong"));
      case ChatWords.Heard.Got(String chat, long place) -> {
        if (told.containsKey(chat)) {
          post.arrived(chat, place);
        }
      }
      case ChatWords.Heard.Told(ChatEvent event) -> tell(event);
    }
  }

  private void tell(ChatEvent event) throws IOException {
    if (!all.pass() || !turnstileOf(event.chat()).pass()) {
      refuse(event, TOO_FAST);
      return;
    }
    Optional<String> refusal = post.take(event);
    if (refusal.isPresent()) {
      refuse(event, refusal.get());
      return;
    }
    send(about(event, "taken"));
    told.putIfAbsent(event.chat(), 0L);
    tellSoon();
  }

  private Turnstile turnstileOf(String chat) {
    if (each.size() >= MOST_NAMES) {
      each.clear();
    }
    return each.computeIfAbsent(chat, _ -> new Turnstile(clock, MOST_OF_ONE, WITHIN));
  }

  private void refuse(@Nullable ChatEvent event, String why) throws IOException {
    Map<String, Object> line =
        event == null ? new LinkedHashMap<>(Map.of("type", "refused")) : about(event, "refused");
    line.put("why", why);
    send(line);
  }

  private static Map<String, Object> about(ChatEvent event, String type) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("type", type);
    line.put("chat", event.chat());
    if (event instanceof ChatEvent.Said said) {
      line.put("line", said.line());
    }
    return line;
  }

  /** Something may wait for this platform. */
  void tellSoon() {
    news.release();
  }

  private void tellNews() {
    try {
      while (!socket.isClosed()) {
        news.acquire();
        news.drainPermits();
        for (ChatPost.Outgoing each : post.waiting()) {
          tell(each);
        }
      }
    } catch (IOException gone) {
      close();
    } catch (RuntimeException e) {
      // The platform comes back, and then hears what it has not acknowledged.
      LOG.warn("What waits could not be read: {}", e.getClass().getSimpleName());
      close();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(ChatPost.Outgoing out) throws IOException {
    Long last = told.get(out.chat());
    if (last == null || last >= out.line()) {
      return;
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("type", out.type());
    line.put("chat", out.chat());
    line.put("line", out.line());
    line.put("text", out.text());
    send(line);
    told.put(out.chat(), out.line());
  }

  private void send(Map<String, ?> line) throws IOException {
    byte[] bytes = (ChatWords.write(line) + "\n").getBytes(StandardCharsets.UTF_8);
    writing.lock();
    try {
      writingSince = System.nanoTime();
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
    } finally {
      writingSince = 0;
      writing.unlock();
    }
  }

  /** Whether the other end reads nothing any more. */
  boolean isStuck() {
    long since = writingSince;
    return since != 0 && System.nanoTime() - since > STUCK.toNanos();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException alreadyGone) {
      // Nothing is left to be said to it.
    } finally {
      news.release();
    }
  }
}
