package org.tierline.proof.gate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;

/** What the caller of a cell says. */
final class Saying {
  private final Cell cell;
  private final Situation situation;
  private final CaseFile file;

  private Saying(Cell cell, CaseFile file) {
    this.cell = cell;
    this.situation = cell.situation();
    this.file = file;
  }

  static Said of(Cell cell, CaseFile file) {
    return new Saying(cell, file).said();
  }

  private Said said() {
    Extras extras = situation.isOfAnOrganization() ? organizationExtras() : extras();
    boolean representative = cell.relationship() == Relationship.REPRESENTATIVE;
    return new Said(
        receiptNumber(),
        byANumber() ? file.aNumber() : extras.aNumber,
        name(),
        dateOfBirth(),
        extras.address,
        extras.address == null ? null : situation.isOfAnOrganization() ? "75202" : "75201",
        extras.phone,
        extras.email,
        representative ? callerName() : null,
        representative ? firm() : null,
        representative ? null : callerName());
  }

  private boolean byANumber() {
    return switch (situation) {
      case A_NUMBER_ALONE, A_NUMBER_OF_TWO_CASES, A_NUMBER_BESIDE_UNPROTECTED -> true;
      default -> false;
    };
  }

  private @Nullable String receiptNumber() {
    return switch (situation) {
      case NO_NUMBER -> null;
      case NO_SUCH_NUMBER -> "IOE99%08d".formatted(Integer.parseInt(file.aNumber().substring(1)));
      default -> byANumber() ? null : file.saidReceipt();
    };
  }

  private @Nullable String name() {
    return switch (situation) {
      case WRONG_NAME, THIRD_FAILURE -> "María José Núñez-Ortiz";
      case NO_NAME -> null;
      case ORGANIZATION_WRONG_NAME -> "Acme Tools LLC";
      default -> situation.isOfAnOrganization() ? "Acme Foods LLC" : "María José Núñez-Ortega";
    };
  }

  private @Nullable LocalDate dateOfBirth() {
    return switch (situation) {
      case WRONG_DATE -> LocalDate.of(2012, 7, 15);
      case NO_DATE -> null;
      default -> situation.isOfAnOrganization() ? null : LocalDate.parse(CaseFile.born(situation));
    };
  }

  private Extras extras() {
    String address = "415 Oak Street Apt 2";
    String phone = "(214) 555-0143";
    String email = "MJ@example.org";
    String second = byANumber() || situation == Situation.NO_NUMBER ? null : file.aNumber();
    return switch (situation) {
      case THREE_EXTRAS -> new Extras(address, phone, email, null);
      case NO_ORIGIN_ON_RECORD -> new Extras(address, phone, null, second);
      case TWO_EXTRAS -> new Extras(address, phone, null, null);
      case ONLY_ADDRESS -> new Extras(address, null, null, null);
      case ONLY_PHONE -> new Extras(null, phone, null, null);
      case ONLY_EMAIL -> new Extras(null, null, email, null);
      case ONLY_SECOND_NUMBER -> new Extras(null, null, null, second);
      case ONE_RIGHT_ONE_WRONG -> new Extras(null, phone, "mk@example.org", null);
      case THREE_RIGHT_ONE_WRONG -> new Extras(address, "(214) 555-0144", email, second);
      case NO_EXTRA -> new Extras(null, null, null, null);
      case ONLY_A_WRONG_EXTRA -> new Extras("416 Oak Street Apt 2", null, null, null);
      default -> new Extras(address, phone, email, second);
    };
  }

  private Extras organizationExtras() {
    return situation == Situation.ORGANIZATION_NO_EXTRA
        ? new Extras(null, null, null, null)
        : new Extras("9 Mill Road", "214-555-0190", "mj@example.org", null);
  }

  private @Nullable String callerName() {
    boolean silent = situation == Situation.STANDING_NOT_SAID;
    return switch (cell.relationship()) {
      case APPLICANT_OR_PETITIONER -> contactPerson();
      case REPRESENTATIVE -> silent ? null : "Lee Park";
      case PARENT_OF_MINOR -> silent ? null : "Ana Núñez";
      case LEGAL_GUARDIAN -> silent ? null : "Eve Stone";
      case AUTHORIZED_THIRD_PARTY -> silent ? null : "Rosa Díaz";
      case BENEFICIARY, OTHER -> "Tomás Quispe";
    };
  }

  private @Nullable String contactPerson() {
    return switch (situation) {
      case ORGANIZATION,
          ORGANIZATION_WRONG_NAME,
          ORGANIZATION_NO_EXTRA,
          ORGANIZATION_WITHOUT_CONTACT_ON_FILE ->
          "Kim Lane";
      case ORGANIZATION_OTHER_CONTACT -> "Kim Lang";
      default -> null;
    };
  }

  private @Nullable String firm() {
    return switch (situation) {
      case WRONG_FIRM -> "Perk Law";
      case NO_FIRM -> null;
      default -> "Park Law";
    };
  }

  private record Extras(
      @Nullable String address,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String aNumber) {}
}
