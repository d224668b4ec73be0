package org.tierline.app.desk;

import java.util.List;

/**
 * Words that nobody else uses, one for every field that holds something of a person. They are kept
 * backwards, so that looking for them in the memory of this process does not find this list.
 */
final class Canaries {
  static final String FAMILY = "nilovxqZ";
  static final String GIVEN = "animexqZ";
  static final String MIDDLE = "ledoxqZ";
  static final String STREET = "dorvaoxqZ";
  static final String CITY = "ellivyxqZ";
  static final String EMAIL = "liamyxqz";
  static final String PHONE = "7710553123";
  static final String RECEIPT = "6288134790";
  static final String A_NUMBER = "791348812";
  static final String ACCOUNT = "tccaxqz";
  static final String PARTY = "itrapxqZ";
  static final String REPRESENTATIVE = "aperxqZ";
  static final String FIRM = "rimriffxqZ";
  static final String CONSENT = "snocxqZ";
  static final String GUARDIAN = "draugxqZ";
  static final String EVENT = "tnevexqZ";
  static final String NEXT = "txenxqZ";
  static final String CALLER = "rellacxqZ";
  static final String NOTES = "seitonxqZ";
  static final String REQUEST = "tseuqerxqZ";
  static final String ESCALATION = "lacsexqZ";
  static final String SOUGHT = "thguosxqZ";
  static final String OFFICE = "eciffoxqZ";
  static final String PASSWORD = "drowssapxqZ";

  private Canaries() {}

  /** All of them, backwards. */
  static List<String> backwards() {
    return List.of(
        FAMILY,
        GIVEN,
        MIDDLE,
        STREET,
        CITY,
        EMAIL,
        PHONE,
        RECEIPT,
        A_NUMBER,
        ACCOUNT,
        PARTY,
        REPRESENTATIVE,
        FIRM,
        CONSENT,
        GUARDIAN,
        EVENT,
        NEXT,
        CALLER,
        NOTES,
        REQUEST,
        ESCALATION,
        SOUGHT,
        OFFICE,
        PASSWORD);
  }

  /** A word as it is typed. */
  static String say(String backwards) {
    return new StringBuilder(backwards).reverse().toString();
  }

  /** The case of the one who calls, as a line of a file of case records. */
  static String caseRecord() {
    return """
    {"receiptNumber":"IOE%s","form":"I-765","category":"C09","receivedOn":"2026-03-02",\
    "account":"%s","location":{"office":"NBC"},\
    "subject":{"givenName":"%s","middleName":"%s","familyName":"%s",\
    "dateOfBirth":"1991-07-14","aNumber":"A%s",\
    "address":{"street":"415 %s Street","city":"%s","state":"TX","zip":"75201",\
    "country":"US"},"phone":"+1%s","email":"%s@example.org"},\
    "parties":[{"relationship":"SPOUSE","name":"%s"}],\
    "representative":{"name":"%s","firm":"%s","g28On":"2026-03-02","endsOn":null},\
    "consents":[{"to":"%s","from":"2026-01-05","until":"2026-12-31",\
    "writtenByApplicant":true}],\
    "guardianships":[{"name":"%s","onFileSince":"2025-05-01"}],\
    "status":{"title":"Card Was Mailed To Me","on":"2026-09-02","next":"%s"},\
    "notices":[{"kind":"CARD","sentOn":"2026-09-02","inquireFrom":null}],\
    "documents":[{"kind":"EAD","issuedBy":"NBC"}],\
    "history":[{"on":"2026-03-02","event":"%s"}]}
    """
        .formatted(
            List.of(
                    RECEIPT,
                    ACCOUNT,
                    GIVEN,
                    MIDDLE,
                    FAMILY,
                    A_NUMBER,
                    STREET,
                    CITY,
                    PHONE,
                    EMAIL,
                    PARTY,
                    REPRESENTATIVE,
                    FIRM,
                    CONSENT,
                    GUARDIAN,
                    NEXT,
                    EVENT)
                .stream()
                .map(Canaries::say)
                .toArray());
  }
}
