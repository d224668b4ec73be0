package org.tierline.policy.privacy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.Address;

/**
 * The comparable part of an address (P5): house number and five-digit ZIP. Street names are spelled
 * in too many ways to be compared. An address abroad has no ZIP and is not compared.
 */
final class AddressItem {
  /** No address is longer; what is longer is not read, so that the work is bounded. */
  private static final int LONGEST = 300;

  /** Where the mail knows ZIPs. */
  private static final Set<String> WITH_ZIP =
      Set.of("", "US", "PR", "VI", "GU", "AS", "MP", "FM", "MH", "PW", "UM");

  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
  private static final Pattern POINT_AFTER_LETTER = Pattern.compile("(?<=[a-z])\\.");
  private static final Pattern THOUSANDS = Pattern.compile("^([0-9]{1,3}),([0-9]{3})(?=\\s)");
  private static final Pattern BETWEEN_SIDES = Pattern.compile("\\s*[,;\\n\\r]\\s*");
  private static final Pattern ZIP_ALONE =
      Pattern.compile("([0-9]{5})(?:[-\\s]?[0-9]{4})?(?![0-9])");
  private static final Pattern ZIP_WITHIN =
      Pattern.compile("(?<![0-9-])([0-9]{5})(?:-?[0-9]{4})?(?![0-9])");

  private AddressItem() {}

  /** The item of an address on record. */
  static Optional<String> of(@Nullable Address address) {
    return address != null && WITH_ZIP.contains(address.country().toUpperCase(Locale.ROOT))
        ? of(address.street(), address.zip())
        : Optional.empty();
  }

  /**
   * The item of an address said.
   *
   * @param address house number and street, or the whole address
   * @param zip the ZIP if it is known by itself, or null
   */
  static Optional<String> of(@Nullable String address, @Nullable String zip) {
    if (address == null || address.length() > LONGEST) {
      return Optional.empty();
    }
    String text = plain(address);
    return BoxOrRoad.route(BETWEEN_SIDES.matcher(text).replaceAll(" "))
        .or(() -> inAnySide(text, zip))
        .flatMap(house -> zipIn(zip, house.rest()).map(code -> house.number() + "|" + code));
  }

  /** A name of a building, a floor, {@code c/o} may stand before the line with the number. */
  private static Optional<HouseNumber> inAnySide(String text, @Nullable String zip) {
    int from = 0;
    Matcher comma = BETWEEN_SIDES.matcher(text);
    while (from <= text.length()) {
      int to = comma.find() ? comma.start() : text.length();
      Optional<HouseNumber> house =
          from == 0
              ? HouseNumber.first(text.substring(0, to))
              : HouseNumber.later(text.substring(from, to));
      if (house.isPresent()) {
        String others = text.substring(0, from) + " " + house.get().rest() + text.substring(to);
        HouseNumber whole = new HouseNumber(house.get().number(), others);
        if (from == 0 || !zipIn(zip, text).equals(Optional.of(whole.number()))) {
          return Optional.of(whole);
        }
      }
      from = to < text.length() ? comma.end() : text.length() + 1;
    }
    return Optional.empty();
  }

  private static Optional<String> zipIn(@Nullable String zip, String restOfAddress) {
    Matcher own = ZIP_ALONE.matcher(zip == null || zip.length() > LONGEST ? "" : plain(zip));
    if (own.lookingAt()) {
      return Optional.of(own.group(1));
    }
    return ZIP_WITHIN
        .matcher(restOfAddress)
        .results()
        .map(found -> found.group(1))
        .reduce((first, last) -> last);
  }

  private static String plain(String typed) {
    String spaced = typed.replace("½", " 1/2").replace("¼", " 1/4").replace("¾", " 3/4");
    String dashed = DASHES.matcher(Folding.folded(spaced)).replaceAll("-");
    String text = POINT_AFTER_LETTER.matcher(dashed).replaceAll("").replace('.', ' ').strip();
    return THOUSANDS.matcher(text).replaceFirst("$1$2");
  }
}
