package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationState;
import org.tierline.store.Samples;
import org.tierline.store.Store;
import org.tierline.store.sqlite.SqliteStore;
import org.tierline.ui.callback.CallbackLine;

/**
 * The list of callbacks, scrolled from page to page with many open. Each caller is seen once; with
 * {@code -Dlong} it tells how long the thread that paints was busy without a pause.
 */
class CallbackScrollTest {
  private static final boolean LONG = Boolean.getBoolean("long");
  private static final int OPEN = LONG ? 100_000 : 500;
  private static final int SCROLLED = LONG ? 5_000 : 300;
  private static final int STEP = 120;

  @Test
  void whoever_scrolls_sees_page_after_page_and_each_caller_once() throws IOException {
    try (KeyboardDesk desk = new KeyboardDesk();
        Store store =
            SqliteStore.open(desk.storeFile(), desk.clock(), () -> {}, (rows, of) -> {})) {
      fill(desk, store);
      desk.see(".do-item.two-line");
      desk.press(KeyCode.ALT, KeyCode.DIGIT2);
      desk.see(".new-contact");
      desk.press(KeyCode.ALT, KeyCode.DIGIT4);
      desk.see(".callback-row");
      desk.settle();
      Busy busy = new Busy();
      try (busy) {
        while (desk.onScreen(() -> list(desk).getItems().size()) < SCROLLED) {
          desk.onScreen(() -> flow(desk).scrollPixels(STEP) != 0);
        }
      }
      if (LONG) {
        System.out.println(
            "Callbacks, %d rows scrolled of %d: %s"
                .formatted(SCROLLED, OPEN, desk.onScreen(busy::toString)));
      }
      List<Object> keys =
          desk.onScreen(() ->
              new ArrayList<>(list(desk).getItems().stream().map(CallbackLine::key).toList()));
      assertThat(new HashSet<>(keys)).hasSameSizeAs(keys).hasSizeGreaterThanOrEqualTo(SCROLLED);
      assertThat(desk.touchedOnScreen()).isEmpty();
    }
  }

  private static void fill(KeyboardDesk desk, Store store) {
    Contact contact = Samples.contact(desk.witness().staff(), "Nora Field", "");
    store.write(transaction -> {
      transaction.contacts().insert(contact);
      for (int i = 0; i < OPEN; i++) {
        Escalation one = escalation(contact, i);
        transaction.escalations().insert(one, Set.of(ZoneId.of("America/Chicago")));
      }
      return true;
    });
  }

  private static Escalation escalation(Contact contact, int number) {
    Instant at = Instant.parse("2026-11-24T19:00:00Z").minus(Duration.ofMinutes(number));
    Escalation sample =
        Samples.escalation(contact, null, EscalationReason.OTHER, EscalationQueue.GENERAL);
    return new Escalation(
        sample.id(),
        sample.number(),
        EscalationClass.REGULAR,
        sample.reason(),
        sample.queue(),
        false,
        EscalationState.WAITING,
        null,
        contact.id(),
        contact.staffId(),
        "",
        "+12145550143",
        "75201",
        List.of(),
        "en",
        false,
        LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(43),
        at,
        at,
        0);
  }

  @SuppressWarnings("unchecked")
  private static ListView<CallbackLine> list(KeyboardDesk desk) {
    return (ListView<CallbackLine>) desk.scene().getRoot().lookup(".list-view");
  }

  private static VirtualFlow<?> flow(KeyboardDesk desk) {
    return (VirtualFlow<?>) list(desk).lookup(".virtual-flow");
  }

  /** Asks the thread that paints again and again for its turn, and how much it worked meanwhile. */
  private static final class Busy implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor();
    private final List<Double> worked = new ArrayList<>();
    private final List<Double> waited = new ArrayList<>();
    private final ScheduledFuture<?> asked;
    private long cpu = -1;

    Busy() {
      asked = asking.scheduleWithFixedDelay(this::ask, 0, 2, TimeUnit.MILLISECONDS);
    }

    private void ask() {
      long from = System.nanoTime();
      Platform.runLater(() -> answer(from));
    }

    private void answer(long from) {
      long now = THREADS.getCurrentThreadCpuTime();
      if (cpu >= 0) {
        worked.add((now - cpu) / 1e6);
        waited.add((System.nanoTime() - from) / 1e6);
      }
      cpu = now;
    }

    @Override
    public String toString() {
      return "worked without a pause " + told(worked) + "; a turn was waited for " + told(waited);
    }

    private static String told(List<Double> all) {
      double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      return String.format(
          Locale.ROOT,
          "p99 %.1f ms, longest %.1f ms, %d of %d over 50 ms",
          sorted[sorted.length * 99 / 100],
          Arrays.stream(sorted).max().orElse(0),
          Arrays.stream(sorted).filter(each -> each > 50).count(),
          sorted.length);
    }

    @Override
    public void close() {
      asked.cancel(false);
      asking.shutdownNow();
    }
  }
}
