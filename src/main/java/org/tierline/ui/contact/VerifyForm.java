package org.tierline.ui.contact;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.HandOff;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.service.contact.EntryAnswer;
import org.tierline.service.contact.EntryChecks;

/**
 * What the caller says to be verified. Nothing here ever comes from a record. The fields follow
 * from who calls and whether the case is about an organization (P5); what is typed stays.
 */
public final class VerifyForm {
  private static final String SECOND_KEY = "extra";
  private final Map<EntryKind, Entry> entries = new EnumMap<>(EntryKind.class);
  private final EntryChecks checks;
  private final ObjectProperty<Relationship> relationship =
      new SimpleObjectProperty<>(Relationship.APPLICANT_OR_PETITIONER);
  private final BooleanProperty organization = new SimpleBooleanProperty();
  private final ObjectProperty<Extra> extra = new SimpleObjectProperty<>(Extra.ADDRESS);
  private final BooleanProperty safeContact = new SimpleBooleanProperty();
  private final boolean cleared;

  VerifyForm(EntryChecks checks, @Nullable HandOff handOff, boolean cleared) {
    this.checks = checks;
    this.cleared = cleared;
    for (EntryKind kind : EntryKind.values()) {
      entries.put(kind, new Entry(kind, checkOf(kind)));
    }
    if (handOff != null) {
      prefill(handOff.said(), "contact.from." + HandOffSource.of(handOff).key());
    }
  }

  private Function<String, EntryAnswer> checkOf(EntryKind kind) {
    return switch (kind) {
      case CASE_NUMBER, SECOND_NUMBER -> checks::caseNumber;
      case OWN_NAME, NAME -> checks::name;
      case FIRM, HOUSE -> checks::oneLine;
      case BORN -> checks::dateOfBirth;
      case ZIP -> checks::zip;
      case PHONE -> checks::phone;
      case EMAIL -> checks::email;
    };
  }

  private void prefill(Map<String, String> said, String source) {
    String receipt = said.getOrDefault("receiptNumber", "");
    String aNumber = said.getOrDefault("aNumber", "");
    String first = receipt.isEmpty() ? aNumber : receipt;
    if (!first.isEmpty()) {
      entry(EntryKind.CASE_NUMBER).give(first, source);
    }
    if (!receipt.isEmpty() && !aNumber.isEmpty()) {
      entry(EntryKind.SECOND_NUMBER).give(aNumber, source);
    }
  }

  /** What the caller is to the case. */
  public ObjectProperty<Relationship> relationshipProperty() {
    return relationship;
  }

  /** Whether the case is about an organization. */
  public BooleanProperty organizationProperty() {
    return organization;
  }

  /** Whether the caller was reached at, or confirmed, the safe contact (P8). */
  BooleanProperty safeContactProperty() {
    return safeContact;
  }

  /** Whether the safe contact is asked for: of whoever may be told of Section 1367 cases. */
  boolean asksSafeContact() {
    return cleared && relationship.get() == Relationship.APPLICANT_OR_PETITIONER;
  }

  /** Which one more thing is asked for. */
  public ObjectProperty<Extra> extraProperty() {
    return extra;
  }

  /** A field. */
  public Entry entry(EntryKind kind) {
    Entry entry = entries.get(kind);
    if (entry == null) {
      throw new IllegalStateException("no field " + kind);
    }
    return entry;
  }

  /** The fields that are shown now, in their order. */
  public List<EntryKind> shown() {
    return Stream.concat(required().stream(), extra.get().kinds().stream()).toList();
  }

  /** The fields without which nothing can be compared. */
  List<EntryKind> required() {
    boolean ownName =
        switch (relationship.get()) {
          case REPRESENTATIVE, PARENT_OF_MINOR, LEGAL_GUARDIAN, AUTHORIZED_THIRD_PARTY -> true;
          case APPLICANT_OR_PETITIONER -> organization.get();
          case BENEFICIARY, OTHER -> false;
        };
    return Stream.of(EntryKind.values())
        .filter(kind ->
            switch (kind) {
              case CASE_NUMBER, NAME -> true;
              case OWN_NAME -> ownName;
              case FIRM -> relationship.get() == Relationship.REPRESENTATIVE;
              case BORN -> !organization.get();
              case HOUSE, ZIP, PHONE, EMAIL, SECOND_NUMBER -> false;
            })
        .toList();
  }

  /** Whether the first number is an A-number; then the second is a receipt number. */
  boolean isANumberFirst() {
    return checks.looksLikeANumber(entry(EntryKind.CASE_NUMBER).textProperty().get());
  }

  List<EntryKind> wrong() {
    return shown().stream().filter(kind -> entry(kind).isWrong()).toList();
  }

  /** What is missing; of an address both parts, of the rest the chosen one. */
  List<EntryKind> missing() {
    return shown().stream().filter(kind -> entry(kind).isEmpty()).toList();
  }

  /** What the caller said. Items of the extra kinds not chosen now count too if they are right. */
  Said said() {
    String number = entry(EntryKind.CASE_NUMBER).said();
    String second = entry(EntryKind.SECOND_NUMBER).said();
    boolean aFirst = isANumberFirst();
    String born = organization.get() ? null : entry(EntryKind.BORN).said();
    boolean representative = relationship.get() == Relationship.REPRESENTATIVE;
    String own = required().contains(EntryKind.OWN_NAME) ? entry(EntryKind.OWN_NAME).said() : null;
    return new Said(
        aFirst ? second : number,
        aFirst ? number : second,
        entry(EntryKind.NAME).said(),
        born == null ? null : LocalDate.parse(born),
        entry(EntryKind.HOUSE).said(),
        entry(EntryKind.ZIP).said(),
        entry(EntryKind.PHONE).said(),
        entry(EntryKind.EMAIL).said(),
        representative ? own : null,
        representative ? entry(EntryKind.FIRM).said() : null,
        representative ? null : own);
  }

  /** What is typed, for the draft. */
  Map<String, String> draft() {
    Map<String, String> draft = new LinkedHashMap<>();
    draft.put("relationship", relationship.get().name());
    draft.put("organization", Boolean.toString(organization.get()));
    draft.put(SECOND_KEY, extra.get().name());
    entries.forEach((kind, entry) -> draft.put(kind.name(), entry.textProperty().get()));
    return draft;
  }

  void restore(Map<String, String> draft) {
    relationship.set(
        Relationship.valueOf(draft.getOrDefault("relationship", relationship.get().name())));
    organization.set(Boolean.parseBoolean(draft.get("organization")));
    extra.set(Extra.valueOf(draft.getOrDefault(SECOND_KEY, extra.get().name())));
    entries.forEach((kind, entry) -> {
      String typed = draft.get(kind.name());
      if (typed != null && !typed.equals(entry.textProperty().get())) {
        entry.textProperty().set(typed);
      }
    });
  }

  /** Calls back whenever something is typed or chosen. */
  void onChange(Runnable changed) {
    relationship.subscribe((old, now) -> changed.run());
    organization.subscribe((old, now) -> changed.run());
    extra.subscribe((old, now) -> changed.run());
    entries.values().forEach(entry -> entry.textProperty().subscribe((old, now) -> changed.run()));
  }
}
