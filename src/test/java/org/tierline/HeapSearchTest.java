package org.tierline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The search finds what is there, in every shape a word can have, and nothing else. */
class HeapSearchTest {
  private static final String LATIN = "niosbarkxqZ";
  private static final String WIDE = "ōniosbarkxqZ";
  private static final String CHARS = "srahcxqZ";
  private static final String NOBODYS = "ydobonxqZ";

  private static String say(String backwards) {
    return new StringBuilder(backwards).reverse().toString();
  }

  @Test
  void finds_strings_and_characters_and_tells_who_holds_them() throws IOException {
    Object[] holder = {
      say(LATIN), say(WIDE).toUpperCase(java.util.Locale.ROOT), say(CHARS).toCharArray()
    };
    Map<String, List<String>> found =
        HeapSearch.amongLiveObjects(List.of(LATIN, WIDE, CHARS, NOBODYS));
    assertThat(holder).hasSize(3);
    assertThat(found).containsOnlyKeys(say(LATIN), say(WIDE), say(CHARS));
    assertThat(found.get(say(LATIN)))
        .allSatisfy(way -> assertThat(way).contains("java.lang.String.value", "java.lang.Object"));
  }
}
