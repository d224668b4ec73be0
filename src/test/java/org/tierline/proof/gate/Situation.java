package org.tierline.proof.gate;

/**
 * What was said, and what is on file of the one who says it. Where nothing else is told, a caller
 * says everything and all of it is right, and everybody is on file, in force, with a consent that
 * the applicant wrote.
 */
enum Situation {
  /** Receipt number, name, date of birth, four extra items, safe contact. */
  ALL_RIGHT,
  THREE_EXTRAS,
  /** All right after two failures in the same contact. */
  AFTER_TWO_FAILURES,
  /** All right after nine failures on the number in other contacts. */
  NINE_FAILURES_ON_NUMBER,
  /** All right after ten failures on the number, more than 24 hours ago. */
  TEN_FAILURES_A_DAY_AGO,
  /** All right after ten failures on the number in other contacts. */
  NUMBER_LOCKED,
  SAFE_CONTACT_NOT_CONFIRMED,
  TWO_EXTRAS,
  ONLY_ADDRESS,
  ONLY_PHONE,
  ONLY_EMAIL,
  ONLY_SECOND_NUMBER,
  ONE_RIGHT_ONE_WRONG,
  THREE_RIGHT_ONE_WRONG,
  NO_EXTRA,
  ONLY_A_WRONG_EXTRA,
  /** The record has no extra item at all. */
  NO_EXTRA_ON_RECORD,
  NO_NUMBER,
  NO_SUCH_NUMBER,
  NUMBER_OF_ANOTHER_PERSON,
  WRONG_NAME,
  NO_NAME,
  WRONG_DATE,
  NO_DATE,
  /** The A-number instead of the receipt number, of a person with this one case. */
  A_NUMBER_ALONE,
  /** The same, of a person with two cases of this protection. */
  A_NUMBER_OF_TWO_CASES,
  /** The same, of a person with this case and an unprotected one. */
  A_NUMBER_BESIDE_UNPROTECTED,
  /** The account or sender that was authenticated is not the one of record. */
  ORIGIN_OF_ANOTHER,
  /** Neither account nor e-mail is on record; three other extra items are right. */
  NO_ORIGIN_ON_RECORD,
  PROMPT_NOT_READ,
  /** A wrong name after two failures in the same contact. */
  THIRD_FAILURE,
  /** All right after three failures in the same contact. */
  CONTACT_LOCKED,
  /** G-28 and consents ended yesterday; a parent and a guardianship have no last day. */
  STANDING_ENDED_YESTERDAY,
  STANDING_ENDS_TODAY,
  /** G-28, guardianship and consents begin tomorrow. */
  STANDING_BEGINS_TOMORROW,
  STANDING_BEGINS_TODAY,
  STANDING_NOT_ON_FILE,
  /** Somebody else is on file as what the caller says to be. */
  STANDING_OF_ANOTHER,
  /** The caller does not say who they are. */
  STANDING_NOT_SAID,
  /** The caller is on file in another case of the same person only. */
  STANDING_ON_ANOTHER_CASE,
  /** The consents were not written by the applicant. */
  CONSENT_OF_ANOTHER_HAND,
  /** Everybody is on file, and nobody has a consent. */
  NO_CONSENT,
  EIGHTEEN_TODAY,
  EIGHTEEN_TOMORROW,
  WRONG_FIRM,
  NO_FIRM,
  /** The case is of an organization; its name, its contact person, two extra items. */
  ORGANIZATION,
  ORGANIZATION_WRONG_NAME,
  ORGANIZATION_OTHER_CONTACT,
  ORGANIZATION_NO_CONTACT,
  ORGANIZATION_NO_EXTRA,
  ORGANIZATION_WITHOUT_CONTACT_ON_FILE;

  boolean isOfAnOrganization() {
    return name().startsWith("ORGANIZATION");
  }
}
