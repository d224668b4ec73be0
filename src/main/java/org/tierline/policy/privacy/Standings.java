package org.tierline.policy.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
              NameParts.person(representative.name()),
              NameParts.organization(representative.firm()),
              representative.g28On(),
              representative.endsOn()));
    }
    List<Standing> consents = consents(record);
    List<Standing> family = new ArrayList<>(parents(record));
    for (CaseRecord.Guardianship guardianship : record.guardianships()) {
      family.add(
          standing(StandingKind.GUARDIAN, guardianship.name(), guardianship.onFileSince(), null));
    }
    standings.addAll(consents);
    standings.addAll(isConfidential(record) ? withConsent(family, consents) : family);
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
        && Items.namesFit(onFile.name(), claim.name())
        && (onFile.firm().isEmpty() || Items.namesFit(onFile.firm(), claim.firm()));
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
  private static List<Standing> parents(CaseRecord record) {
    CaseRecord.Subject subject = record.subject();
    if (subject == null) {
      return List.of();
    }
    LocalDate lastDay = subject.dateOfBirth().plusYears(OF_AGE).minusDays(1);
    return record.parties().stream()
        .filter(party -> party.relationship().equals(PARENT))
        .map(party -> standing(StandingKind.PARENT, party.name(), null, lastDay))
        .toList();
  }

  private static List<Standing> consents(CaseRecord record) {
    return record.consents().stream()
        .filter(consent -> consent.writtenByApplicant() || !isConfidential(record))
        .map(consent ->
            standing(StandingKind.CONSENT, consent.to(), consent.from(), consent.until()))
        .toList();
  }

  private static List<Standing> withConsent(List<Standing> family, List<Standing> consents) {
    List<Standing> agreed = new ArrayList<>();
    for (Standing member : family) {
      for (Standing consent : consents) {
        if (Items.namesFit(member.name(), consent.name())) {
          agreed.add(
              new Standing(
                  member.kind(),
                  member.name(),
                  member.firm(),
                  later(member.from(), consent.from()),
                  earlier(member.until(), consent.until())));
        }
      }
    }
    return agreed;
  }

  private static boolean isConfidential(CaseRecord record) {
    return switch (record.protection()) {
      case ASYLUM, TPS, LEGALIZATION, SECTION_1367 -> true;
      case NONE -> false;
    };
  }

  private static boolean isMinor(LocalDate born, LocalDate today) {
    return today.isBefore(born.plusYears(OF_AGE));
  }

  private static Standing standing(
      StandingKind kind, String name, @Nullable LocalDate from, @Nullable LocalDate until) {
    return new Standing(kind, NameParts.person(name), List.of(), from, until);
  }

  private static List<Standing> claimed(
      StandingKind kind, @Nullable String name, @Nullable String firm) {
    List<NamePart> parts = NameParts.person(name);
    return parts.isEmpty()
        ? List.of()
        : List.of(new Standing(kind, parts, NameParts.organization(firm), null, null));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }
}
