package org.tierline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.w3c.dom.Element;

/** The words of the desk are complete in every language, and none is left over. */
class WordsContractTest {
  /** Files whose keys are given by rules and by the names of constants. */
  private static final Set<String> SHARED = Set.of("enums", "say", "promise", "store", "service");

  private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

  @Test
  void every_language_has_the_same_keys() {
    Map<String, String> english = words(Language.ENGLISH);
    for (Language language : Language.values()) {
      Map<String, String> words = words(language);
      TreeSet<String> missing = new TreeSet<>(english.keySet());
      missing.removeAll(words.keySet());
      StringBuilder lines = new StringBuilder();
      missing.forEach(key -> lines.append(key).append('=').append(english.get(key)).append('\n'));
      assertThat(lines.toString()).as("To be translated into " + language).isEmpty();
      assertThat(english.keySet()).as("Left over in " + language).containsAll(words.keySet());
    }
  }

  @Test
  void places_are_the_same_in_every_language() {
    Map<String, String> english = words(Language.ENGLISH);
    for (Language language : Language.values()) {
      words(language)
          .forEach((key, text) ->
              assertThat(places(text))
                  .as(key + " in " + language)
                  .isEqualTo(places(english.getOrDefault(key, ""))));
    }
  }

  @Test
  void every_key_of_a_view_has_words() {
    Set<String> known = words(Language.ENGLISH).keySet();
    List<String> missing = new ArrayList<>();
    for (FxmlFile file : FxmlFile.all()) {
      for (String key : keysOf(file)) {
        if (!known.contains(key)) {
          missing.add(file.path() + ": " + key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_key_is_used() {
    Set<String> used = new HashSet<>();
    FxmlFile.all().forEach(file -> used.addAll(keysOf(file)));
    Set<String> beginnings = new HashSet<>();
    List<Path> sayers = new ArrayList<>(Sources.files(Sources.JAVA, ".java"));
    sayers.addAll(Sources.files(Sources.POLICY, ".json"));
    for (Path file : sayers) {
      Matcher literals = LITERAL.matcher(Sources.read(file));
      while (literals.find()) {
        String literal = literals.group(1);
        used.add(literal);
        if (literal.matches("[a-z][\\w.-]*[.-]")) {
          beginnings.add(literal);
        }
      }
    }
    TreeSet<String> left = new TreeSet<>(words(Language.ENGLISH).keySet());
    left.removeAll(used);
    left.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
    // the words of constants: a constant is said by whoever shows it
    left.removeIf(key -> Character.isUpperCase(key.charAt(0)));
    assertThat(left).as("Nobody says these").isEmpty();
  }

  @Test
  void keys_stand_in_the_file_of_their_feature_and_every_file_is_read() {
    Set<String> known = new Messages(Language.ENGLISH).bundle().keySet();
    for (Path file : Sources.files(Sources.WORDS, ".properties")) {
      String feature = String.valueOf(file.getFileName()).replaceAll("_..\\.properties", "");
      for (String key : load(file).stringPropertyNames()) {
        if (!SHARED.contains(feature)) {
          assertThat(key).as(file.toString()).startsWith(feature + ".");
        }
        assertThat(known).as("MessageFiles does not know the feature " + feature).contains(key);
      }
    }
  }

  @Test
  void words_keep_the_manners_of_the_desk() {
    for (Language language : Language.values()) {
      words(language)
          .forEach((key, text) ->
              assertThat(text)
                  .as(key + " in " + language)
                  .doesNotContain("!", "¡", "'")
                  .doesNotContainIgnoringCase("please", "successfully", "por favor")
                  .doesNotEndWith(":"));
    }
  }

  private static Set<String> keysOf(FxmlFile file) {
    Set<String> keys = new HashSet<>();
    for (Element element : file.elements()) {
      FxmlFile.attributes(element).values().stream()
          .filter(value -> value.matches("%[a-z].*"))
          .forEach(value -> keys.add(value.substring(1)));
    }
    return keys;
  }

  private static Set<String> places(String text) {
    Set<String> found = new TreeSet<>();
    Matcher places = Pattern.compile("\\{(\\d+)").matcher(text);
    while (places.find()) {
      found.add(places.group(1));
    }
    return found;
  }

  private static Map<String, String> words(Language language) {
    Map<String, String> words = new TreeMap<>();
    for (Path file : Sources.files(Sources.WORDS, "_" + language.code() + ".properties")) {
      Properties properties = load(file);
      properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    }
    return words;
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Sources.read(file)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return properties;
  }
}
