package org.tierline.service.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.store.OfficeTable.MailingAddress;

/** Chooses the filing address for a state and a carrier. */
final class MailRules {
  private static final List<String> EVERY = List.of("ALL");
  private static final List<String> REST = List.of("OTHER");

  private static final Set<String> MILITARY = Set.of("AA", "AE", "AP");
  private static final Pattern NUMBER_OF_A_FORM =
      Pattern.compile("([A-Za-z]{1,4})[\\s-]*(\\d\\S*)(.*)");

  private MailRules() {}

  /** The code by which the post knows a state that was named. */
  static Optional<String> state(String named) {
    String code = named.strip().toUpperCase(Locale.ROOT);
    return MILITARY.contains(code)
        ? Optional.of(code)
        : States.code(code).or(() -> States.called(named));
  }

  /** A form as it stands on file: {@code n400} is {@code N-400}. */
  static String form(String named) {
    Matcher number = NUMBER_OF_A_FORM.matcher(named.strip());
    return number.matches()
        ? (number.group(1) + "-" + number.group(2)).toUpperCase(Locale.ROOT) + number.group(3)
        : named.strip();
  }

  /** The address that names the state, else the one for all others, else the one for all. */
  static Optional<Mail> choose(List<MailingAddress> addresses, String state, String carrier) {
    return first(addresses, carrier, each -> each.states().contains(state))
        .or(() -> first(addresses, carrier, each -> each.states().equals(REST)))
        .or(() ->
            first(
                addresses,
                carrier,
                each -> each.states().isEmpty() || each.states().equals(EVERY)));
  }

  private static Optional<Mail> first(
      List<MailingAddress> addresses, String carrier, Predicate<MailingAddress> fits) {
    return addresses.stream()
        .filter(each -> each.carrier().equals(carrier))
        .filter(fits)
        .findFirst()
        .map(each -> new Mail(each.form(), each.lines(), each.asOf()));
  }
}
