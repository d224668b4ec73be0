package org.tierline.service.office;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tierline.store.OfficeTable.MailingAddress;

/** Chooses the filing address for a state and a carrier. */
final class MailRules {
  private static final List<String> EVERY = List.of("ALL");
  private static final List<String> REST = List.of("OTHER");

  private MailRules() {}

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
