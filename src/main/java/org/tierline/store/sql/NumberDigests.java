package org.tierline.store.sql;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tierline.model.cases.ANumber;
import org.tierline.model.cases.Protection;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.policy.privacy.outbound.CaseNumbersIn;
import org.tierline.store.keys.KeyRing;

/** The numbers in some texts, as digests in the domain of Section 1367. */
final class NumberDigests {
  private static final String DOMAIN = Protection.SECTION_1367.name();

  private NumberDigests() {}

  /** Each once. */
  static List<byte[]> in(Collection<String> texts, KeyRing ring) {
    Set<ByteBuffer> digests = new LinkedHashSet<>();
    texts.stream()
        .flatMap(text -> numbers(text).stream())
        .map(number -> ByteBuffer.wrap(digest(number, ring)))
        .forEach(digests::add);
    return digests.stream().map(ByteBuffer::array).toList();
  }

  /** A text may be a number as it was typed, or have numbers among its words. */
  private static Set<String> numbers(String text) {
    Set<String> numbers = new LinkedHashSet<>();
    ReceiptNumber.parse(text).map(ReceiptNumber::value).ifPresent(numbers::add);
    ANumber.parse(text).map(ANumber::value).ifPresent(numbers::add);
    numbers.addAll(CaseNumbersIn.all(text));
    return numbers;
  }

  private static byte[] digest(String number, KeyRing ring) {
    boolean receipt = ReceiptNumber.parse(number).isPresent();
    return ring.digest(DOMAIN, receipt ? SaidNumbers.RECEIPT : SaidNumbers.A_NUMBER, number);
  }
}
