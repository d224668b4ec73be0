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
        .isEqualTo(new OfficeFilesModel.Came(Sentence.of("request.answers.done", 2L), true));
  }

  @Test
  void lines_that_were_not_read_are_told_by_their_numbers_as_many_as_somebody_looks_up() {
    report = new ImportReport(1, bad(2), 2);
    take(file.toString());
    assertThat(came())
        .isEqualTo(
            new OfficeFilesModel.Came(Sentence.of("request.answers.some", 1L, 2L, "1, 2"), false));
    report = new ImportReport(0, bad(13), 13);
    model.take();
    assertThat(came().say())
        .isEqualTo(
            Sentence.of(
                "request.answers.some", 0L, 13L, "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …"));
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
        .isEqualTo(new OfficeFilesModel.Came(Sentence.of("request.answers.broke"), false));
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

  private OfficeFilesModel.Came came() {
    return Objects.requireNonNull(model.cameProperty().get());
  }

  private static List<BadLine> bad(long lines) {
    return LongStream.rangeClosed(1, lines).mapToObj(line -> new BadLine(line, "x")).toList();
  }
}
