package org.tierline.policy.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.model.Unspoken;

/**
 * The number of a house, or of a box where the mail has no houses, in a folded address.
 *
 * @param number as it is compared: {@code 415b}, {@code 12-34}, {@code 415 1/2}, {@code n6w23001},
 *     {@code box 77}, {@code rr 2 box 152}, {@code carr 2 km 14.5}
 * @param rest the text without it
 */
record HouseNumber(String number, String rest) {
  /** A settlement, a tower and a flat in it. */
  private static final int MOST_UNITS = 3;

  private static final String UNIT =
      "(?:apt|apartment|unit|ste|suite|room|rm|fl|floor|flat|bldg|building|edif|edificio|lot|trlr|spc|dept)"
          + "(?![a-z])";

  /** What may stand before the number: units, and the settlement or tower in Puerto Rico. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:"
              + UNIT
              + "\\s*#?|#)\\s*[a-z0-9-]+(?:\\s+|$)"
              + "|(?:urb|urbanizacion|cond|condominio|res|residencial)\\s"
              + "(?:(?!"
              + UNIT
              + ")[^0-9#\\s]+\\s+)*?(?="
              + UNIT
              + "|#|(?:[a-z]{1,2}-?)?[0-9]))");

  /** A block and a house in it, as in Puerto Rico; elsewhere a letter before a number is a road. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "^([a-z]{1,2})-?0*([0-9]+)(?=\\s+(?:calle|c/|ave|avenida|paseo|camino|via)\\s)");

  /** The sign for a number, and a direction. */
  private static final String SIGN =
      "(?:(?:no|num|numero|number|#)\\s*)?(?:[nsew]\\s?" + "|(?:north|south|east|west)\\s)?";

  private static final String NUMBER =
      "0*([0-9]+(?:-[0-9]+)?)" // the number itself, also 12-34 of Queens
          + "(?:-?([a-z]))?" // a letter
          + "(?:[\\s-]+([0-9]/[0-9]))?" // a fraction
          + "(?=[\\s#]|$)";

  private static final Pattern HOUSE = Pattern.compile("^" + SIGN + NUMBER);

  /** Two coordinates, as in Wisconsin and Illinois. */
  private static final Pattern GRID =
      Pattern.compile("^([nsew]\\s?[0-9]+\\s?[nsew]\\s?[0-9]+|[0-9]+[nsew][0-9]+)(?![a-z0-9])");

  /** The Spanish order: the street before the number. */
  private static final Pattern STREET_FIRST =
      Pattern.compile(
          "^(?:calle|c/|ave|avenida|paseo|camino)\\s"
              + "(?:[^0-9#]+\\s|[^#]+#\\s*|[^0-9#]+\\sno\\s*)"
              + NUMBER);

  /** Not the beginning of a longer number in words. */
  private static final Pattern ONE =
      Pattern.compile(
          "^one(?=\\s[a-z])(?!\\s(?:hundred|thousand|oh|zero|one|two|three|four|five|six|seven|eight"
              + "|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
              + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\\b)");

  private static final Pattern STREET_FOLLOWS = Pattern.compile("^\\s*[#a-z]");

  /** The number with which a line begins, whatever follows. */
  static Optional<HouseNumber> first(String line) {
    String own = ONE.matcher(line).replaceFirst("1");
    String bare = withoutUnits(own);
    return BoxOrRoad.box(bare)
        .or(() -> grid(bare))
        .or(() -> block(bare))
        .or(() -> house(HOUSE, bare))
        .or(() -> house(STREET_FIRST, bare))
        .or(() -> house(HOUSE, own));
  }

  /** The number with which a line begins, if a street follows; else it may be a ZIP. */
  static Optional<HouseNumber> later(String line) {
    return first(line)
        .filter(
            house -> house.number.startsWith("box") || STREET_FOLLOWS.matcher(house.rest).find());
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  private static String withoutUnits(String line) {
    String bare = line;
    for (int i = 0; i < MOST_UNITS; i++) {
      bare = BEFORE.matcher(bare).replaceFirst("");
    }
    return bare;
  }

  private static Optional<HouseNumber> grid(String line) {
    Matcher grid = GRID.matcher(line);
    return grid.find()
        ? Optional.of(new HouseNumber(grid.group(1).replace(" ", ""), line.substring(grid.end())))
        : Optional.empty();
  }

  private static Optional<HouseNumber> block(String line) {
    Matcher block = BLOCK.matcher(line);
    return block.find()
        ? Optional.of(new HouseNumber(block.group(1) + block.group(2), line.substring(block.end())))
        : Optional.empty();
  }

  private static Optional<HouseNumber> house(Pattern pattern, String line) {
    Matcher house = pattern.matcher(line);
    if (!house.find()) {
      return Optional.empty();
    }
    String letter = house.group(2) == null ? "" : house.group(2);
    String fraction = house.group(3) == null ? "" : " " + house.group(3);
    return Optional.of(
        new HouseNumber(house.group(1) + letter + fraction, line.substring(house.end())));
  }
}
