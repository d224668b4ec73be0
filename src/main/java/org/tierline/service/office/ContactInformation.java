package org.tierline.service.office;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.model.office.Office;

/** What is given to a caller who is referred to an office (S2, A5). */
public final class ContactInformation {
  private ContactInformation() {}

  /** Name, address and telephone in lines; what is not on file is left to the screen to say. */
  public static String of(Office office) {
    String country = Locale.of("", office.country()).getDisplayCountry(Locale.ENGLISH);
    String place =
        Stream.of(office.city(), office.state(), office.zip())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return Stream.of(office.name(), office.street(), place, country, office.phone())
        .filter(Objects::nonNull)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
