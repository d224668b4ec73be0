package org.tierline.policy.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.policy.privacy.ComparableItems.NamePart;

/** Takes names apart so that two ways of writing one name are equal (P5). */
final class NameParts {
  /** Letters that no decomposition turns into plain ones. */
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("þ", "th"),
          Map.entry("ħ", "h"),
          Map.entry("ŧ", "t"),
          Map.entry("ŋ", "n"),
          Map.entry("ı", "i"),
          Map.entry("ə", "e"));

  /** Suffixes, titles, and what stands on documents where a name is not known. */
  private static final Set<String> NOT_NAMES =
      Set.of(
          "jr", "sr", "ii", "iii", "iv", "esq", "md", "phd", "mr", "mrs", "ms", "dr", "fnu", "lnu");

  private static final Set<String> NOT_ORGANIZATION_NAMES =
      Set.of(
          "inc",
          "incorporated",
          "llc",
          "llp",
          "pllc",
          "pc",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "the",
          "and");

  private static final Pattern APOSTROPHES = Pattern.compile("['’‘‛ʼʻʽ`´′＇]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Degrees written with points, which would otherwise fall apart into initials. */
  private static final Pattern DEGREE = Pattern.compile("\\b(ph|m)\\.\\s?d\\b");

  private NameParts() {}

  /** A person's name on record; the middle name may be left out by who says it. */
  static List<NamePart> onRecord(
      @Nullable String given, @Nullable String middle, @Nullable String family) {
    return withoutWords(
        NOT_NAMES,
        Stream.of(parts(given, true), parts(middle, false), parts(family, true))
            .flatMap(List::stream)
            .toList());
  }

  /** A person's whole name, in any order. */
  static List<NamePart> person(@Nullable String name) {
    return withoutWords(NOT_NAMES, parts(name, true));
  }

  /** The name of an organization or firm. Points join letters here: {@code U.S.} is {@code us}. */
  static List<NamePart> organization(@Nullable String name) {
    String joined = name == null ? null : name.replace(".", "");
    return withoutWords(NOT_ORGANIZATION_NAMES, parts(joined, true));
  }

  /** Lower case, without accents, with special letters written plainly. */
  static String folded(String text) {
    String joined = APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    String plain =
        ACCENTS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD)).replaceAll("");
    for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain;
  }

  private static List<NamePart> parts(@Nullable String name, boolean required) {
    if (name == null) {
      return List.of();
    }
    String degreesJoined = DEGREE.matcher(folded(name)).replaceAll("$1d");
    return BETWEEN_PARTS
        .splitAsStream(degreesJoined)
        .filter(part -> !part.isEmpty())
        .map(part -> new NamePart(part, required))
        .toList();
  }

  /** Drops words that are no names, unless no name would be left. */
  private static List<NamePart> withoutWords(Set<String> words, List<NamePart> parts) {
    List<NamePart> left = new ArrayList<>(parts);
    left.removeIf(part -> words.contains(part.text()));
    return left.stream().anyMatch(NamePart::required) ? List.copyOf(left) : parts;
  }
}
