package org.tierline.edge.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One desk is the first; later ones show it; what is left of one that died stops nobody. */
class FirstDeskTest {
  private static final Duration SHORT = Duration.ofMillis(200);

  @TempDir Path folder;

  private AddressFile place() {
    return AddressFile.ofWindow(folder.resolve("desks"), "/home/ana/tierline.db");
  }

  @Test
  void a_later_start_shows_the_first() throws Exception {
    AtomicInteger shown = new AtomicInteger();
    try (FirstDesk first = FirstDesk.claim(place()).orElseThrow()) {
      first.listen(shown::incrementAndGet);
      assertThat(FirstDesk.claim(place())).isEmpty();
      assertThat(FirstDesk.show(place())).isTrue();
    }
    assertThat(shown).hasValue(1);
  }

  @Test
  void another_store_has_a_first_of_its_own() throws IOException {
    try (FirstDesk first = FirstDesk.claim(place()).orElseThrow()) {
      AddressFile other = AddressFile.ofWindow(folder.resolve("desks"), "/home/ana/other.db");
      try (FirstDesk present = FirstDesk.claim(other).orElseThrow()) {
        assertThat(present).isNotSameAs(first);
      }
    }
  }

  @Test
  void after_it_another_may_be_the_first() throws IOException {
    FirstDesk first = FirstDesk.claim(place()).orElseThrow();
    first.close();
    try (FirstDesk again = FirstDesk.claim(place()).orElseThrow()) {
      assertThat(again).isNotSameAs(first);
    }
  }

  @Test
  void of_many_at_the_same_instant_one_is_the_first() throws Exception {
    int many = 16;
    CyclicBarrier together = new CyclicBarrier(many);
    List<Future<Optional<FirstDesk>>> claims = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
      for (int i = 0; i < many; i++) {
        claims.add(
            threads.submit(() -> {
              together.await();
              return FirstDesk.claim(place());
            }));
      }
    }
    int firsts = 0;
    for (Future<Optional<FirstDesk>> claim : claims) {
      Optional<FirstDesk> desk = claim.get();
      if (desk.isPresent()) {
        firsts++;
        desk.get().close();
      }
    }
    assertThat(firsts).isEqualTo(1);
  }

  @Test
  void what_a_killed_desk_left_stops_nobody() throws Exception {
    place().write(LoopAddress.at(1));
    Files.writeString(place().lock(), "half a");
    assertThat(FirstDesk.show(place(), SHORT)).isFalse();
    AtomicInteger shown = new AtomicInteger();
    try (FirstDesk first = FirstDesk.claim(place()).orElseThrow()) {
      first.listen(shown::incrementAndGet);
      assertThat(FirstDesk.show(place())).isTrue();
    }
    assertThat(shown).hasValue(1);
  }

  @Test
  void an_address_that_others_could_have_written_is_not_asked() throws Exception {
    AtomicInteger shown = new AtomicInteger();
    try (FirstDesk first = FirstDesk.claim(place()).orElseThrow()) {
      first.listen(shown::incrementAndGet);
      try (var files = Files.list(folder.resolve("desks"))) {
        for (Path file : files.toList()) {
          Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        }
      }
      assertThat(FirstDesk.show(place(), SHORT)).isFalse();
    }
    assertThat(shown).hasValue(0);
  }

  @Test
  void where_nothing_can_be_written_there_is_none() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertThatThrownBy(() -> FirstDesk.claim(AddressFile.ofWindow(file, "x")))
        .isInstanceOf(IOException.class);
  }
}
