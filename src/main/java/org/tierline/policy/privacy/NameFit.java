package org.tierline.policy.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tierline.policy.privacy.ComparableItems.NamePart;

/** Compares names by their parts; what the store does with digests is exactly this. */
public final class NameFit {
  private NameFit() {}

  /**
   * Whether a name said fits one on record (P5). Two parts <em>match</em> if they are equal, or one
   * is the initial of the other; joined parts match for all that they join. The name fits if its
   * parts can be paired off, each with one match at most, so that
   *
   * <ol>
   *   <li>every required part said has its match on record,
   *   <li>every required part on record has its match in what was said, and
   *   <li>at least one required part on record is matched in full, not by an initial.
   * </ol>
   *
   * <p>No parts never fit.
   */
  public static boolean fits(List<NamePart> onRecord, List<NamePart> said) {
    List<Piece> pieces = pieces(onRecord, said);
    int words = words(said, 0, said.size());
    List<Set<Way>> ways =
        Stream.generate(() -> (Set<Way>) new HashSet<Way>()).limit(words + 1L).toList();
    ways.getFirst().add(new Way(0, false));
    for (int at = 0; at < words; at++) {
      for (Piece piece : pieces) {
        if (piece.first == at) {
          ways.get(at).stream()
              .filter(way -> (way.taken & piece.taken) == 0)
              .map(way -> new Way(way.taken | piece.taken, way.inFull || piece.inFull))
              .forEach(ways.get(piece.next)::add);
        }
      }
    }
    long needed = required(onRecord, 0, onRecord.size());
    return ways.getLast().stream().anyMatch(way -> way.inFull && (needed & ~way.taken) == 0);
  }

  /** What each word said, or some that are written as one, may stand for on record, or not. */
  private static List<Piece> pieces(List<NamePart> onRecord, List<NamePart> said) {
    List<Piece> pieces = new ArrayList<>();
    for (int s = 0; s < said.size(); s++) {
      NamePart spoken = said.get(s);
      int first = words(said, 0, s - spoken.joins());
      int next = words(said, 0, s + 1);
      if (spoken.joins() == 0 && !spoken.required()) {
        pieces.add(new Piece(first, next, 0, false));
      }
      for (int r = 0; r < onRecord.size(); r++) {
        if (matches(onRecord.get(r), spoken)) {
          int from = r - onRecord.get(r).joins();
          boolean inFull = isFull(onRecord.get(r), spoken) && required(onRecord, from, r + 1) != 0;
          pieces.add(new Piece(first, next, bits(onRecord, from, r + 1), inFull));
        }
      }
    }
    return pieces;
  }

  private static boolean matches(NamePart onRecord, NamePart said) {
    return onRecord.text().equals(said.text())
        || (said.isInitial() && said.text().equals(onRecord.initial()))
        || (onRecord.isInitial() && onRecord.text().equals(said.initial()));
  }

  private static boolean isFull(NamePart onRecord, NamePart said) {
    return onRecord.text().equals(said.text()) && !onRecord.isInitial();
  }

  /** How many parts stand there, those that are joined of others not counted. */
  private static int words(List<NamePart> parts, int from, int to) {
    return (int) parts.subList(from, to).stream().filter(part -> part.joins() == 0).count();
  }

  private static long bits(List<NamePart> parts, int from, int to) {
    return bits(parts, IntStream.range(from, to).filter(i -> parts.get(i).joins() == 0));
  }

  private static long required(List<NamePart> parts, int from, int to) {
    return bits(parts, IntStream.range(from, to).filter(i -> parts.get(i).required()));
  }

  private static long bits(List<NamePart> parts, IntStream places) {
    return places.mapToLong(i -> 1L << words(parts, 0, i)).sum();
  }

  /**
   * Something said that matches.
   *
   * @param first the number of its first word among those said
   * @param next the number of the word after it
   * @param taken a bit for each word on record that it stands for
   */
  private record Piece(int first, int next, long taken, boolean inFull) {}

  /** What the words said so far stand for, in one of the ways to pair them off. */
  private record Way(long taken, boolean inFull) {}
}
