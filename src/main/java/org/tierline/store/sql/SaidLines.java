package org.tierline.store.sql;

import java.util.List;
import java.util.UUID;
import org.tierline.model.cases.Protection;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.store.keys.KeyRing;

/**
 * What was said, line by line, as a server compares it: digests alone.
 *
 * @param parts what each line is part of
 * @param needs whether a name needs it, or how many lines it takes up
 * @param digests of the texts
 * @param initials of the letters that may stand for them
 */
// Lives for one statement; never compared, never in a set.
@SuppressWarnings("ArrayRecordComponent")
public record SaidLines(String[] parts, Long[] needs, byte[][] digests, byte[][] initials) {
  /**
   * The lines to compare with a case.
   *
   * @param protection of the domain the digests are made in
   */
  public static SaidLines of(
      UUID caseId, ComparableItems said, Protection protection, KeyRing ring) {
    List<CaseItem> lines = CaseItem.ofSaid(caseId, said, protection.name(), ring);
    return new SaidLines(
        lines.stream().map(CaseItem::part).toArray(String[]::new),
        lines.stream().map(line -> (long) line.needed()).toArray(Long[]::new),
        lines.stream().map(CaseItem::digest).toArray(byte[][]::new),
        lines.stream().map(CaseItem::initial).toArray(byte[][]::new));
  }
}
