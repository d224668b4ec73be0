package org.tierline.policy.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.model.Unspoken;

/**
 * The number of a house, or of a box where the mail has no houses, in a folded address.
 *
 * @param number as it is compared: {@code 415b}, {@code 12-34}, {@code 415 1/2}, {@code n6w23001},
 *     {@code box 77}, {@code rr 2 box 152}
 * @param rest the text without it
 */
record HouseNumber(String number, String rest) {
  /** Rural and contract routes, and the boxes of the military abroad. */
  private static final Pattern ROUTE =
      Pattern.compile(
          "(?:^|\\s)(?:(rr|r r|rfd|rural route|rte|route)|(hc|hcr|highway contract(?: route)?)"
              + "|(psc|cmr|unit))\\s*#?0*([0-9]+)\\s+box\\s*#?\\s*0*([0-9]+[a-z]?)\\b");

  private static final Pattern POST_BOX =
      Pattern.compile(
          "^(?:p\\s?o\\s?b(?:ox)?|post office box|box|apartado)\\s*(?:#|no)?\\s*0*([0-9]+)\\b");

  /** What may stand before the number: units, and the settlement in Puerto Rico. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:(?:apt|apartment|unit|ste|suite|room|rm|fl|floor|bldg|building|lot|trlr|spc|dept)"
              + "\\s*#?|#)\\s*[a-z0-9-]+(?:\\s+|$)|(?:urb|urbanizacion)\\s[^0-9#]+)");

  /** The sign for a number, and a direction. */
  private static final String SIGN =
      "(?:(?:no|num|numero|number|#)\\s*)?(?:[nsew]\\s?" + "|(?:north|south|east|west)\\s)?";

  private static final String NUMBER =
      "([0-9]+(?:-[0-9]+)?)" // the number itself, also 12-34 of Queens
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

  private static final Pattern ONE = Pattern.compile("^one(?=\\s[a-z])");
  private static final Pattern STREET_FOLLOWS = Pattern.compile("^\\s*[#a-z]");

  /** The number of a route and a box, wherever it stands. */
  static Optional<HouseNumber> route(String text) {
    Matcher route = ROUTE.matcher(text);
    if (!route.find()) {
      return Optional.empty();
    }
    String kind = route.group(3) != null ? route.group(3) : route.group(2) != null ? "hc" : "rr";
    String number = "%s %s box %s".formatted(kind, route.group(4), route.group(5));
    return Optional.of(
        new HouseNumber(number, text.substring(0, route.start()) + text.substring(route.end())));
  }

  /** The number with which a line begins, whatever follows. */
  static Optional<HouseNumber> first(String line) {
    String own = ONE.matcher(line).replaceFirst("1");
    String bare = withoutUnits(own);
    return box(bare)
        .or(() -> grid(bare))
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
    String once = BEFORE.matcher(line).replaceFirst("");
    return BEFORE.matcher(once).replaceFirst("");
  }

  private static Optional<HouseNumber> box(String line) {
    Matcher box = POST_BOX.matcher(line);
    return box.find()
        ? Optional.of(new HouseNumber("box " + box.group(1), line.substring(box.end())))
        : Optional.empty();
  }

  private static Optional<HouseNumber> grid(String line) {
    Matcher grid = GRID.matcher(line);
    return grid.find()
        ? Optional.of(new HouseNumber(grid.group(1).replace(" ", ""), line.substring(grid.end())))
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
