package org.tierline.ui.contact;

import java.util.List;
import java.util.stream.Stream;
import org.tierline.model.privacy.Relationship;

/**
 * What a caller is asked, by who they are to the case (P4, P5). The items are always those of the
 * person or organization that the case is about; whoever speaks for them gives an own name as well.
 *
 * @param who what the caller is to the case
 * @param organization whether the case is about an organization, of which no birth date is asked
 * @param never whether this caller can never be verified: then nothing is asked at all
 * @param extras the kinds of the one more thing that are asked for
 */
record Asked(Relationship who, boolean organization, boolean never, List<Extra> extras) {
  Asked {
    extras = List.copyOf(extras);
  }

  /** Of whom the case is, as seen by the caller: it decides the words of fields and questions. */
  enum Whose {
    OWN(""),
    ORGANIZATION(".organization"),
    CLIENT(".client"),
    CHILD(".child"),
    WARD(".ward"),
    CONSENTING(".consenting"),
    OTHER(".other");

    private final String ending;

    Whose(String ending) {
      this.ending = ending;
    }
  }

  /** Of whom the case is. */
  Whose whose() {
    if (organization) {
      return Whose.ORGANIZATION;
    }
    return switch (who) {
      case APPLICANT_OR_PETITIONER -> Whose.OWN;
      case REPRESENTATIVE -> Whose.CLIENT;
      case PARENT_OF_MINOR -> Whose.CHILD;
      case LEGAL_GUARDIAN -> Whose.WARD;
      case AUTHORIZED_THIRD_PARTY -> Whose.CONSENTING;
      case BENEFICIARY, OTHER -> Whose.OTHER;
    };
  }

  /** Whether a case of an organization can be this caller's. */
  static boolean canBeOrganization(Relationship who) {
    return switch (who) {
      case APPLICANT_OR_PETITIONER, REPRESENTATIVE, AUTHORIZED_THIRD_PARTY -> true;
      case PARENT_OF_MINOR, LEGAL_GUARDIAN, BENEFICIARY, OTHER -> false;
    };
  }

  /** The fields without which nothing can be compared. */
  List<EntryKind> required() {
    return never ? List.of() : Stream.of(EntryKind.values()).filter(this::isRequired).toList();
  }

  /** The fields that are shown, in their order. */
  List<EntryKind> shown() {
    return never
        ? List.of()
        : Stream.concat(required().stream(), extras.stream().flatMap(one -> one.kinds().stream()))
            .toList();
  }

  private boolean isRequired(EntryKind kind) {
    return switch (kind) {
      case CASE_NUMBER, NAME -> true;
      case BORN -> !organization;
      case OWN_NAME -> asksOwnName();
      case FIRM -> who == Relationship.REPRESENTATIVE;
      case HOUSE, ZIP, PHONE, EMAIL, SECOND_NUMBER -> false;
    };
  }

  private boolean asksOwnName() {
    return switch (who) {
      case REPRESENTATIVE, PARENT_OF_MINOR, LEGAL_GUARDIAN, AUTHORIZED_THIRD_PARTY -> true;
      case APPLICANT_OR_PETITIONER -> organization;
      case BENEFICIARY, OTHER -> false;
    };
  }

  /** Key of the name of a field. */
  String label(EntryKind kind) {
    return "contact.field."
        + switch (kind) {
          case NAME, BORN -> kind.name() + whose().ending;
          case OWN_NAME -> kind.name() + contactPerson();
          case CASE_NUMBER, FIRM, HOUSE, ZIP, PHONE, EMAIL, SECOND_NUMBER -> kind.name();
        };
  }

  /** Key of the question that is read to the caller for a field. */
  String question(EntryKind kind) {
    return "contact.ask."
        + switch (kind) {
          case NAME, BORN, HOUSE, PHONE, EMAIL, SECOND_NUMBER, CASE_NUMBER ->
              kind.name() + whose().ending;
          case OWN_NAME -> kind.name() + contactPerson();
          case FIRM, ZIP -> kind.name();
        };
  }

  private String contactPerson() {
    return organization && who == Relationship.APPLICANT_OR_PETITIONER ? ".organization" : "";
  }
}
