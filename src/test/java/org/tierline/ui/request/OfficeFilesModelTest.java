package org.tierline.ui.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.Sentence;
import org.tierline.model.request.OfficeFiles;
import org.tierline.service.reference.ImportReport;
import org.tierline.ui.common.BackgroundWork;

/** The form by which a supervisor gives requests out to their offices. */
class OfficeFilesModelTest {
  private final List<String> asked = new ArrayList<>();
  private OfficeFiles answer = new OfficeFiles(3, 2, null);
  private boolean failing;

  /** Half past eight in the evening of the 24th, Eastern. */
  private final OfficeFilesModel model =
      new OfficeFilesModel(
          new OfficeFilesJobs() {
            @Override
            public OfficeFiles give(Path folder, LocalDate from, LocalDate until)
                throws IOException {
              if (failing) {
                throw new IOException("full");
              }
              asked.add("%s %s %s".formatted(folder, from, until));
              return answer;
            }

            @Override
            public ImportReport take(Path file) {
              throw new AssertionError("nothing comes back");
            }
          },
          Clock.fixed(Instant.parse("2026-11-25T01:30:00Z"), ZoneOffset.UTC),
          BackgroundWork.atOnce(failure -> {}));

  @TempDir Path folder;

  @Test
  void todays_requests_are_offered_by_the_eastern_date() {
    model.refresh();
    model.folderProperty().set(folder.toString());
    model.give();
    assertThat(asked).containsExactly(folder + " 2026-11-24 2026-11-24");
    assertThat(came())
        .isEqualTo(
            new OfficeFilesModel.Came(
                Sentence.of("request.files.done", 3L, 2L, folder.toString()), true));
  }

  @Test
  void days_that_were_typed_stay_when_it_is_shown_again() {
    model.fromProperty().set("2026-11-20");
    model.refresh();
    assertThat(model.fromProperty().get()).isEqualTo("2026-11-20");
    assertThat(model.untilProperty().get()).isEqualTo("2026-11-24");
  }

  @Test
  void nothing_is_asked_without_two_days_in_order_and_a_folder() {
    model.refresh();
    assertThat(model.canGive().get()).as("no folder").isFalse();
    model.folderProperty().set(folder.toString());
    assertThat(model.canGive().get()).isTrue();
    for (String day : List.of("", "24.11.2026", "2026-11-25", "2026-02-30")) {
      model.fromProperty().set(day);
      model.give();
      assertThat(model.canGive().get()).as(day).isFalse();
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void a_folder_that_is_none_is_told_before_anything_is_asked() {
    model.refresh();
    for (String none : List.of(folder.resolve("none").toString(), "relative", "\0")) {
      model.folderProperty().set(none);
      model.give();
      assertThat(came().good()).as(none).isFalse();
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void what_was_refused_and_what_failed_is_told_and_it_can_be_tried_again() {
    model.refresh();
    model.folderProperty().set(folder.toString());
    answer = OfficeFiles.refused(Sentence.of("say.request.file.supervisors"));
    model.give();
    assertThat(came().say().key()).isEqualTo("say.request.file.supervisors");
    assertThat(came().good()).isFalse();
    failing = true;
    model.give();
    assertThat(came().say().key()).isEqualTo("request.files.failed");
    assertThat(model.canGive().get()).isTrue();
  }

  @Test
  void nothing_stays_for_the_next_person() {
    model.refresh();
    model.folderProperty().set(folder.toString());
    model.give();
    model.end();
    assertThat(model.folderProperty().get() + model.fromProperty().get()).isEmpty();
    assertThat(model.cameProperty().get()).isNull();
  }

  private OfficeFilesModel.Came came() {
    return Objects.requireNonNull(model.cameProperty().get());
  }
}
