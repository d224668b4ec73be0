package org.tierline.proof.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.Protection;
import org.tierline.store.vault.CaseJson;

/**
 * The cases that are on file when a cell is tried.
 *
 * @param receiptNumber of the case that the caller means
 * @param aNumber of the person that the caller means
 * @param saidReceipt the receipt number that the caller says
 * @param records all of them
 */
record CaseFile(
    String receiptNumber, String aNumber, String saidReceipt, List<CaseRecord> records) {
  /** The Eastern date of every cell. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final String CHILD = "2012-07-14";

  CaseFile {
    records = List.copyOf(records);
  }

  /** How a child is dated in a situation. */
  static String born(Situation situation) {
    return switch (situation) {
      case EIGHTEEN_TODAY -> TODAY.minusYears(18).toString();
      case EIGHTEEN_TOMORROW -> TODAY.plusDays(1).minusYears(18).toString();
      default -> CHILD;
    };
  }

  /** A file with numbers of its own. */
  static CaseFile of(Situation situation, Protection protection, int number) {
    String receipt = "IOE%010d".formatted(2L * number);
    String second = "IOE%010d".formatted(2L * number + 1);
    String aNumber = "A%09d".formatted(number);
    List<CaseRecord> records = new ArrayList<>();
    records.add(record(situation, protection, receipt, aNumber));
    switch (situation) {
      case NUMBER_OF_ANOTHER_PERSON -> records.add(anotherPerson(second));
      case A_NUMBER_OF_TWO_CASES -> records.add(usual(protection, second, aNumber));
      case A_NUMBER_BESIDE_UNPROTECTED -> records.add(usual(Protection.NONE, second, aNumber));
      case STANDING_ON_ANOTHER_CASE -> records.add(usual(protection, second, aNumber));
      default -> {
        // This case alone.
      }
    }
    String said = situation == Situation.NUMBER_OF_ANOTHER_PERSON ? second : receipt;
    return new CaseFile(receipt, aNumber, said, records);
  }

  private static CaseRecord usual(Protection protection, String receipt, String aNumber) {
    return record(Situation.ALL_RIGHT, protection, receipt, aNumber);
  }

  private static CaseRecord anotherPerson(String receipt) {
    return CaseJson.read(
        """
        {"receiptNumber":"%s","form":"I-90","receivedOn":"2026-03-02",
         "subject":{"givenName":"Tomás","familyName":"Quispe","dateOfBirth":"1970-02-03",
           "phone":"+13305550177"}}
        """
            .formatted(receipt));
  }

  private static CaseRecord record(
      Situation situation, Protection protection, String receipt, String aNumber) {
    return CaseJson.read(
        """
        {"receiptNumber":"%s","form":"I-765","receivedOn":"2026-03-02","protection":"%s",
         %s %s
         "safeContact":{"phone":"+13305550123"}%s}
        """
            .formatted(
                receipt,
                protection,
                account(situation),
                situation.isOfAnOrganization()
                    ? petitioner(situation)
                    : subject(situation, aNumber),
                standings(situation)));
  }

  private static String account(Situation situation) {
    return situation == Situation.NO_ORIGIN_ON_RECORD ? "" : "\"account\":\"acct-71\",";
  }

  private static String subject(Situation situation, String aNumber) {
    String email =
        situation == Situation.NO_ORIGIN_ON_RECORD ? "" : ",\"email\":\"mj@example.org\"";
    String extras =
        """
        ,"aNumber":"%s","phone":"+12145550143","address":{"street":"415 Oak Street Apt 2",
         "city":"Dallas","state":"TX","zip":"75201","country":"US"}%s
        """
            .formatted(aNumber, email);
    return """
    "subject":{"givenName":"María José","middleName":"Luz","familyName":"Núñez-Ortega",
     "dateOfBirth":"%s"%s},
    """
        .formatted(born(situation), situation == Situation.NO_EXTRA_ON_RECORD ? "" : extras);
  }

  private static String petitioner(Situation situation) {
    String contact =
        situation == Situation.ORGANIZATION_WITHOUT_CONTACT_ON_FILE
            ? ""
            : "\"contactName\":\"Kim Lane\",";
    return """
    "petitioner":{"organization":"Acme Foods LLC",%s
     "address":{"street":"9 Mill Road","city":"Dallas","state":"TX","zip":"75202",
       "country":"US"},
     "phone":"+12145550190","email":"mj@example.org"},
    """
        .formatted(contact);
  }

  private static String standings(Situation situation) {
    return switch (situation) {
      case STANDING_NOT_ON_FILE, STANDING_ON_ANOTHER_CASE -> "";
      case STANDING_ENDED_YESTERDAY ->
          people("2026-03-02", "\"" + TODAY.minusDays(1) + "\"", "2025-05-01", situation);
      case STANDING_ENDS_TODAY ->
          people("2026-03-02", "\"" + TODAY + "\"", "2025-05-01", situation);
      case STANDING_BEGINS_TOMORROW -> {
        String tomorrow = TODAY.plusDays(1).toString();
        yield people(tomorrow, "null", tomorrow, situation);
      }
      case STANDING_BEGINS_TODAY -> people(TODAY.toString(), "null", TODAY.toString(), situation);
      default -> people("2026-03-02", "null", "2025-05-01", situation);
    };
  }

  private static String people(
      String from, String until, String guardianSince, Situation situation) {
    boolean others = situation == Situation.STANDING_OF_ANOTHER;
    String agents =
        """
        ,"representative":{"name":"%s","firm":"Park Law","g28On":"%s","endsOn":%s}%s
        """
            .formatted(
                others ? "Jo Stein" : "Lee Park",
                from,
                until,
                consents(others, from, until, situation));
    String family =
        """
        ,"parties":[{"relationship":"PARENT_OF_MINOR","name":"%s"}],
        "guardianships":[{"name":"%s","onFileSince":"%s"}]
        """
            .formatted(
                others ? "Uma Reyes" : "Ana Núñez",
                others ? "Max Frey" : "Eve Stone",
                guardianSince);
    return situation.isOfAnOrganization() ? agents : agents + family;
  }

  private static String consents(boolean others, String from, String until, Situation situation) {
    if (situation == Situation.NO_CONSENT) {
      return "";
    }
    boolean own = situation != Situation.CONSENT_OF_ANOTHER_HAND;
    List<String> names =
        others
            ? List.of("Ivo Kern", "Uma Reyes", "Max Frey")
            : List.of("Rosa Díaz", "Ana Núñez", "Eve Stone");
    List<String> all =
        names.stream()
            .map(name ->
                "{\"to\":\"%s\",\"from\":\"%s\",\"until\":%s,\"writtenByApplicant\":%s}"
                    .formatted(name, from, until, own))
            .toList();
    return ",\"consents\":[" + String.join(",", all) + "]";
  }
}
