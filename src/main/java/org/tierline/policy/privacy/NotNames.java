package org.tierline.policy.privacy;

import java.util.Set;

/** Words in names that are no names by themselves, folded. */
final class NotNames {
  /** Before a name. */
  static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "rev",
          "atty",
          "attorney",
          "sr",
          "sra",
          "srta",
          "lic");

  /** After a name. */
  static final Set<String> SUFFIXES =
      Set.of(
          "jr", "jnr", "sr", "snr", "ii", "iii", "iv", "2nd", "3rd", "4th", "esq", "md", "phd",
          "jd");

  /** First, last and middle name unknown. */
  static final Set<String> UNKNOWN = Set.of("fnu", "lnu", "nfn", "nln", "nmn", "nmi");

  /** What the law asks an organization to add, and what is left out in speech. */
  static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "llc",
          "llp",
          "pllc",
          "lp",
          "pc",
          "pa",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "plc",
          "the",
          "and");

  /** Words that belong to the one after them and are no middle name. */
  static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "abu", "abd", "bin", "ibn", "bint", "ben", "de", "del", "la", "las", "los",
          "da", "das", "do", "dos", "di", "du", "le", "van", "von", "der", "den", "ter", "st",
          "mac", "mc", "san", "santa");

  private NotNames() {}
}
