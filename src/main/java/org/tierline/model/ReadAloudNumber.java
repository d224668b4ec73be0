package org.tierline.model;

import java.util.Optional;

/**
 * A number that is read aloud over a telephone: a prefix, nine random characters and one check
 * character by Damm's scheme over GF(32), which finds every wrong character and every swap of
 * neighbours.
 *
 * @param prefix {@code SR} for a service request, {@code E} for an escalation, {@code AP} for an
 *     appointment request
 * @param characters ten characters of {@link #ALPHABET}, the last one the check character
 */
public record ReadAloudNumber(String prefix, String characters) {
  /** Crockford's base 32: no I, L, O or U, which sound or look like others. */
  public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** The prefix of service requests. */
  public static final String SERVICE_REQUEST = "SR";

  /** The prefix of escalations. */
  public static final String ESCALATION = "E";

  /** The prefix of appointment requests. */
  public static final String APPOINTMENT = "AP";

  private static final int RANDOM_CHARACTERS = 9;

  public ReadAloudNumber {
    if (!isWellFormed(characters)) {
      throw new IllegalArgumentException("not ten characters with their check character");
    }
  }

  /** The number whose first nine characters are given; the check character is worked out. */
  public static ReadAloudNumber of(String prefix, String nineCharacters) {
    return new ReadAloudNumber(prefix, nineCharacters + checkCharacter(nineCharacters));
  }

  /**
   * Reads what somebody typed: spaces, dashes and case are ignored, words of a spelling alphabet
   * are read as their characters, the letter O as zero, I and L as one.
   *
   * @return empty if the prefix or the length is different or the check character is wrong
   */
  public static Optional<ReadAloudNumber> parse(String prefix, String typed) {
    String plain = plain(typed);
    if (!plain.startsWith(prefix)) {
      return Optional.empty();
    }
    String characters = asTyped(plain.substring(prefix.length()));
    return isWellFormed(characters)
        ? Optional.of(new ReadAloudNumber(prefix, characters))
        : Optional.empty();
  }

  /**
   * What was typed in capital letters, without what stands between, spelled words as characters.
   */
  public static String plain(String typed) {
    return SpelledCharacters.read(typed);
  }

  /** The check character for nine characters of the alphabet. */
  public static char checkCharacter(String nineCharacters) {
    int state = 0;
    for (int i = 0; i < nineCharacters.length(); i++) {
      state = doubled(state ^ ALPHABET.indexOf(nineCharacters.charAt(i)));
    }
    return ALPHABET.charAt(state);
  }

  private static String asTyped(String upperCase) {
    return upperCase.replace('O', '0').replace('I', '1').replace('L', '1');
  }

  private static boolean isWellFormed(String characters) {
    return characters.length() == RANDOM_CHARACTERS + 1
        && characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
        && checkCharacter(characters.substring(0, RANDOM_CHARACTERS))
            == characters.charAt(RANDOM_CHARACTERS);
  }

  /** Twice the value in the field with polynomial x⁵ + x² + 1. */
  private static int doubled(int value) {
    int shifted = value << 1;
    return (shifted & 32) == 0 ? shifted : (shifted ^ 0b100101);
  }

  /** As it is written, such as {@code SR-7K3M9QX2T0}. */
  @Override
  public String toString() {
    return prefix + "-" + characters;
  }
}
