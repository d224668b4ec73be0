package org.tierline.proof.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.OtherJava;
import org.tierline.app.Launcher;
import org.tierline.app.ScratchStore;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.app.practice.PracticePeople.Person;
import org.tierline.app.practice.PracticeStore;
import org.tierline.app.rehearsal.MovableClock;

/**
 * What a practice day prints and writes tells nothing of the people who call in it, although they
 * are invented: whoever reads it may not have passed a gate.
 */
class TourCanaryTest {
  private static final Instant BEGIN = Instant.parse("2026-11-24T20:02:00Z");

  @TempDir Path folder;

  @Test
  @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aTourTellsNothingOfWhoCalledAndPrintsNoNumber() throws IOException, InterruptedException {
    Process tour =
        new ProcessBuilder(
                OtherJava.withScreens(Launcher.class, "tour", "--out", folder.toString()))
            .redirectErrorStream(true)
            .start();
    String printed = new String(tour.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(tour.waitFor()).as(printed).isZero();
    String written = Files.readString(folder.resolve("tour.json"));
    try (PracticeStore same =
        PracticeStore.fill(ScratchStore.create(new MovableClock(BEGIN)), BEGIN)) {
      List<String> receipts = same.cases().stream().map(PracticeCase::receiptNumber).toList();
      assertThat(receipts.stream().filter(written::contains))
          .as("the cases are those of the tour, which writes what the card showed")
          .isNotEmpty();
      assertThat(receipts.stream().filter(printed::contains)).isEmpty();
      assertThat(
              same.cases().stream()
                  .flatMap(one -> of(one.person()))
                  .filter(value -> written.contains(value) || printed.contains(value)))
          .isEmpty();
    }
  }

  /** What a record has of a person, as it is written and as it is shown. */
  private static Stream<String> of(Person person) {
    String phone = person.phone().substring(person.phone().length() - 7);
    return Stream.of(
        person.fullName(),
        person.aNumber(),
        person.street(),
        person.email(),
        phone,
        phone.substring(0, 3) + "-" + phone.substring(3),
        person.dateOfBirth().toString(),
        person.dateOfBirth().format(DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US)),
        person.dateOfBirth().format(DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US)));
  }
}
