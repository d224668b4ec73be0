package org.tierline.ui.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.Sentence;
import org.tierline.model.request.OfficeFiles;
import org.tierline.service.reference.ImportReport;
import org.tierline.service.reference.ImportReport.BadLine;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Phrases;

/** What offices answered, taken in at the desk. */
class OfficeAnswersModelTest implements OfficeFilesJobs {
  private final List<Path> read = new ArrayList<>();
  private @Nullable ImportReport report = new ImportReport(2, List.of(), 0);
  private final OfficeAnswersModel model =
      new OfficeAnswersModel(this, BackgroundWork.atOnce(failure -> {}));

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("answers-NBC.ndjson"), "");
  }

  @Override
  public OfficeFiles give(Path to, LocalDate from, LocalDate until) {
    throw new AssertionError("nothing goes out");
  }

  @Override
  public ImportReport take(Path from) throws IOException {
    read.add(from);
    if (report == null) {
      throw new IOException("gone");
    }
    return report;
  }

  @Test
  void how_many_were_read_is_told() {
    take(file.toString());
    assertThat(read).containsExactly(file);
    assertThat(came())
        .isEqualTo(
            new OfficeAnswersModel.Came(Sentence.of("request.answers.done", 2L), true, List.of()));
  }

  @Test
  void a_line_that_was_not_read_is_told_with_its_reason_in_both_languages() {
    report =
        new ImportReport(
            1,
            List.of(
                new BadLine(2, "the line is no JSON"),
                new BadLine(3, "number is no request number"),
                new BadLine(4, "office is none on file"),
                new BadLine(5, "answeredOn is still to come"),
                new BadLine(6, "words is missing"),
                new BadLine(1_234, "final is neither true nor false")),
            6);
    take(file.toString());
    assertThat(came().say()).isEqualTo(Sentence.of("request.answers.some", 1L, 6L));
    assertThat(came().good()).isFalse();
    assertThat(lines(Language.ENGLISH))
        .containsExactly(
            "Line 2: this is no answer written as one JSON object in UTF-8.",
            "Line 3: the request number is missing or mistyped.",
            "Line 4: the office is missing or not on file.",
            "Line 5: answeredOn is missing, is no day like 2026-11-24, or is still to come.",
            "Line 6: the words are missing or too long.",
            "Line 1234: final is neither true nor false.");
    assertThat(lines(Language.SPANISH))
        .hasSize(6)
        .allMatch(line -> line.startsWith("Línea "))
        .doesNotHaveDuplicates();
  }

  @Test
  void as_many_lines_are_told_as_somebody_looks_up_and_how_many_more_there_are() {
    report = new ImportReport(0, bad(12), 12);
    take(file.toString());
    assertThat(came().lines()).hasSize(12);
    report = new ImportReport(0, bad(900), 4_000);
    model.take();
    assertThat(came().lines())
        .hasSize(13)
        .last()
        .isEqualTo(Sentence.of("request.answers.more", 3_988L));
  }

  @Test
  void what_is_no_file_is_told_before_anything_is_read() {
    for (String none : List.of(folder.toString(), folder + "/none", "answers.ndjson", "\0")) {
      take(none);
      assertThat(came().say().key()).as(none).isEqualTo("request.answers.none");
    }
    assertThat(read).isEmpty();
  }

  @Test
  void a_file_that_breaks_is_told_and_can_be_tried_again() {
    report = null;
    take(file.toString());
    assertThat(came())
        .isEqualTo(
            new OfficeAnswersModel.Came(Sentence.of("request.answers.broke"), false, List.of()));
    assertThat(model.canTake().get()).isTrue();
  }

  @Test
  void without_a_file_nothing_is_done_and_nothing_stays_for_the_next_person() {
    model.take();
    assertThat(model.canTake().get()).isFalse();
    take(file.toString());
    model.end();
    assertThat(model.fileProperty().get()).isEmpty();
    assertThat(model.cameProperty().get()).isNull();
    assertThat(read).hasSize(1);
  }

  private void take(String typed) {
    model.fileProperty().set(typed);
    model.take();
  }

  private List<String> lines(Language language) {
    Phrases phrases = new Phrases(new Messages(language));
    return came().lines().stream().map(phrases::say).toList();
  }

  private OfficeAnswersModel.Came came() {
    return Objects.requireNonNull(model.cameProperty().get());
  }

  private static List<BadLine> bad(long lines) {
    return LongStream.rangeClosed(1, lines).mapToObj(line -> new BadLine(line, "x")).toList();
  }
}
