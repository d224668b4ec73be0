package org.tierline.policy.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.Protection;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.policy.privacy.MatchingTables.Row;

/** Makes trials of the rows of the tables. */
public final class Trials {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate BORN = LocalDate.of(1991, 7, 14);
  private static final Pattern ON_FILE =
      Pattern.compile(
          "(representative|parent|guardian|contact|consent|own consent) ([^/\\[]+)"
              + "(?:/ ([^\\[]+))?(?:\\[([0-9-]+)\\.\\.([0-9-]*)])?");

  private Trials() {}

  /** Every row of every table. */
  public static List<Trial> all() {
    return Stream.of(
            trials("names.csv", Trials::ofNames),
            trials("lines.csv", Trials::ofLines),
            trials("organizations.csv", Trials::ofOrganizations),
            trials("addresses.csv", Trials::ofAddresses),
            trials("phones.csv", Trials::ofPhones),
            trials("emails.csv", Trials::ofEmails),
            trials("standings.csv", Trials::ofStandings))
        .flatMap(trials -> trials)
        .toList();
  }

  private static Stream<Trial> trials(String table, java.util.function.Function<Row, Trial> maker) {
    return MatchingTables.rows(table).stream().map(maker);
  }

  private static Trial ofNames(Row row) {
    CaseRecord record =
        Cases.maria().named(row.text("given"), row.text("middle"), row.needed("family")).build();
    return ofSubject(
        row, record, said(row.text("said"), BORN, null, null, null, null), Trial.Asked.NAME);
  }

  /** As the name of somebody who has a consent. */
  private static Trial ofLines(Row row) {
    CaseRecord record = Cases.maria().consent(row.needed("on record"), BORN, null, true).build();
    return standing(
        row, record, Relationship.AUTHORIZED_THIRD_PARTY, row.text("said"), null, TODAY);
  }

  private static Trial ofOrganizations(Row row) {
    CaseRecord record = Cases.maria().organization(row.needed("on record"), null).build();
    return ofSubject(
        row, record, said(row.text("said"), null, null, null, null, null), Trial.Asked.NAME);
  }

  private static Trial ofAddresses(Row row) {
    String zip = row.text("zip");
    Address address =
        new Address(
            row.needed("street"), "", "", zip == null ? "" : zip, zip == null ? "KE" : "US");
    return ofSubject(
        row,
        Cases.maria().livingAt(address).build(),
        said(null, BORN, row.text("said"), row.text("said zip"), null, null),
        Trial.Asked.EXTRA);
  }

  private static Trial ofPhones(Row row) {
    CaseRecord record = Cases.maria().reachedBy(row.needed("on record"), "").build();
    return ofSubject(
        row, record, said(null, BORN, null, null, row.text("said"), null), Trial.Asked.EXTRA);
  }

  private static Trial ofEmails(Row row) {
    CaseRecord record = Cases.maria().reachedBy("", row.needed("on record")).build();
    return ofSubject(
        row, record, said(null, BORN, null, null, null, row.text("said")), Trial.Asked.EXTRA);
  }

  private static Trial ofStandings(Row row) {
    Cases cases = Cases.maria().protection(Protection.valueOf(row.needed("protection")));
    String born = row.text("born");
    if (born != null) {
      cases.born(LocalDate.parse(born));
    }
    String onFile = row.text("on file");
    for (String entry : onFile == null ? List.<String>of() : List.of(onFile.split(";", -1))) {
      putOnFile(cases, entry.strip());
    }
    return standing(
        row,
        cases.build(),
        Relationship.valueOf(row.needed("relationship")),
        row.text("caller"),
        born == null ? null : LocalDate.parse(born),
        LocalDate.parse(row.needed("today")));
  }

  private static void putOnFile(Cases cases, String entry) {
    Matcher parts = ON_FILE.matcher(entry);
    if (!parts.matches()) {
      throw new IllegalArgumentException(entry);
    }
    String name = parts.group(2).strip();
    LocalDate from = day(parts.group(4));
    LocalDate until = day(parts.group(5));
    switch (parts.group(1)) {
      case "representative" ->
          cases.representative(
              name,
              parts.group(3) == null ? null : parts.group(3).strip(),
              Objects.requireNonNull(from),
              until);
      case "parent" -> cases.parent(name);
      case "guardian" -> cases.guardian(name, Objects.requireNonNull(from));
      case "contact" -> cases.organization("Acme Widgets", name);
      case "consent" -> cases.consent(name, Objects.requireNonNull(from), until, false);
      default -> cases.consent(name, Objects.requireNonNull(from), until, true);
    }
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    return written == null || written.isEmpty() ? null : LocalDate.parse(written);
  }

  private static Trial standing(
      Row row,
      CaseRecord record,
      Relationship relationship,
      @Nullable String caller,
      @Nullable LocalDate born,
      LocalDate today) {
    List<String> callerAndFirm = caller == null ? List.of() : List.of(caller.split(" / ", 2));
    String name = callerAndFirm.isEmpty() ? null : callerAndFirm.getFirst();
    String firm = callerAndFirm.size() < 2 ? null : callerAndFirm.getLast();
    Said said =
        new Said("IOE0912345678", null, null, born, null, null, null, null, name, firm, name);
    return new Trial(
        row.toString(),
        Items.of(record),
        Items.of(said, relationship, today),
        relationship,
        today,
        Trial.Asked.STANDING,
        row.fits());
  }

  private static Trial ofSubject(Row row, CaseRecord record, Said said, Trial.Asked asked) {
    Relationship relationship = Relationship.APPLICANT_OR_PETITIONER;
    return new Trial(
        row.toString(),
        Items.of(record),
        Items.of(said, relationship, TODAY),
        relationship,
        TODAY,
        asked,
        row.fits());
  }

  private static Said said(
      @Nullable String name,
      @Nullable LocalDate born,
      @Nullable String address,
      @Nullable String zip,
      @Nullable String phone,
      @Nullable String email) {
    return new Said(
        "IOE0912345678", null, name, born, address, zip, phone, email, null, null, null);
  }
}
