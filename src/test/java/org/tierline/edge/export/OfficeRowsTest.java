package org.tierline.edge.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.edge.OwnerOnly;

/** A file for an office is there from its first row on, for its owner alone. */
class OfficeRowsTest {
  @TempDir private Path folder;

  @Test
  void without_a_row_there_is_no_file() throws IOException {
    try (OfficeRows rows = rows()) {
      assertThat(rows.count()).isZero();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void each_row_is_a_line_and_nobody_else_reads_it() throws IOException {
    try (OfficeRows rows = rows()) {
      rows.row(List.of("SR-1", "a \"word\"", "true"));
      rows.row(List.of("SR-2", "another", "false"));
      assertThat(rows.count()).isEqualTo(2);
    }
    assertThat(Files.readAllLines(file()))
        .hasSize(2)
        .first()
        .isEqualTo("{\"number\":\"SR-1\",\"words\":\"a \\\"word\\\"\",\"priority\":true}");
    assertThat(OwnerOnly.isOwnersAlone(file())).isTrue();
  }

  @Test
  void nothing_is_written_over() throws IOException {
    Files.writeString(file(), "of last week");
    try (OfficeRows rows = rows()) {
      assertThatThrownBy(() -> rows.row(List.of("SR-1", "words", "true")))
          .isInstanceOf(UncheckedIOException.class);
    }
    assertThat(file()).hasContent("of last week");
  }

  private OfficeRows rows() {
    return new OfficeRows(file(), List.of("number", "words", "priority"), Set.of("priority"));
  }

  private Path file() {
    return folder.resolve("requests-NBC.ndjson");
  }
}
