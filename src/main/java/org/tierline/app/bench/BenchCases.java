package org.tierline.app.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.tierline.app.bench.BenchStaff.Seat;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.Said;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestType;

/** Invented cases of one person each, and what their callers say. */
final class BenchCases {
  /** Where callers are called back. */
  static final String PHONE = "+12145550143";

  private static final String NAME = "Lee Park";

  private BenchCases() {}

  /** Imports so many. */
  static void takeIn(Seat administrator, int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(
          """
          {"location":{"office":"NBC"},"receiptNumber":"%s","form":"I-90",\
          "receivedOn":"2026-03-02","protection":"NONE",\
          "subject":{"familyName":"Park","givenName":"Lee","dateOfBirth":"1980-01-02",\
          "phone":"%s","address":{"street":"77 Safe Rd","city":"Akron","state":"OH",\
          "zip":"44301","country":"US"}}}
          """
              .formatted(receipt(i).value(), PHONE));
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    administrator
        .services()
        .caseImport()
        .importLines(administrator.session(), new ByteArrayInputStream(bytes), read -> {});
  }

  /** The number of one of them. */
  static ReceiptNumber receipt(int which) {
    return new ReceiptNumber("IOE%010d".formatted(which + 1));
  }

  /** What its caller says to be verified. */
  static Said said(int which) {
    return new Said(
        receipt(which).value(),
        null,
        NAME,
        LocalDate.of(1980, 1, 2),
        null,
        null,
        PHONE,
        null,
        null,
        null,
        null);
  }

  /** What is asked of an office about a case. */
  static RequestWish request(int which) {
    return new RequestWish(
        receipt(which),
        ServiceRequestType.TYPOGRAPHIC_ERROR,
        "It is wrong.",
        null,
        null,
        null,
        false,
        false);
  }
}
