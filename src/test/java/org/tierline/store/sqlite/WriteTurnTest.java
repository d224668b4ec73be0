package org.tierline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two desks that are never done take turns; nobody waits for ever. */
class WriteTurnTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path folder;

  @Test
  void whoever_stands_at_the_gate_comes_before_the_one_who_was_there() throws Exception {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    Path store = folder.resolve("store");
    try (WriteTurn mine = new WriteTurn(store, LONG);
        WriteTurn theirs = new WriteTurn(store, LONG)) {
      WriteTurn.Held held = mine.take();
      Thread other =
          Thread.ofPlatform()
              .start(() -> {
                try (WriteTurn.Held _ = theirs.take()) {
                  order.add("theirs");
                }
              });
      awaitSomebodyAtTheGate();
      held.close();
      try (WriteTurn.Held _ = mine.take()) {
        order.add("mine");
      }
      other.join();
    }
    assertThat(order).containsExactly("theirs", "mine");
  }

  /** The gate is the first byte of the file; who stands there keeps it from everybody else. */
  private void awaitSomebodyAtTheGate() throws IOException {
    try (FileChannel looking =
        FileChannel.open(folder.resolve("store-turn"), StandardOpenOption.WRITE)) {
      while (true) {
        try (FileLock free = looking.tryLock(0, 1, false)) {
          assertThat(free.isValid()).isTrue();
        } catch (OverlappingFileLockException taken) {
          return;
        }
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void who_waits_in_vain_goes_on_when_the_patience_ends() throws IOException {
    try (WriteTurn holder = new WriteTurn(folder.resolve("store"), LONG);
        WriteTurn waiting = new WriteTurn(folder.resolve("store"), Duration.ofMillis(20));
        WriteTurn.Held _ = holder.take();
        WriteTurn.Held inVain = waiting.take()) {
      assertThat(inVain).isNotNull();
    }
  }

  @Test
  void where_no_turn_can_be_taken_there_is_none() throws IOException {
    try (WriteTurn turn = new WriteTurn(folder.resolve("nowhere").resolve("store"), LONG);
        WriteTurn.Held held = turn.take()) {
      assertThat(held).isNotNull();
      assertThat(folder).isEmptyDirectory();
    }
  }
}
