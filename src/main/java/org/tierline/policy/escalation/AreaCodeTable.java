package org.tierline.policy.escalation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The shipped table of area codes and their zones: {@code area_code,zones,basis}, zones parted by
 * bars. It has the codes that span two zones, of which the telephone library knows one.
 */
final class AreaCodeTable {
  private static final String PATH = "/reference/area_code_zones.csv";

  private AreaCodeTable() {}

  static Map<String, Set<ZoneId>> shipped() {
    try (InputStream in = AreaCodeTable.class.getResourceAsStream(PATH)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + PATH);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Set<ZoneId>> read(BufferedReader reader) {
    return reader
        .lines()
        .skip(1)
        .map(line -> line.split(",", 3))
        .collect(Collectors.toMap(columns -> columns[0], columns -> zones(columns[1])));
  }

  private static Set<ZoneId> zones(String parted) {
    return Arrays.stream(parted.split("\\|", -1))
        .map(ZoneId::of)
        .collect(Collectors.toUnmodifiableSet());
  }
}
