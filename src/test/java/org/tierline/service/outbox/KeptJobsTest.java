package org.tierline.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.app.Services;
import org.tierline.model.contact.Contact;
import org.tierline.store.postgresql.CutWire;

/**
 * Whatever is kept while the store is out of reach arrives once, wherever the link breaks again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptJobsTest {
  private static final int LONGEST = 200;

  /** How far from one cut to the next: each answer is lost once, other messages in a long run. */
  private static final int STEP = Boolean.getBoolean("long") ? 1 : 4;

  private final KeptStage stage = new KeptStage();

  @AfterAll
  void close() {
    stage.close();
  }

  /** Something that somebody does, made ready while the store is in reach. */
  enum Job {
    OPENS {
      @Override
      Runnable ready(KeptStage at) {
        return at::open;
      }
    },
    NOTES {
      @Override
      Runnable ready(KeptStage at) {
        Contact seen = at.call();
        return () -> at.save(seen, KeptStage.NOTES);
      }
    },
    ESCALATES {
      @Override
      Runnable ready(KeptStage at) {
        Contact call = at.call();
        return () -> at.escalate(call.id());
      }
    },
    HANGS_UP {
      @Override
      Runnable ready(KeptStage at) {
        Contact call = at.call();
        return () -> at.ana.cut().steadyContacts().endCall(at.ana.session(), call.id());
      }
    },
    CLOSES {
      @Override
      Runnable ready(KeptStage at) {
        Contact call = at.call();
        return () -> at.close(call, KeptStage.NOTES);
      }
    };

    abstract Runnable ready(KeptStage at);
  }

  /**
   * What a job makes when it is done in the store at once, and one event that tells it was late.
   */
  private List<Long> made(Job job) {
    List<Long> made = stage.difference(job.ready(stage));
    assertThat(made).as("what %s writes", job).anyMatch(count -> count > 0);
    int events = made.size() - 1;
    return IntStream.range(0, made.size())
        .mapToObj(i -> i == events ? made.get(i) + 1 : made.get(i))
        .toList();
  }

  private void keep(Job job) {
    Runnable doing = job.ready(stage);
    List<Long> nothing = stage.difference(() -> stage.keep(doing));
    assertThat(nothing).as("what is kept is not in the store").containsOnly(0L);
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void it_arrives_once_wherever_the_link_breaks_again(Job job, CutWire.How how) {
    List<Long> made = made(job);
    boolean cut = true;
    for (int message = 1; cut; message += how == CutWire.How.BEFORE_THE_ANSWER ? 1 : STEP) {
      assertThat(message).isLessThan(LONGEST);
      int at = message;
      keep(job);
      List<Long> difference =
          stage.difference(() -> {
            stage.wire.cutAt(at, how);
            stage.deliver();
          });
      cut = stage.wire.wasCut();
      List<Long> rest = stage.difference(stage::deliver);
      assertThat(sum(difference, rest)).as("%s, cut %s at %d", job, how, at).isEqualTo(made);
      assertThat(stage.waiting()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoever_is_killed_before_it_was_put_away_delivers_it_again_without_effect(Job job) {
    List<Long> made = made(job);
    keep(job);
    Map<Path, byte[]> files = read(stage.files());
    assertThat(stage.difference(stage::deliver)).isEqualTo(made);
    assertThat(stage.files()).isEmpty();
    write(files);
    Services again = stage.services(stage.ana.store());
    assertThat(again.outbox().waiting(stage.ana.session()).all()).isEqualTo(1);
    assertThat(stage.difference(() -> again.outbox().deliver(stage.ana.session())))
        .containsOnly(0L);
    assertThat(stage.files()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void two_desks_that_deliver_the_same_at_once_deliver_it_once(Job job) {
    List<Long> made = made(job);
    keep(job);
    Services beside = stage.services(stage.ana.whole().desk().store());
    assertThat(
            stage.difference(() -> {
              CompletableFuture<Integer> other =
                  CompletableFuture.supplyAsync(() -> beside.outbox().deliver(stage.ana.session()));
              stage.deliver();
              other.join();
            }))
        .isEqualTo(made);
    assertThat(stage.files()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"NOTES", "ESCALATES"})
  void what_was_done_although_nobody_heard_so_is_recognised(Job job) {
    lost(job);
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENS", "HANGS_UP", "CLOSES"})
  void and_so_is_the_rest(Job job) {
    assumeTrue(Boolean.getBoolean("long"), "takes long");
    lost(job);
  }

  /** The end of the transaction is lost, and nobody is there to ask what became of it. */
  private void lost(Job job) {
    Runnable first = job.ready(stage);
    stage.untilQuiet();
    int before = stage.wire.messages();
    first.run();
    int last = stage.wire.messages() - before;
    List<Long> made = made(job);
    Runnable doing = job.ready(stage);
    stage.untilQuiet();
    List<Long> difference =
        stage.difference(() -> {
          stage.wire.cutForGoodAt(last, CutWire.How.BEFORE_THE_ANSWER);
          doing.run();
          stage.wire.mend();
          assertThat(stage.waiting()).as("it is not known, so it is kept").isEqualTo(1);
        });
    assertThat(difference).as("it was done all the same").anyMatch(count -> count > 0);
    assertThat(sum(difference, stage.difference(stage::deliver))).isEqualTo(made);
    assertThat(stage.waiting()).isZero();
  }

  private static List<Long> sum(List<Long> one, List<Long> other) {
    return IntStream.range(0, one.size()).mapToObj(i -> one.get(i) + other.get(i)).toList();
  }

  private static Map<Path, byte[]> read(List<Path> files) {
    Map<Path, byte[]> read = new TreeMap<>();
    files.forEach(file -> {
      try {
        read.put(file, Files.readAllBytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    return read;
  }

  private static void write(Map<Path, byte[]> files) {
    files.forEach((file, bytes) -> {
      try {
        Files.write(file, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  static Stream<Arguments> jobs() {
    return Stream.of(Job.values())
        .flatMap(job -> Stream.of(CutWire.How.values()).map(how -> Arguments.of(job, how)));
  }
}
