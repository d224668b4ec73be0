package org.tierline.service.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.service.office.NamedThing.Kind;

/**
 * Understands what was typed: first as it stands, then as the beginning of a name, and only then as
 * a misspelling of the nearest one.
 */
final class TextReader {
  private static final Pattern ZIP = Pattern.compile("(?<!\\d)(\\d{5})(?:-\\d{4})?(?![\\d-])");
  private static final int LONGEST_TAIL = 3;

  private final NameList names;
  private final Predicate<String> isOffice;

  /**
   * @param isOffice whether there is an office of a code
   */
  TextReader(NameList names, Predicate<String> isOffice) {
    this.names = names;
    this.isOffice = isOffice;
  }

  /** Reads whatever was typed into the one box. */
  ReadText read(String text) {
    if (text.length() > Spelling.LONGEST) {
      return ReadText.NOTHING;
    }
    var zip = ZIP.matcher(text);
    if (zip.find()) {
      return new ReadText(List.of(new Reading.Zip(zip.group(1))), null);
    }
    String plain = Spelling.plain(text);
    if (plain.isEmpty() || plain.chars().noneMatch(Character::isLetter)) {
      return ReadText.NOTHING;
    }
    return Stream.<ReadText>of(asItStands(plain), asBeginning(plain))
        .filter(read -> !read.isNothing())
        .findFirst()
        .orElseGet(() -> asMisspelling(plain));
  }

  /** Reads a text that can only be a name of these kinds; the nearest spelling if need be. */
  ReadText readName(String text, Set<Kind> kinds, @Nullable String state) {
    String plain = Spelling.plain(text);
    List<Reading> whole = readings(names.exactly(plain), kinds, state);
    if (!whole.isEmpty() || plain.isEmpty()) {
      return new ReadText(whole, null);
    }
    List<NamedThing> near =
        names.nearest(plain).stream().filter(each -> kinds.contains(each.kind())).toList();
    return corrected(plain, near, kinds, state);
  }

  private ReadText asItStands(String plain) {
    Set<Reading> found = new LinkedHashSet<>(byCode(plain));
    found.addAll(readings(names.exactly(plain), Set.of(Kind.values()), null));
    if (found.isEmpty()) {
      found.addAll(withTail(plain));
    } else if (plain.length() > 2) {
      found.addAll(alsoMeant(plain, found.stream().allMatch(Reading.City.class::isInstance)));
    }
    return new ReadText(List.copyOf(found), null);
  }

  private List<Reading> byCode(String plain) {
    List<Reading> found = new ArrayList<>();
    String code = plain.toUpperCase(Locale.ROOT);
    if (isOffice.test(code)) {
      found.add(new Reading.OfCode(code));
    }
    States.code(code).ifPresent(state -> found.add(new Reading.State(state)));
    if (code.length() == 2 && names.isCountry(code)) {
      found.add(new Reading.Country(code));
    }
    return found;
  }

  /**
   * What may be meant beside what it says: a longer name of an office; places that begin like a
   * code; the office whose name a village almost bears.
   */
  private List<Reading> alsoMeant(String plain, boolean villagesOnly) {
    List<Reading> also = new ArrayList<>();
    names.wellKnownBeginning(plain).stream()
        .filter(each -> each.kind() == Kind.OFFICE)
        .forEach(each -> also.add(readingOf(each, null)));
    if (plain.length() == 3 && names.hasCityBeginning(plain)) {
      also.add(new Reading.City(plain, null, false));
    }
    if (villagesOnly) {
      names.nearestWellKnown(plain).stream()
          .filter(each -> each.kind() == Kind.OFFICE && plain.length() > 4)
          .filter(each -> Spelling.distance(plain, each.plain(), 1) == 1)
          .forEach(each -> also.add(readingOf(each, null)));
    }
    return also;
  }

  /** {@code dallas tx}, {@code dallas texas}, {@code nairobi kenya}. */
  private List<Reading> withTail(String plain) {
    List<Reading> found = new ArrayList<>();
    for (Split split : splits(plain)) {
      stateNamed(split.tail())
          .ifPresent(state ->
              names.exactly(split.head()).stream()
                  .filter(each -> each.kind() == Kind.CITY)
                  .forEach(each -> found.add(readingOf(each, state))));
      if (names.exactly(split.tail()).stream().anyMatch(each -> each.kind() == Kind.COUNTRY)) {
        found.addAll(
            readings(names.exactly(split.head()), Set.of(Kind.OFFICE, Kind.PROVINCE), null));
      }
    }
    return found;
  }

