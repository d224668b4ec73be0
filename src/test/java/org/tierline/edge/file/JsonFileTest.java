package org.tierline.edge.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of objects as others send them. */
class JsonFileTest implements RowSink {
  private final List<String> came = new ArrayList<>();

  @Override
  public void row(FileRow row) {
    came.add(row.line() + " " + row.text("office"));
  }

  @Override
  public void bad(long line, String reason) {
    came.add(line + " bad: " + reason);
  }

  @Test
  void an_object_in_which_a_key_stands_twice_is_told_and_the_rest_is_read() throws IOException {
    list(
        """
        [{"office":"DAL"},
        {"office":"DAL","note":[{"a":1}],"office":"NYC","deep":{"office":[[]]}},
        {"deep":{"a":{"b":1,"b":[2,{"c":3}]},"d":4}},
        {"office":"SEA"}]\
        """);
    assertThat(came)
        .containsExactly(
            "1 DAL", "2 bad: a key stands in it twice", "3 bad: a key stands in it twice", "4 SEA");
  }

  @Test
  void a_line_in_which_a_key_stands_twice_is_told() throws IOException {
    lines("{\"office\":\"DAL\",\"office\":\"NYC\"}\n{\"office\":\"SEA\"}");
    assertThat(came).containsExactly("1 bad: a key stands in it twice", "2 SEA");
  }

  @Test
  void a_character_that_no_text_has_is_told_however_it_is_written() throws IOException {
    lines(
        """
        {"office":"D\\u0000L"}
        {"office":"DAL","note":"\\u001b[2J"}
        {"office":"DAL","note":"\\ud800"}
        {"office":"DAL","note":"one\\nanother\\ttold \\ud83d\\ude00"}\
        """);
    assertThat(came)
        .containsExactly(
            "1 bad: " + TextCharacters.TROUBLE,
            "2 bad: " + TextCharacters.TROUBLE,
            "3 bad: " + TextCharacters.TROUBLE,
            "4 DAL");
  }

  private void list(String json) throws IOException {
    JsonFile.readList(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), this);
  }

  private void lines(String json) throws IOException {
    JsonFile.readLines(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), this);
  }
}
