package org.tierline.service.office;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tierline.store.OfficeTable.InternationalArea;

/** Parts of a country that two offices share, written {@code China: Beijing; Tianjin}. */
final class Provinces {
  private Provinces() {}

  /** The parts of the country, empty if the office serves all of it. */
  static List<String> of(InternationalArea area) {
    int colon = area.area().indexOf(':');
    if (colon < 0) {
      return List.of();
    }
    return Arrays.stream(area.area().substring(colon + 1).split(";", -1))
        .flatMap(Provinces::withOtherName)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** {@code Tibet (Xizang)} is called either way. */
  private static Stream<String> withOtherName(String name) {
    int open = name.indexOf('(');
    int close = name.indexOf(')');
    return open < 0 || close < open
        ? Stream.of(name)
        : Stream.of(name.substring(0, open), name.substring(open + 1, close));
  }

  /** Whether an office serves a part of the country, also if it is misspelled a little. */
  static boolean has(InternationalArea area, String province) {
    String plain = Spelling.plain(province);
    int forgiven = Spelling.forgiven(plain.length());
    List<String> parts = of(area);
    return parts.isEmpty()
        || parts.stream()
            .map(Spelling::plain)
            .anyMatch(part -> Spelling.distance(plain, part, forgiven) <= forgiven);
  }
}
