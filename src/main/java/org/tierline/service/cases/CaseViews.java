package org.tierline.service.cases;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.CaseView;
import org.tierline.model.cases.CaseView.DetailsPart;
import org.tierline.model.cases.CaseView.StatusPart;
import org.tierline.model.privacy.DisclosureLevel;

/** Cuts a record to what a level allows (the end of section P). */
final class CaseViews {
  private CaseViews() {}

  static CaseView of(
      CaseRecord record,
      DisclosureLevel level,
      String formTitle,
      List<String> requests,
      @Nullable String where) {
    if (level == DisclosureLevel.GENERAL_ONLY) {
      throw new IllegalArgumentException("nothing of a case is shown at GENERAL_ONLY");
    }
    return new CaseView(
        level,
        status(record, formTitle),
        level == DisclosureLevel.CASE_DETAILS ? details(record, requests, where) : null);
  }

  private static StatusPart status(CaseRecord record, String formTitle) {
    CaseRecord.@Nullable Status status = record.status();
    return new StatusPart(
        record.receiptNumber(),
        record.form(),
        formTitle,
        record.receivedOn(),
        status == null ? null : status.title(),
        status == null ? null : status.on(),
        status == null ? null : status.next());
  }

  private static DetailsPart details(
      CaseRecord record, List<String> requests, @Nullable String where) {
    CaseRecord.@Nullable Subject subject = record.subject();
    CaseRecord.@Nullable Organization organization = record.petitioner();
    return new DetailsPart(
        subject == null ? organizationName(organization) : fullName(subject),
        record.parties(),
        subject == null ? null : subject.aNumber(),
        address(subject, organization),
        subject == null ? (organization == null ? null : organization.phone()) : subject.phone(),
        subject == null ? (organization == null ? null : organization.email()) : subject.email(),
        where,
        record.notices(),
        record.history(),
        record.appointments(),
        record.documents(),
        record.representative(),
        requests);
  }

  private static @Nullable Address address(
      CaseRecord.@Nullable Subject subject, CaseRecord.@Nullable Organization organization) {
    if (subject != null) {
      return subject.address();
    }
    return organization == null ? null : organization.address();
  }

  private static String organizationName(CaseRecord.@Nullable Organization organization) {
    return organization == null ? "" : organization.name();
  }

  private static String fullName(CaseRecord.Subject subject) {
    return Stream.of(subject.givenName(), subject.middleName(), subject.familyName())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }
}
