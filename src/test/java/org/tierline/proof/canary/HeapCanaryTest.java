package org.tierline.proof.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.OtherJava;
import org.tierline.model.cases.Protection;
import org.tierline.model.privacy.Said;

/**
 * A desk in a process of its own, which never knew the cases but through the store, has nothing of
 * them in its Java heap, garbage included, until the gate was passed.
 */
class HeapCanaryTest {
  @TempDir Path folder;

  @Test
  @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void beforeAVerificationTheHeapHoldsNothingOfACase() throws IOException, InterruptedException {
    List<Canary> canaries;
    Said right;
    try (CanaryDesk desk = new CanaryDesk(folder)) {
      canaries = desk.cases().all();
      right = desk.cases().right(Protection.NONE);
    }
    Path before = folder.resolve("before.hprof");
    Path after = folder.resolve("after.hprof");
    work(before, after, right);
    Set<Canary> seenBefore = ByteSearch.of(canaries).in(before);
    Set<Canary> seenAfter = ByteSearch.of(canaries).in(after);
    System.out.printf(
        "Heap dumps of %d and %d MB: %d canaries before a verification, %d behind it%n",
        Files.size(before) >> 20,
        Files.size(after) >> 20,
        said(seenBefore).size(),
        seenAfter.size());
    assertThat(said(seenBefore)).isEmpty();
    assertThat(seenAfter)
        .as("what was opened is found in the other dump, so the search can find")
        .extracting(Canary::field)
        .contains("statusTitle", "history", "document", "party");
    assertThat(seenAfter)
        .filteredOn(
            canary -> !canary.receiptNumber().equals(CanaryCases.receiptNumber(Protection.NONE)))
        .filteredOn(canary -> !canary.field().equals("receiptNumber"))
        .as("of cases that were not opened")
        .isEmpty();
  }

  /** The caller said the receipt numbers. */
  private static Set<Canary> said(Set<Canary> seen) {
    return seen.stream()
        .filter(canary -> !canary.field().equals("receiptNumber"))
        .collect(Collectors.toSet());
  }

  private void work(Path before, Path after, Said right) throws IOException, InterruptedException {
    Process desk =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                OtherJava.classPath(),
                UnverifiedDesk.class.getName(),
                folder.resolve("tierline.db").toString(),
                before.toString(),
                after.toString())
            .redirectErrorStream(true)
            .start();
    try (Writer outside = desk.outputWriter(StandardCharsets.UTF_8)) {
      outside.write(
          String.join(
              "\n",
              right.aNumber(),
              right.name(),
              right.address(),
              right.phone(),
              right.email(),
              ""));
    }
    String told = new String(desk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(desk.waitFor()).as("The desk told: %s", told).isZero();
  }
}
