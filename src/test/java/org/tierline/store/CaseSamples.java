package org.tierline.store;

import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.Protection;
import org.tierline.store.vault.CaseJson;

/** Case records for tests. */
public final class CaseSamples {
  /** A record with a value of its own in every field. */
  public static final String FULL =
      """
      {"receiptNumber":"IOE0912345678","form":"I-765","category":"C09","receivedOn":"2026-03-02",
       "account":"acct-canary","protection":"NONE","premiumProcessing":true,
       "location":{"office":"NBC"},"adjudicatedBy":"TSC",
       "subject":{"givenName":"Canaryjosé","middleName":"Canaryluz","familyName":"Canarynúñez",
         "dateOfBirth":"1991-07-14","aNumber":"A012345678",
         "address":{"street":"415 Canary Street Apt 2","city":"Canaryville","state":"TX",
           "zip":"75201","country":"US"},
         "phone":"+12145550143","email":"canary@example.org","military":true},
       "parties":[{"relationship":"PARENT_OF_MINOR","name":"Ana Canaryparent"}],
       "representative":{"name":"Lee Canaryrep","firm":"Canaryfirm Law","g28On":"2026-03-02",
         "endsOn":null},
       "consents":[{"to":"Rosa Canaryconsent","from":"2026-01-05","until":"2026-12-31",
         "writtenByApplicant":true}],
       "guardianships":[{"name":"Eve Canaryguardian","onFileSince":"2025-05-01"}],
       "safeContact":{"phone":"+13305550123"},
       "status":{"title":"Canary Was Received","on":"2026-03-02","next":"Canary will wait."},
       "notices":[{"kind":"RECEIPT_NOTICE","sentOn":"2026-03-04","inquireFrom":"2026-04-04"}],
       "appointments":[{"kind":"BIOMETRICS","office":"DAL","at":"2026-04-02T09:00:00-05:00",
         "timesRescheduled":1}],
       "documents":[{"kind":"EAD","issuedBy":"NBC"}],
       "history":[{"on":"2026-03-02","event":"Canary seen at the lockbox"}]}
      """;

  private CaseSamples() {}

  public static CaseRecord full(String receiptNumber, Protection protection) {
    return CaseJson.read(
        FULL.replace("IOE0912345678", receiptNumber).replace("\"NONE\"", "\"" + protection + "\""));
  }

  /** Another person, with another A-number. */
  public static CaseRecord other(String receiptNumber, String aNumber, Protection protection) {
    return CaseJson.read(
        """
        {"receiptNumber":"%s","form":"I-90","receivedOn":"2026-03-02","protection":"%s",
         "subject":{"familyName":"Park","givenName":"Lee","dateOfBirth":"1980-01-02",
           "aNumber":"%s"}}
        """
            .formatted(receiptNumber, protection, aNumber));
  }

  public static CaseRecord organization(String receiptNumber) {
    return CaseJson.read(
        """
        {"receiptNumber":"%s","form":"I-129","receivedOn":"2026-03-02",
         "petitioner":{"organization":"Acme Foods LLC","contactName":"Kim Lane",
           "email":"kim@acme.example"}}
        """
            .formatted(receiptNumber));
  }
}
