package org.tierline.policy.referral;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tierline.model.contact.HandOff;

/**
 * Where a question seems to belong instead, by its words in English and Spanish ({@code
 * referral/words.csv}). A hint for who reads it: nothing is sent on by it. Pure.
 */
public final class Belonging {
  private static final String FILE = "/referral/words.csv";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Belonging() {}

  /** The code of the agency whose words come first in what a caller wrote or said. */
  public static Optional<String> of(HandOff handOff) {
    Stream<String> written =
        handOff.transcript().stream()
            .filter(line -> !line.from().equals("emma"))
            .map(HandOff.Line::text);
    return Stream.of(
            Stream.ofNullable(handOff.said().get("wants")), handOff.ivrPath().stream(), written)
        .flatMap(texts -> texts)
        .flatMap(text -> of(text).stream())
        .findFirst();
  }

  static Optional<String> of(String text) {
    String plain = plain(text);
    return Shipped.ALL.stream()
        .filter(hint -> plain.contains(hint.words()))
        .map(Hint::code)
        .findFirst();
  }

  /** Small letters without accents, one space around each word. */
  private static String plain(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return " " + NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }

  private static List<Hint> read() {
    try (InputStream file =
            Objects.requireNonNull(Belonging.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(Belonging::hint).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + FILE + " cannot be read", e);
    }
  }

  private static Hint hint(String line) {
    int comma = line.indexOf(',');
    return new Hint(line.substring(0, comma), plain(line.substring(comma + 1)));
  }

  private record Hint(String code, String words) {}

  private static final class Shipped {
    static final List<Hint> ALL = read();
  }
}
