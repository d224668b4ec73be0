package org.tierline.service.office;

/**
 * A name that can be typed and what it stands for.
 *
 * @param plain the name as it is compared
 * @param spoken the name as it is read aloud; of a city it is plain, the store knows better
 * @param key the code of an office or state, the ISO code of a country, the plain name of a city
 */
record NamedThing(String plain, String spoken, Kind kind, String key) {
  /** In the order in which they are preferred. */
  enum Kind {
    OFFICE,
    STATE,
    COUNTRY,
    /** A part of a country that two offices share; its key is the office. */
    PROVINCE,
    CITY
  }

  /** The letters that occur, a bit each: what differs in many letters need not be compared. */
  int letters() {
    return Spelling.letters(plain);
  }

  /** Whether many people ask for it, so that it is preferred to a village of a like name. */
  boolean isWellKnown() {
    return kind != Kind.CITY;
  }
}
