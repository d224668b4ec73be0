package org.tierline.policy.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.policy.privacy.ComparableItems.NamePart;
import org.tierline.policy.privacy.NameWords.Word;

/** Makes of a name the parts that are compared, so that two ways of writing it fit (P5). */
final class NameParts {
  /** So many neighbouring parts may be written as one: {@code de la Cruz}, {@code Delacruz}. */
  private static final int MOST_JOINED = 3;

  /**
   * No name has more words, titles and suffixes with them. The ways to pair words off double with
   * each: with twenty that begin alike an answer would come seconds after its deadline, and tell by
   * that (P7).
   */
  private static final int MOST_WORDS = 12;

  private final List<NamePart> parts = new ArrayList<>();

  private NameParts() {}

  /** A person's name on record; the middle name may be left out by who says it. */
  static List<NamePart> onRecord(
      @Nullable String given, @Nullable String middle, @Nullable String family) {
    if (Stream.of(given, middle, family).anyMatch(NameWords::isTooLong)) {
      return List.of();
    }
    NameWords first = NameWords.person(given);
    NameWords second = NameWords.person(middle);
    NameWords last = NameWords.person(family);
    List<Part> front = new ArrayList<>(parts(first.all(), true, true));
    front.addAll(parts(second.all(), false, true));
    List<Part> back = parts(last.all(), true, false);
    NameParts name = new NameParts();
    if (isWrittenTogether(front) && isWrittenTogether(back)) {
      name.addGroup(Stream.concat(back.stream(), front.stream()).toList(), true);
    } else {
      name.addGroup(front, true);
      name.addGroup(back, true);
    }
    Stream.of(first, second, last).forEach(name::addAside);
    return name.all();
  }

  /**
   * A person's name on record in one line. Where a comma sets the family name before the others,
   * the words after the first of them are middle names. Else single letters between other words
   * are, and the second of three words; more words are all needed, since nothing tells which they
   * are.
   */
  static List<NamePart> onRecord(String line) {
    NameWords words = NameWords.person(line);
    if (words.names().size() == 2) {
      List<Word> others = words.names().getLast();
      return onRecord(
          text(others.subList(0, 1)),
          text(others.subList(1, others.size())),
          text(words.names().getFirst()));
    }
    List<Word> all = words.all();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      parts.addAll(parts(all.subList(i, i + 1), !isMiddle(all, i), i < all.size() - 1));
    }
    return named(parts, words, false);
  }

  /** A person's whole name as it is said, in any order. */
  static List<NamePart> person(@Nullable String name) {
    NameWords words = NameWords.person(name);
    return named(parts(words.all(), true, true), words, true);
  }

  /** The name of an organization or firm, on record or said; without initials. */
  static List<NamePart> organization(@Nullable String name) {
    NameWords words = NameWords.organization(name);
    List<Part> parts =
        parts(words.all(), true, false).stream()
            .map(part -> new Part(part.text, true, "", part.word))
            .toList();
    return named(parts, words, true);
  }

  private static List<NamePart> named(List<Part> parts, NameWords words, boolean alsoWhole) {
    NameParts name = new NameParts();
    name.addGroup(parts, alsoWhole);
    name.addAside(words);
    return name.all();
  }

  private static String text(List<Word> words) {
    return String.join(" ", words.stream().map(word -> String.join("-", word.parts())).toList());
  }

  private static boolean isMiddle(List<Word> words, int at) {
    if (at == 0 || at == words.size() - 1) {
      return false;
    }
    String word = words.get(at).joined();
    return isSingle(word) || (words.size() == 3 && !NotNames.PARTICLES.contains(word));
  }

  private static boolean isWrittenTogether(List<Part> parts) {
    return !parts.isEmpty()
        && parts.stream().allMatch(part -> NameWords.isWithoutInitials(part.text));
  }

  /**
   * The parts of some words.
   *
   * @param initials whether one letter is an initial; of a family name it is all there is
   */
  private static List<Part> parts(List<Word> words, boolean required, boolean initials) {
    return words.stream()
        .flatMap(word ->
            word.parts().stream()
                .map(text ->
                    new Part(
                        text, required, initials || !isSingle(text) ? initial(text) : "", word)))
        .toList();
  }

  private static boolean isSingle(String text) {
    return text.codePointCount(0, text.length()) == 1;
  }

  private static String initial(String text) {
    return NameWords.isWithoutInitials(text) ? "" : NamePart.firstLetter(text);
  }

  /**
   * Parts, each followed by what it is when written as one with those before it.
   *
   * @param alsoWhole whether all of them may be written as one
   */
  private void addGroup(List<Part> group, boolean alsoWhole) {
    int[] places = new int[group.size()];
    for (int last = 0; last < group.size(); last++) {
      places[last] = parts.size();
      Part part = group.get(last);
      parts.add(new NamePart(part.text, part.required, 0, part.initial));
      int leastFirst =
          Math.max(last - MOST_JOINED + 1, alsoWhole || last < group.size() - 1 ? 0 : 1);
      for (int first = last - 1; first >= leastFirst; first--) {
        List<Part> joined = group.subList(first, last + 1);
        parts.add(
            new NamePart(
                String.join("", joined.stream().map(Part::text).toList()),
                false,
                parts.size() - places[first],
                isOneWord(joined) ? joined.getFirst().initial : ""));
      }
    }
  }

  /** A word with a hyphen has one initial as well as two: {@code J.} and {@code J.-L.} */
  private static boolean isOneWord(List<Part> joined) {
    Word word = joined.getFirst().word;
    return word.parts().size() == joined.size()
        && joined.stream().allMatch(part -> part.word.equals(word));
  }

  private void addAside(NameWords words) {
    words.aside().forEach(word -> parts.add(new NamePart(word, false, 0, "")));
  }

  /** If nothing else is on file, what stands for an unknown name is the name. */
  private List<NamePart> all() {
    if (parts.stream().filter(part -> part.joins() == 0).count() > MOST_WORDS) {
      return List.of();
    }
    return parts.stream().anyMatch(NamePart::required)
        ? List.copyOf(parts)
        : parts.stream()
            .map(part -> new NamePart(part.text(), part.joins() == 0, part.joins(), part.initial()))
            .toList();
  }

  private record Part(String text, boolean required, String initial, Word word) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
