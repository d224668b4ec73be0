package org.tierline.service.guidance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text of one language into the stems it is found by: without case, accents and the words
 * that stand in any question. Safe for any thread.
 */
final class QuestionWords {
  /** So that no phrase reaches from one keyword into the next. */
  private static final int BETWEEN_KEYWORDS = 20;

  /**
   * What was cut last would else stay in memory with each thread, and callers' words are typed
   * where guidance is searched.
   */
  private static final Analyzer.ReuseStrategy FORGETFUL =
      new Analyzer.ReuseStrategy() {
        @Override
        public @Nullable TokenStreamComponents getReusableComponents(
            Analyzer analyzer, String field) {
          return null;
        }

        @Override
        public void setReusableComponents(
            Analyzer analyzer, String field, TokenStreamComponents components) {
          // Nothing is kept.
        }
      };

  private final String language;
  private final Analyzer analyzer;
  private final Analyzer everyWord;
  private final Map<String, Set<String>> alike;

  private QuestionWords(String language, String stemmer) {
    CharArraySet ofAnyQuestion = new CharArraySet(lines("stop_" + language), false);
    this.language = language;
    this.analyzer = analyzer(ofAnyQuestion, stemmer);
    this.everyWord = analyzer(CharArraySet.EMPTY_SET, stemmer);
    this.alike = alike(language);
  }

  /** Those of each language that articles are written in. */
  static Map<String, QuestionWords> all() {
    return Map.of(
        "en", new QuestionWords("en", "English"), "es", new QuestionWords("es", "Spanish"));
  }

  Analyzer analyzer() {
    return analyzer;
  }

  /** The stems of a text, each once, in their order. */
  List<String> of(String text) {
    return List.copyOf(new LinkedHashSet<>(cut(text, analyzer)));
  }

  /** The stems of a text with those that stand in any question, as often as they are there. */
  List<String> every(String text) {
    return cut(text, everyWord);
  }

  /**
   * How callers ask for what stands in an article, by its id: lines {@code id: one way; another}.
   */
  Map<String, List<String>> waysOfAsking() {
    return lines("asked_" + language).stream()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(line -> line[0], line -> List.of(line[1].split("; "))));
  }

  private static List<String> cut(String text, Analyzer analyzer) {
    List<String> stems = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(stem.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }

  /** Other stems that mean the same as one. */
  Set<String> like(String stem) {
    return alike.getOrDefault(stem, Set.of());
  }

  private Map<String, Set<String>> alike(String language) {
    Map<String, Set<String>> found = new HashMap<>();
    for (String line : lines("alike_" + language)) {
      List<String> group = of(line);
      for (String stem : group) {
        found.computeIfAbsent(stem, one -> new LinkedHashSet<>()).addAll(group);
      }
    }
    found.forEach((stem, group) -> group.remove(stem));
    return found;
  }

  private static Analyzer analyzer(CharArraySet ofAnyQuestion, String stemmer) {
    return new Analyzer(FORGETFUL) {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream plain =
            new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        return new TokenStreamComponents(
            words, new SnowballFilter(new StopFilter(plain, ofAnyQuestion), stemmer));
      }

      @Override
      public int getPositionIncrementGap(String field) {
        return BETWEEN_KEYWORDS;
      }
    };
  }

  private static List<String> lines(String name) {
    String file = "/guidance/words/" + name + ".txt";
    try (InputStream in = QuestionWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new ArrayList<>(reader.lines().filter(line -> !line.isBlank()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
