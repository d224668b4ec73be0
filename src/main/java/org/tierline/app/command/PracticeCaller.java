package org.tierline.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** A caller who chats from a shell or a script. */
final class PracticeCaller {
  private static final int ALL = Integer.MAX_VALUE / 2;

  private final PracticeLink link;
  private final Consumer<String> page;
  private final Semaphore turn = new Semaphore(0);
  private volatile boolean over;
  private volatile boolean failed;
  private volatile boolean heardAny;
  private long heard;

  /**
   * @param page is told what arrives, one line each
   */
  PracticeCaller(PracticeLink link, Consumer<String> page) {
    this.link = link;
    this.page = page;
  }

  /** Sends what is typed, until it ends or the desks close the chat. */
  int talk(BufferedReader keys) throws IOException {
    if (!begin()) {
      return ExitCode.COULD_NOT_RUN;
    }
    for (String typed = keys.readLine(); typed != null && !over; typed = keys.readLine()) {
      if (!typed.isBlank()) {
        link.say(typed);
      }
    }
    return end();
  }

  /** Sends each line once the one before was answered, and waits for the last answer. */
  int play(List<String> script) throws IOException {
    if (!begin()) {
      return ExitCode.COULD_NOT_RUN;
    }
    for (String line : script) {
      turn.acquireUninterruptibly();
      if (over) {
        return end();
      }
      link.say(line);
    }
    turn.acquireUninterruptibly();
    return end();
  }

  private boolean begin() throws IOException {
    if (!link.join()) {
      page.accept("Nobody takes chats there.");
      return false;
    }
    page.accept("You wait for somebody. Ctrl+D ends the chat.");
    Thread.ofVirtual().start(this::listen);
    return true;
  }

  private int end() throws IOException {
    if (!over) {
      link.leave();
    }
    over = true;
    link.close();
    return failed ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private void listen() {
    while (!over) {
      Optional<Map<String, String>> line = link.next();
      if (line.isPresent()) {
        hear(line.get());
      } else if (!over) {
        page.accept("! The link was lost. Joining again.");
        if (!link.joinAgain()) {
          page.accept("! Nobody takes chats there any more.");
          failed = true;
          over = true;
        }
      }
    }
    turn.release(ALL);
  }

  private void hear(Map<String, String> line) {
    String type = line.getOrDefault("type", "");
    switch (type) {
      case "agentSaid", "agentJoined", "agentLeft", "closed" -> {
        long place = Long.parseLong(line.getOrDefault("line", "0"));
        if (place > heard) {
          heard = place;
          page.accept("> " + line.getOrDefault("text", ""));
          turn.release();
        }
        over = over || type.equals("closed");
      }
      case "refused" -> {
        failed = true;
        page.accept("! " + line.getOrDefault("why", ""));
        // Whoever could not join is in no chat.
        over = over || !heardAny;
        turn.release();
      }
      default -> heardAny = true;
    }
  }
}
