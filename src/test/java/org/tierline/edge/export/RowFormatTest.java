package org.tierline.edge.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowFormatTest {
  private static final List<String> COLUMNS = List.of("name", "words");
  private static final Set<String> LITERALS = Set.of("priority", "answers");

  private static String written(RowFormat format, @Nullable String... names) throws IOException {
    StringBuilder to = new StringBuilder();
    try (RowWriter rows = format.open(to, COLUMNS)) {
      for (@Nullable String name : names) {
        rows.row(Arrays.asList(name, "a"));
      }
    }
    return to.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void noValueIsAFormulaToASpreadsheet(String formula) throws IOException {
    assertThat(written(RowFormat.CSV, formula)).contains("'" + formula);
  }

  @Test
  void commasQuotesAndLineBreaksStayWithinTheirValue() throws IOException {
    assertThat(written(RowFormat.CSV, "a,\"b\"\nc", null))
        .isEqualTo("name,words\r\n\"a,\"\"b\"\"\nc\",a\r\n\"\",a\r\n");
  }

  @Test
  void aListOfJsonIsAListHoweverManyThereAre() throws IOException {
    assertThat(written(RowFormat.JSON)).isEqualTo("[]\n");
    assertThat(written(RowFormat.JSON, "=1", null))
        .isEqualTo("[{\"name\":\"=1\",\"words\":\"a\"},\n{\"name\":null,\"words\":\"a\"}]\n");
  }

  @Test
  void whatIsNoTextIsWrittenAsSuchAndOnlyInItsOwnColumns() throws IOException {
    StringBuilder to = new StringBuilder();
    try (RowWriter rows =
        RowFormat.NDJSON.open(to, List.of("words", "priority", "answers"), LITERALS)) {
      rows.row(List.of("true", "false", "12"));
      rows.row(Arrays.asList("3", null, "0"));
    }
    assertThat(to.toString().lines())
        .containsExactly(
            "{\"words\":\"true\",\"priority\":false,\"answers\":12}",
            "{\"words\":\"3\",\"priority\":null,\"answers\":0}");
  }

  @Test
  void linesOfJsonEndOneByOne() throws IOException {
    assertThat(written(RowFormat.NDJSON)).isEmpty();
    assertThat(written(RowFormat.NDJSON, "x\ny", "z"))
        .isEqualTo("{\"name\":\"x\\ny\",\"words\":\"a\"}\n{\"name\":\"z\",\"words\":\"a\"}\n");
  }
}
