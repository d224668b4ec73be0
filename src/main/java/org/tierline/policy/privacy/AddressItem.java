package org.tierline.policy.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The comparable part of an address (P5): house number and five-digit ZIP. Street names are spelled
 * in too many ways to be compared. An address abroad has no ZIP and is not compared.
 */
final class AddressItem {
  private static final Pattern LEADING_UNIT =
      Pattern.compile("^(?:apt|apartment|unit|ste|suite|#)\\.?\\s*#?\\s*[a-z0-9]+[,\\s]+");
  private static final Pattern POST_BOX =
      Pattern.compile("^p\\.?\\s*o\\.?\\s*box\\s*#?\\s*([0-9]+)\\b");

  /** Also {@code 12-34} of Queens, {@code 415b}, {@code 415 1/2} and grids as {@code n6w23001}. */
  private static final Pattern HOUSE_NUMBER =
      Pattern.compile(
          "^((?:[nsew][0-9]+[nsew]?)?[0-9]+(?:-[0-9]+)?)" // the number itself
              + "(?:-?([a-z]))?" // a letter
              + "(?:[\\s-]+([0-9]/[0-9]))?" // a fraction
              + "(?=[\\s,#;.]|$)");

  private static final Pattern ZIP = Pattern.compile("(?<![0-9])([0-9]{5})(?:-[0-9]{4})?(?![0-9])");

  private AddressItem() {}

  /**
   * The item of an address.
   *
   * @param address house number and street, or the whole address
   * @param zip the ZIP if it is known by itself, or null
   */
  static Optional<String> of(@Nullable String address, @Nullable String zip) {
    if (address == null) {
      return Optional.empty();
    }
    String text = fractionsWritten(address);
    String withoutUnit = LEADING_UNIT.matcher(text).replaceFirst("");
    Matcher box = POST_BOX.matcher(withoutUnit);
    if (box.find()) {
      return zipIn(zip, withoutUnit.substring(box.end())).map(z -> "box " + box.group(1) + "|" + z);
    }
    Matcher house = HOUSE_NUMBER.matcher(withoutUnit);
    return house.find()
        ? zipIn(zip, withoutUnit.substring(house.end())).map(z -> houseNumber(house) + "|" + z)
        : Optional.empty();
  }

  private static String houseNumber(Matcher house) {
    String letter = house.group(2) == null ? "" : house.group(2);
    String fraction = house.group(3) == null ? "" : " " + house.group(3);
    return house.group(1) + letter + fraction;
  }

  private static Optional<String> zipIn(@Nullable String zip, String restOfAddress) {
    Matcher own = ZIP.matcher(zip == null ? "" : zip.strip());
    if (own.lookingAt()) {
      return Optional.of(own.group(1));
    }
    return ZIP.matcher(restOfAddress)
        .results()
        .map(found -> found.group(1))
        .reduce((first, last) -> last);
  }

  private static String fractionsWritten(String address) {
    String spaced = address.replace("½", " 1/2").replace("¼", " 1/4").replace("¾", " 3/4").strip();
    return Folding.folded(spaced).replaceAll("[\u2010-\u2015]", "-").strip();
  }
}
