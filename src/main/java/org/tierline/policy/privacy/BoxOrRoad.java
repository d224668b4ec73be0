package org.tierline.policy.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What takes the place of a house number where the mail has no houses, in a folded address. */
final class BoxOrRoad {
  /** Rural and contract routes, and the boxes of the military abroad. */
  private static final Pattern ROUTE =
      Pattern.compile(
          "(?:^|\\s)(?:(rr|r r|rfd|rural route|ruta rural|rte|route)"
              + "|(hc|hcr|highway contract(?: route)?)|(psc|cmr|unit))[\\s-]*#?0*([0-9]+)"
              + "\\s+(?:box|bx|buzon|bzn)\\s*#?\\s*0*([0-9]+(?:-?[0-9a-z]+)?)(?=\\s|$)");

  /** Where a road has no houses but kilometers. */
  private static final Pattern KILOMETER =
      Pattern.compile(
          "(?:^|\\s)(?:carr|carretera|pr)[\\s-]*#?([0-9]+)(?:\\s[a-z]+)?\\s+km\\s*([0-9]+)"
              + "(?:\\s([0-9])(?![0-9]))?(?=\\s|$)");

  private static final Pattern POST_BOX =
      Pattern.compile(
          "^(?:p\\s?o\\s?b(?:ox)?|post office box|box|apartado(?: postal)?)\\s*(?:#|no)?\\s*"
              + "0*([0-9]+(?:-?[0-9a-z]+)?)(?=[\\s#]|$)");

  private BoxOrRoad() {}

  /** A route and a box, or a road and a kilometer, wherever they stand. */
  static Optional<HouseNumber> route(String text) {
    Matcher route = ROUTE.matcher(text);
    if (!route.find()) {
      return kilometer(text);
    }
    String kind = route.group(3) != null ? route.group(3) : route.group(2) != null ? "hc" : "rr";
    String number = "%s %s box %s".formatted(kind, route.group(4), route.group(5));
    return Optional.of(
        new HouseNumber(number, text.substring(0, route.start()) + text.substring(route.end())));
  }

  private static Optional<HouseNumber> kilometer(String text) {
    Matcher road = KILOMETER.matcher(text);
    if (!road.find()) {
      return Optional.empty();
    }
    String tenth = road.group(3) == null ? "0" : road.group(3);
    String number = "carr %s km %s.%s".formatted(road.group(1), road.group(2), tenth);
    return Optional.of(
        new HouseNumber(number, text.substring(0, road.start()) + text.substring(road.end())));
  }

  /** A post office box at the beginning of a line. */
  static Optional<HouseNumber> box(String line) {
    Matcher box = POST_BOX.matcher(line);
    return box.find()
        ? Optional.of(new HouseNumber("box " + box.group(1), line.substring(box.end())))
        : Optional.empty();
  }
}
