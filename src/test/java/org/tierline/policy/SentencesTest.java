package org.tierline.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence that a rule can give is there in both languages. */
class SentencesTest {
  private static final Pattern KEY =
      Pattern.compile("\"((?:say|why)\\.[A-Za-z0-9.]*[A-Za-z0-9])\"");

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyKeyInTheRulesHasItsSentence(String language) throws IOException {
    assertThat(phrases(language).stringPropertyNames()).containsAll(keysInTheSource());
  }

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSameGaps() throws IOException {
    Properties english = phrases("en");
    Properties spanish = phrases("es");
    assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(gaps(spanish.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
    }
  }

  private static int gaps(String pattern) {
    return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
  }

  private static Set<String> keysInTheSource() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/tierline/policy"))) {
      Set<String> keys = new TreeSet<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
      }
      return keys;
    }
  }

  private static Properties phrases(String language) throws IOException {
    String path = "/i18n/say_" + language + ".properties";
    try (InputStream in =
            Objects.requireNonNull(SentencesTest.class.getResourceAsStream(path), path);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties phrases = new Properties();
      phrases.load(reader);
      return phrases;
    }
  }
}
