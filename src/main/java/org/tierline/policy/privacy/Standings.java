package org.tierline.policy.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.Protection;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.policy.privacy.ComparableItems.NamePart;
import org.tierline.policy.privacy.ComparableItems.Standing;
import org.tierline.policy.privacy.ComparableItems.StandingKind;

/** Who beside the subject may speak about a case (P4, P8, P9). */
final class Standings {
  private static final int OF_AGE = 18;
  private static final String PARENT = Relationship.PARENT_OF_MINOR.name();

  private Standings() {}

  /**
   * Everyone on file who may speak, with the days on which they may.
   *
   * <p>For asylum, TPS and legalization only consents that the applicant wrote count, and parents
   * and guardians only with such a consent (P9). For Section 1367 nobody but the applicant (P8).
   */
  static List<Standing> of(CaseRecord record) {
    List<Standing> standings = new ArrayList<>();
    contactPerson(record).ifPresent(standings::add);
    if (record.protection() == Protection.SECTION_1367) {
      return standings;
    }
    CaseRecord.Representative representative = record.representative();
    if (representative != null) {
      standings.add(
          new Standing(
              StandingKind.REPRESENTATIVE,
              NameParts.onRecord(representative.name()),
              NameParts.organization(representative.firm()),
              representative.g28On(),
              representative.endsOn()));
    }
    List<CaseRecord.Consent> consents = consents(record);
    for (CaseRecord.Consent consent : consents) {
      standings.add(standing(StandingKind.CONSENT, consent.to(), consent.from(), consent.until()));
    }
    Stream.concat(parents(record), guardians(record))
        .flatMap(member ->
            isConfidential(record) ? member.withAnyOf(consents) : Stream.of(member.standing()))
        .forEach(standings::add);
    return standings;
  }

  /** The standing that the caller claims; a contact person speaks for an organization only. */
  static List<Standing> claimed(Said said, Relationship relationship, LocalDate today) {
    LocalDate born = said.dateOfBirth();
    return switch (relationship) {
      case APPLICANT_OR_PETITIONER -> claimed(StandingKind.CONTACT_PERSON, said.callerName(), null);
      case REPRESENTATIVE ->
          claimed(StandingKind.REPRESENTATIVE, said.representativeName(), said.firm());
      case PARENT_OF_MINOR ->
          born != null && isMinor(born, today)
              ? claimed(StandingKind.PARENT, said.callerName(), null)
              : List.of();
      case LEGAL_GUARDIAN -> claimed(StandingKind.GUARDIAN, said.callerName(), null);
      case AUTHORIZED_THIRD_PARTY -> claimed(StandingKind.CONSENT, said.callerName(), null);
      case BENEFICIARY, OTHER -> List.of();
    };
  }

  /** Whether the standing claimed is on file and in force; a person needs none of their own. */
  static boolean fit(
      ComparableItems record, ComparableItems said, Relationship relationship, LocalDate today) {
    if (relationship == Relationship.APPLICANT_OR_PETITIONER && !record.organization()) {
      return true;
    }
    return said.standings().stream()
        .anyMatch(claim ->
            record.standings().stream()
                .anyMatch(onFile -> holdsOn(onFile, today) && fits(onFile, claim)));
  }

  /** A firm that is not on file cannot be asked for; one on file must be said. */
  private static boolean fits(Standing onFile, Standing claim) {
    return onFile.kind() == claim.kind()
        && NameFit.fits(onFile.name(), claim.name())
        && (onFile.firm().isEmpty() || NameFit.fits(onFile.firm(), claim.firm()));
  }

  private static boolean holdsOn(Standing standing, LocalDate day) {
    LocalDate from = standing.from();
    LocalDate until = standing.until();
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  private static Optional<Standing> contactPerson(CaseRecord record) {
    CaseRecord.Organization petitioner = record.petitioner();
    return petitioner == null || petitioner.contactName() == null
        ? Optional.empty()
        : Optional.of(standing(StandingKind.CONTACT_PERSON, petitioner.contactName(), null, null));
  }

  /** A parent speaks until the day before the subject comes of age. */
  private static Stream<Relative> parents(CaseRecord record) {
    CaseRecord.Subject subject = record.subject();
    if (subject == null) {
      return Stream.of();
    }
    LocalDate lastDay = comesOfAge(subject.dateOfBirth()).minusDays(1);
    return record.parties().stream()
        .filter(party -> party.relationship().equals(PARENT))
        .map(party -> new Relative(StandingKind.PARENT, party.name(), null, lastDay));
  }

  private static Stream<Relative> guardians(CaseRecord record) {
    return record.guardianships().stream()
        .map(guardianship ->
            new Relative(
                StandingKind.GUARDIAN, guardianship.name(), guardianship.onFileSince(), null));
  }

  private static List<CaseRecord.Consent> consents(CaseRecord record) {
    return record.consents().stream()
        .filter(consent -> consent.writtenByApplicant() || !isConfidential(record))
        .toList();
  }

  private static boolean isConfidential(CaseRecord record) {
    return switch (record.protection()) {
      case ASYLUM, TPS, LEGALIZATION, SECTION_1367 -> true;
      case NONE -> false;
    };
  }

  private static boolean isMinor(LocalDate born, LocalDate today) {
    return today.isBefore(comesOfAge(born));
  }

  /** The eighteenth birthday; who was born on 29 February has it on 1 March of other years. */
  private static LocalDate comesOfAge(LocalDate born) {
    LocalDate birthday = born.plusYears(OF_AGE);
    return birthday.getDayOfMonth() == born.getDayOfMonth() ? birthday : birthday.plusDays(1);
  }

  static Standing standing(
      StandingKind kind, String name, @Nullable LocalDate from, @Nullable LocalDate until) {
    return new Standing(kind, NameParts.onRecord(name), List.of(), from, until);
  }

  private static List<Standing> claimed(
      StandingKind kind, @Nullable String name, @Nullable String firm) {
    List<NamePart> parts = NameParts.person(name);
    return parts.isEmpty()
        ? List.of()
        : List.of(new Standing(kind, parts, NameParts.organization(firm), null, null));
  }
}
