package org.tierline.policy.privacy.outbound;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.OutboundFinding.Kind;

/** The receipt numbers and A-numbers that stand in free words. Pure. */
public final class CaseNumbersIn {
  private CaseNumbersIn() {}

  /**
   * All of them as a record writes them, however spaced, disguised or read aloud; what can be read
   * in several ways, in each of them. Some may be no number of a case at all.
   */
  public static Set<String> all(String words) {
    return found(words)
        .flatMap(found -> found.values().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a receipt number stands there that cannot be read as this one. */
  public static boolean nameAnother(String words, ReceiptNumber own) {
    return found(words)
        .filter(found -> found.kind() == Kind.RECEIPT_NUMBER)
        .anyMatch(found -> !found.values().contains(own.value()));
  }

  private static Stream<Found> found(String words) {
    PlainText text = PlainText.of(words);
    return Stream.of(
            ReceiptNumbersIn.all(text), ANumbersIn.all(text), SpokenNumbersIn.all(words, text))
        .flatMap(List::stream);
  }
}
