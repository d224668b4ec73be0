package org.tierline.service.office;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The states and territories as the post writes them, by code and by name in both languages. */
public final class States {
  private static final Map<String, String> NAMES = new LinkedHashMap<>();
  private static final Map<String, String> SPANISH = new LinkedHashMap<>();

  private static final Set<String> TERRITORIES =
      Set.of("AS", "GU", "MP", "PR", "VI", "MH", "FM", "PW");

  static {
    names(
        NAMES,
        """
        AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut\
        |DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois\
        |IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland\
        |MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana\
        |NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York\
        |NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania\
        |RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah\
        |VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming\
        |AS American Samoa|GU Guam|MP Northern Mariana Islands|PR Puerto Rico\
        |VI U.S. Virgin Islands|MH Marshall Islands|FM Micronesia|PW Palau\
        """);
    names(
        SPANISH,
        """
        NC Carolina del Norte|SC Carolina del Sur|ND Dakota del Norte|SD Dakota del Sur\
        |DC Distrito de Columbia|HI Hawái|LA Luisiana|MS Misisipi|MO Misuri|NH Nuevo Hampshire\
        |NJ Nueva Jersey|NM Nuevo México|NY Nueva York|OR Oregón|PA Pensilvania|TX Tejas\
        |WV Virginia Occidental|AS Samoa Americana|MP Islas Marianas del Norte\
        |VI Islas Vírgenes\
        """);
  }

  private States() {}

  /** Codes with their English names. */
  static Map<String, String> english() {
    return NAMES;
  }

  /** Codes with the Spanish names that differ. */
  static Map<String, String> spanish() {
    return SPANISH;
  }

  /** The code if it is one, whatever its case. */
  static Optional<String> code(String text) {
    return Optional.of(text.strip().toUpperCase(Locale.ROOT)).filter(NAMES::containsKey);
  }

  /** The code of a state by its name in either language. */
  static Optional<String> called(String name) {
    String plain = Spelling.plain(name);
    return Stream.of(NAMES, SPANISH)
        .flatMap(names -> names.entrySet().stream())
        .filter(state -> Spelling.plain(state.getValue()).equals(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether it is a place with an ISO code of its own that the post counts among the states. */
  static boolean isTerritory(String code) {
    return TERRITORIES.contains(code);
  }

  /** The English name, or the code itself where there is none, as for military mail. */
  public static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }

  private static void names(Map<String, String> into, String lines) {
    for (String line : lines.split("\\|", -1)) {
      into.put(line.substring(0, 2), line.substring(3).strip());
    }
  }
}
