package org.tierline.service.request;

import java.util.UUID;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.request.RequestAnswer;
import org.tierline.model.request.RequestFound;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequest;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** A desk with Tier 1, two officers of whom one is cleared, and a case that is at NBC. */
final class RequestDesk implements AutoCloseable {
  static final String CASE = "IOE0000000001";
  static final String HIDDEN = "IOE0000000002";

  final Oversight desk = new Oversight();
  final StaffSession ana;
  final StaffSession eve;
  final StaffSession ines;

  RequestDesk() {
    desk.add("ana", Role.TIER_1);
    desk.add("eve", Role.TIER_2);
    desk.add("ines", Role.SUPERVISOR, Clearance.SECTION_1367);
    desk.cases(at(CASE, "NONE", "NBC"));
    ana = desk.signIn("ana");
    eve = desk.signIn("eve");
    ines = desk.signIn("ines");
  }

  static String at(String receiptNumber, String protection, String office) {
    return Oversight.parkCase(receiptNumber, protection)
        .replaceFirst("\\{", "{\"location\":{\"office\":\"" + office + "\"},");
  }

  /** A call in which the case is verified. */
  UUID verifiedCall(StaffSession who) {
    UUID call = desk.call(who);
    desk.verify(who, call, Oversight.said(CASE, "Lee Park"));
    return call;
  }

  /** Makes a request for the case in a verified call, and tells its number. */
  String request(StaffSession who, UUID call, ServiceRequestType type) {
    RequestAnswer made =
        desk.services
            .requests()
            .create(
                who,
                call,
                new RequestWish(
                    new ReceiptNumber(CASE), type, "It is wrong.", null, null, null, false, false));
    return String.valueOf(made.number());
  }

  /** How the request stands, seen in a call in which its case is verified. */
  ServiceRequest seen(StaffSession who, UUID call, String number) {
    return desk.services
        .requests()
        .find(who, call, number)
        .map(RequestFound::verified)
        .orElseThrow();
  }

  /** The case has become one of Section 1367. */
  void protect() {
    desk.cases(at(CASE, "SECTION_1367", "NBC"));
  }

  @Override
  public void close() {
    desk.close();
  }
}
