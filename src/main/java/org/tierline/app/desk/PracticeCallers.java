package org.tierline.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.tierline.app.ChatBridge;
import org.tierline.app.PracticeChats;
import org.tierline.app.desk.StoreDoor.Opened;
import org.tierline.ui.common.BackgroundWork;

/** Lets callers who practise chat with a practice desk. For the FX thread. */
final class PracticeCallers {
  private final BackgroundWork work;
  private final InstantSource clock;
  private @Nullable ChatBridge bridge;
  private boolean ended;

  PracticeCallers(BackgroundWork work, InstantSource clock) {
    this.work = work;
    this.clock = clock;
  }

  /**
   * Begins to listen, if this is a practice store and nobody listens yet.
   *
   * @param folder where desks leave their addresses
   */
  void listen(Opened opened, Path folder) {
    opened
        .people()
        .filter(people -> bridge == null)
        .ifPresent(people ->
            work.run(
                () ->
                    ChatBridge.open(
                        PracticeChats.address(folder),
                        clock,
                        opened.store(),
                        opened.services().chatLink(),
                        people.signInChat(opened.services())),
                this::listening));
  }

  private void listening(ChatBridge opened) {
    if (ended || bridge != null) {
      close(opened);
    } else {
      bridge = opened;
    }
  }

  /** The person signs out. */
  void end() {
    ended = true;
    ChatBridge present = bridge;
    bridge = null;
    if (present != null) {
      work.run(
          () -> {
            close(present);
            return true;
          },
          done -> {});
    }
  }

  private static void close(ChatBridge bridge) {
    try {
      bridge.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
