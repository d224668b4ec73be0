package org.tierline.policy.privacy;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * One line of a name, taken apart.
 *
 * @param names the words of the name itself, by the lines that commas make of it
 * @param aside titles, suffixes, and what stands on documents where a name is not known
 */
record NameWords(List<List<Word>> names, List<String> aside) {
  /** No name on a document is longer; the work is bounded by it. */
  private static final int LONGEST = 200;

  /** Degrees written with points after a name, which would otherwise fall apart into initials. */
  private static final Pattern DEGREE = Pattern.compile("(?<=\\s)(ph|m|j)\\.\\s?d\\.?\\s*$");

  private static final Pattern COMMA = Pattern.compile("[,،、，;]");
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Pd}\u2212]+");
  private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\u2212]+");

  /** Scripts whose signs are no initials and whose names are written without a space. */
  private static final Set<UnicodeScript> WITHOUT_INITIALS =
      EnumSet.of(
          UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  /**
   * Whether a line is longer than any name, or grows longer when it is folded (one sign can stand
   * for eighteen); it is then to be taken for none.
   */
  static boolean isTooLong(@Nullable String line) {
    return line != null && (line.length() > LONGEST || Folding.folded(line).length() > LONGEST);
  }

  /** A person's name or a part of it. */
  static NameWords person(@Nullable String line) {
    List<List<Word>> names = new ArrayList<>();
    List<String> aside = new ArrayList<>();
    for (String side : COMMA.splitAsStream(folded(line)).toList()) {
      List<Word> words = words(DEGREE.matcher(side).replaceAll("$1d"));
      int from = 0;
      int to = words.size();
      while (from < to && words.get(from).isOf(NotNames.TITLES)) {
        from++;
      }
      while (to > from && words.get(to - 1).isOf(NotNames.SUFFIXES)) {
        to--;
      }
      words.subList(0, from).forEach(word -> aside.add(word.joined()));
      words.subList(to, words.size()).forEach(word -> aside.add(word.joined()));
      add(words.subList(from, to), NotNames.UNKNOWN, names, aside);
    }
    return neverEmpty(names, aside);
  }

  /** An organization's. Points join letters here: {@code U.S.} is {@code us}. */
  static NameWords organization(@Nullable String line) {
    List<List<Word>> names = new ArrayList<>();
    List<String> aside = new ArrayList<>();
    add(words(folded(line).replace(".", "")), NotNames.LEGAL_FORMS, names, aside);
    return neverEmpty(names, aside);
  }

  /** Whether names in this writing have no initials and no spaces. */
  static boolean isWithoutInitials(String text) {
    return WITHOUT_INITIALS.contains(UnicodeScript.of(text.codePointAt(0)));
  }

  /** All words of the name itself. */
  List<Word> all() {
    return names.stream().flatMap(List::stream).toList();
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  private static void add(
      List<Word> words, Set<String> left, List<List<Word>> names, List<String> aside) {
    List<Word> name = words.stream().filter(word -> !word.isOf(left)).toList();
    words.stream().filter(word -> word.isOf(left)).forEach(word -> aside.add(word.joined()));
    if (!name.isEmpty()) {
      names.add(name);
    }
  }

  /** A title or suffix is a name after all if there is nothing else. */
  private static NameWords neverEmpty(List<List<Word>> names, List<String> aside) {
    List<Word> titles =
        aside.stream()
            .filter(word -> !NotNames.UNKNOWN.contains(word))
            .map(word -> new Word(List.of(word)))
            .toList();
    return names.isEmpty() && !titles.isEmpty()
        ? new NameWords(List.of(titles), aside.stream().filter(NotNames.UNKNOWN::contains).toList())
        : new NameWords(names, aside);
  }

  private static String folded(@Nullable String line) {
    return line == null || isTooLong(line) ? "" : Folding.folded(line);
  }

  private static List<Word> words(String folded) {
    return BETWEEN_WORDS
        .splitAsStream(folded)
        .map(word -> HYPHEN.splitAsStream(word).filter(part -> !part.isEmpty()).toList())
        .filter(parts -> !parts.isEmpty())
        .map(Word::new)
        .toList();
  }

  /** One word, in the parts that its hyphens make of it. */
  record Word(List<String> parts) {
    boolean isOf(Set<String> words) {
      return parts.size() == 1 && words.contains(parts.getFirst());
    }

    String joined() {
      return String.join("", parts);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
