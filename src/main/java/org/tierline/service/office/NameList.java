package org.tierline.service.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All names that can be typed, held in memory so that a misspelling is read within a key press. */
final class NameList {
  private final List<NamedThing> sorted;
  private final List<NamedThing> wellKnown;
  private final Map<String, List<NamedThing>> byName = new HashMap<>();
  private final int[] lettersOfSorted;
  private final int[] lettersOfWellKnown;

  NameList(Collection<NamedThing> names) {
    sorted =
        names.stream()
            .filter(each -> !each.plain().isEmpty())
            .sorted(Comparator.comparing(NamedThing::plain).thenComparing(NamedThing::kind))
            .toList();
    wellKnown = sorted.stream().filter(NamedThing::isWellKnown).toList();
    lettersOfSorted = sorted.stream().mapToInt(NamedThing::letters).toArray();
    lettersOfWellKnown = wellKnown.stream().mapToInt(NamedThing::letters).toArray();
    sorted.forEach(
        each -> byName.computeIfAbsent(each.plain(), name -> new ArrayList<>(1)).add(each));
  }

  /** How many there are. */
  int size() {
    return sorted.size();
  }

  /** What has exactly this name. */
  List<NamedThing> exactly(String plain) {
    return byName.getOrDefault(plain, List.of());
  }

  /** Whether there is a country of an ISO code. */
  boolean isCountry(String iso2) {
    return wellKnown.stream()
        .anyMatch(each -> each.kind() == NamedThing.Kind.COUNTRY && each.key().equals(iso2));
  }

  /** The name of the foreign country that a text means, also if it is misspelled or a code. */
  Optional<String> country(String text) {
    String plain = Spelling.plain(text);
    return plain.isEmpty()
        ? Optional.empty()
        : Stream.concat(exactly(plain).stream(), nearestWellKnown(plain).stream())
            .filter(each -> each.kind() == NamedThing.Kind.COUNTRY && !each.key().equals("US"))
            .map(NamedThing::spoken)
            .findFirst()
            .or(() -> byCode(plain));
  }

  private Optional<String> byCode(String plain) {
    return wellKnown.stream()
        .filter(each -> each.kind() == NamedThing.Kind.COUNTRY)
        .filter(each -> each.key().equalsIgnoreCase(plain) && !each.key().equals("US"))
        .map(NamedThing::spoken)
        .findFirst();
  }

  /** Whether a city begins so. */
  boolean hasCityBeginning(String prefix) {
    for (int at = firstNotBefore(prefix); at < sorted.size(); at++) {
      NamedThing name = sorted.get(at);
      if (!name.plain().startsWith(prefix)) {
        return false;
      }
      if (name.kind() == NamedThing.Kind.CITY) {
        return true;
      }
    }
    return false;
  }

  /** Offices, states and countries of which a word begins so. */
  List<NamedThing> wellKnownBeginning(String prefix) {
    String laterWord = " " + prefix;
    return wellKnown.stream()
        .filter(each -> each.plain().startsWith(prefix) || each.plain().contains(laterWord))
        .sorted(
            Comparator.comparing((NamedThing each) -> !each.plain().startsWith(prefix))
                .thenComparing(NamedThing::kind))
        .toList();
  }

  /** The offices, states and countries that are nearest in spelling, if any is near enough. */
  List<NamedThing> nearestWellKnown(String plain) {
    return nearest(wellKnown, lettersOfWellKnown, plain, forgivenIfWellKnown(plain));
  }

  /**
   * The names that are nearest in spelling, if any is near enough; all of them equally near. A
   * village is read only into what begins like it and is wrong in no word by much.
   */
  List<NamedThing> nearest(String plain) {
    List<NamedThing> found =
        nearest(sorted, lettersOfSorted, plain, Spelling.forgiven(plain.length())).stream()
            .filter(each -> each.isWellKnown() || isLikely(plain, each))
            .toList();
    return found.isEmpty()
        ? nearestWellKnown(plain).stream().filter(each -> beginsLike(plain, each)).toList()
        : found;
  }

  private static boolean isLikely(String plain, NamedThing village) {
    return beginsLike(plain, village) && Spelling.wordsAreNear(plain, village.plain());
  }

  private static boolean beginsLike(String plain, NamedThing name) {
    return name.plain().charAt(0) == plain.charAt(0);
  }

  private static int forgivenIfWellKnown(String plain) {
    return plain.length() >= 6 && plain.length() < 8 ? 2 : Spelling.forgiven(plain.length());
  }

  private static List<NamedThing> nearest(
      List<NamedThing> among, int[] letters, String plain, int forgiven) {
    int least = forgiven;
    List<NamedThing> found = new ArrayList<>();
    int own = Spelling.letters(plain);
    for (int i = 0; least > 0 && i < letters.length; i++) {
      if (!Spelling.canBeNear(own, letters[i], least)) {
        continue;
      }
      NamedThing each = among.get(i);
      int distance = Spelling.distance(plain, each.plain(), least);
      if (distance > least || distance == 0) {
        continue;
      }
      if (distance < least) {
        found.clear();
        least = distance;
      }
      found.add(each);
    }
    return found;
  }

  private int firstNotBefore(String prefix) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).plain().compareTo(prefix) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