  private ReadText asBeginning(String plain) {
    List<NamedThing> known =
        names.wellKnownBeginning(plain).stream()
            .filter(each -> each.kind() == Kind.OFFICE || plain.length() > 2)
            .toList();
    Set<Reading> found = new LinkedHashSet<>();
    String corrected = null;
    if (known.isEmpty() && plain.length() > 4) {
      List<NamedThing> near =
          names.nearestWellKnown(plain).stream()
              .filter(each -> Spelling.distance(plain, each.plain(), 1) == 1)
              .toList();
      near.forEach(
          each -> found.addAll(readings(names.exactly(each.plain()), Set.of(Kind.values()), null)));
      corrected = near.isEmpty() ? null : near.getFirst().spoken();
    }
    known.forEach(each -> found.add(readingOf(each, null)));
    if (plain.length() > 1 && names.hasCityBeginning(plain)) {
      found.add(new Reading.City(plain, null, false));
    }
    for (Split split : splits(plain)) {
      stateNamed(split.tail())
          .filter(state -> names.hasCityBeginning(split.head()))
          .ifPresent(state -> found.add(new Reading.City(split.head(), state, false)));
    }
    return new ReadText(List.copyOf(found), corrected);
  }

  private ReadText asMisspelling(String plain) {
    ReadText whole = corrected(plain, names.nearest(plain), Set.of(Kind.values()), null);
    if (!whole.isNothing()) {
      return whole;
    }
    for (Split split : splits(plain)) {
      var state = stateNamed(split.tail()).or(() -> stateNear(split.tail()));
      if (state.isPresent() && split.head().length() > 2) {
        ReadText head = readName(split.head(), Set.of(Kind.CITY, Kind.OFFICE), state.orElseThrow());
        if (!head.isNothing()) {
          return head;
        }
      }
    }
    return ReadText.NOTHING;
  }

  /** Well-known names before villages, then those that begin with the same letter. */
  private ReadText corrected(
      String plain, List<NamedThing> near, Set<Kind> kinds, @Nullable String state) {
    List<NamedThing> best =
        near.stream()
            .sorted(
                Comparator.comparing((NamedThing each) -> !each.isWellKnown())
                    .thenComparing(each -> each.plain().charAt(0) != plain.charAt(0))
                    .thenComparing(NamedThing::kind)
                    .thenComparing(NamedThing::plain))
            .toList();
    if (best.isEmpty()) {
      return ReadText.NOTHING;
    }
    NamedThing first = best.getFirst();
    if (!first.isWellKnown()) {
      return new ReadText(readings(best, kinds, state), first.spoken());
    }
    return new ReadText(readings(names.exactly(first.plain()), kinds, state), first.spoken());
  }

  private Optional<String> stateNamed(String tail) {
    return States.code(tail)
        .or(() ->
            names.exactly(tail).stream()
                .filter(each -> each.kind() == Kind.STATE)
                .map(NamedThing::key)
                .findFirst());
  }

  private Optional<String> stateNear(String tail) {
    return names.nearestWellKnown(tail).stream()
        .filter(each -> each.kind() == Kind.STATE)
        .map(NamedThing::key)
        .findFirst();
  }

  private static List<Reading> readings(
      List<NamedThing> things, Set<Kind> kinds, @Nullable String state) {
    return things.stream()
        .filter(each -> kinds.contains(each.kind()))
        .map(each -> readingOf(each, state))
        .distinct()
        .toList();
  }

  private static Reading readingOf(NamedThing thing, @Nullable String state) {
    return switch (thing.kind()) {
      case OFFICE, PROVINCE -> new Reading.OfCode(thing.key());
      case STATE -> new Reading.State(thing.key());
      case COUNTRY -> new Reading.Country(thing.key());
      case CITY -> new Reading.City(thing.plain(), state, true);
    };
  }

  private static List<Split> splits(String plain) {
    List<Split> splits = new ArrayList<>();
    int space = plain.length();
    for (int words = 0; words < LONGEST_TAIL; words++) {
      space = plain.lastIndexOf(' ', space - 1);
      if (space <= 0) {
        break;
      }
      splits.add(new Split(plain.substring(0, space), plain.substring(space + 1)));
    }
    return splits;
  }

  private record Split(String head, String tail) {}
}
