package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.office.OfficeAnswer;
import org.tierline.model.office.OfficeQuery;
import org.tierline.service.guidance.Guidance;
import org.tierline.ui.common.PaletteSource;

/**
 * Find or do, Offices and guidance answer while somebody types: letter by letter, on the practice
 * data. With {@code -Dlong} it tells how long the answers took.
 */
class SearchSpeedTest {
  private static final int QUERIES = Boolean.getBoolean("long") ? 500 : 60;
  private static final int SHOWN = 12;
  private static final List<String> PLACES =
      List.of("Dallas", "Houston", "75201", "Los Angeles", "Sprngfield", "Mexico", "escalate");

  @Test
  void what_is_typed_letter_by_letter_is_answered() throws Exception {
    try (KeyboardDesk desk = new KeyboardDesk()) {
      List<String> typed = typed(desk.cases());
      List<PaletteSource> sources = desk.paletteSources();
      List<Long> palette = new ArrayList<>();
      List<Long> offices = new ArrayList<>();
      int found = 0;
      for (String words : typed) {
        palette.add(
            nanosOf(() -> {
              int lines = 0;
              for (PaletteSource source : sources) {
                lines += source.find(words).size();
              }
              return lines;
            }));
        offices.add(nanosOf(() -> desk.services().offices().find(OfficeQuery.typed(words))));
        OfficeAnswer answer = desk.services().offices().find(OfficeQuery.typed(words));
        found += answer.offices().isEmpty() ? 0 : 1;
      }
      assertThat(palette).hasSize(QUERIES);
      assertThat(found).isPositive();
      if (Boolean.getBoolean("long")) {
        System.out.println("Find or do: " + told(palette));
        System.out.println("Offices: " + told(offices));
      }
    }
  }

  @Test
  void guidance_answers_while_a_question_is_typed() throws Exception {
    try (KeyboardDesk desk = new KeyboardDesk()) {
      List<Long> guidance = new ArrayList<>();
      int found = 0;
      for (String[] question : questions()) {
        for (String words : letterByLetter(question[3])) {
          Guidance shelf = desk.services().guidance();
          guidance.add(nanosOf(() -> shelf.find(words, question[1], SHOWN)));
          found += shelf.find(words, question[1], SHOWN).isEmpty() ? 0 : 1;
        }
      }
      assertThat(found).isPositive();
      if (Boolean.getBoolean("long")) {
        System.out.println("Guidance: " + told(guidance));
      }
    }
  }

  /** Questions as callers put them, in both languages: half, language, article, words. */
  private static List<String[]> questions() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/guidance-questions.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .limit(Boolean.getBoolean("long") ? 60 : 4)
        .toList();
  }

  private static List<String> letterByLetter(String words) {
    return IntStream.rangeClosed(1, words.length())
        .mapToObj(length -> words.substring(0, length).strip())
        .filter(typed -> !typed.isEmpty())
        .toList();
  }

  /** Beginnings of places, and of names and numbers of callers. */
  private static List<String> typed(List<PracticeCase> cases) {
    List<String> whole = new ArrayList<>(PLACES);
    for (PracticeCase each : cases) {
      whole.add(each.person().fullName());
      whole.add(each.receiptNumber());
      whole.add(each.person().phone());
    }
    return whole.stream().flatMap(words -> letterByLetter(words).stream()).limit(QUERIES).toList();
  }

  private static long nanosOf(Callable<?> query) throws Exception {
    long before = System.nanoTime();
    query.call();
    return System.nanoTime() - before;
  }

  private static String told(List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%d queries, median %.1f ms, p95 %.1f ms, slowest %.1f ms",
        sorted.length,
        sorted[sorted.length / 2] / 1e6,
        sorted[Math.ceilDiv(sorted.length * 95, 100) - 1] / 1e6,
        Arrays.stream(sorted).max().orElse(0) / 1e6);
  }
}
