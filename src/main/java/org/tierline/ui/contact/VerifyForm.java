package org.tierline.ui.contact;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Map<EntryKind, Entry> entries = new EnumMap<>(EntryKind.class);
  private final EntryChecks checks;
  private final ObjectProperty<Relationship> relationship =
      new SimpleObjectProperty<>(Relationship.APPLICANT_OR_PETITIONER);
  private final BooleanProperty organization = new SimpleBooleanProperty();
  private final ObjectProperty<Extra> extra = new SimpleObjectProperty<>(Extra.ADDRESS);
  private final BooleanProperty safeContact = new SimpleBooleanProperty();
  private final ObjectProperty<Set<Relationship>> never = new SimpleObjectProperty<>(Set.of());
  private final boolean cleared;

  VerifyForm(EntryChecks checks, @Nullable HandOff handOff, boolean cleared) {
    this.checks = checks;
    this.cleared = cleared;
    for (EntryKind kind : EntryKind.values()) {
      entries.put(kind, new Entry(kind, checkOf(kind)));
    }
    if (handOff != null) {
      VerifyDraft.prefill(this, handOff);
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

  /** Says who can never be verified, whatever they say (P4). */
  void neverAre(Set<Relationship> relationships) {
    never.set(Set.copyOf(relationships));
  }

  /** Whether this caller can never be verified; known before anything is looked up. */
  boolean isNever() {
    return never.get().contains(relationship.get());
  }

  /** What is asked of this caller. */
  Asked asked() {
    Relationship who = relationship.get();
    boolean everyExtra = asksSafeContact() && safeContact.get();
    return new Asked(
        who,
        organization.get() && Asked.canBeOrganization(who),
        isNever(),
        everyExtra ? List.of(Extra.values()) : List.of(extra.get()));
  }

  /** The fields that are shown now, in their order. */
  public List<EntryKind> shown() {
    return asked().shown();
  }

  /** Whether the first number is an A-number; then the second is a receipt number. */
  boolean isANumberFirst() {
    return checks.looksLikeANumber(entry(EntryKind.CASE_NUMBER).textProperty().get());
  }

  List<EntryKind> wrong() {
    return shown().stream().filter(kind -> entry(kind).isWrong()).toList();
  }

  /** What is missing; of the extra items one is enough, but none by half. */
  List<EntryKind> missing() {
    Asked asked = asked();
    List<EntryKind> extras =
        asked.extras().stream()
            .filter(one -> asked.extras().size() == 1 || isBegun(one))
            .flatMap(one -> one.kinds().stream())
            .toList();
    List<EntryKind> needed = extras.isEmpty() ? asked.shown() : extras;
    return Stream.concat(asked.required().stream(), needed.stream())
        .distinct()
        .filter(kind -> entry(kind).isEmpty())
        .toList();
  }

  private boolean isBegun(Extra one) {
    return one.kinds().stream().anyMatch(kind -> !entry(kind).isEmpty());
  }

  /** What the caller said. Items of the extra kinds not chosen now count too if they are right. */
  Said said() {
    String number = entry(EntryKind.CASE_NUMBER).said();
    String second = entry(EntryKind.SECOND_NUMBER).said();
    boolean aFirst = isANumberFirst();
    List<EntryKind> required = asked().required();
    String born = required.contains(EntryKind.BORN) ? entry(EntryKind.BORN).said() : null;
    boolean representative = relationship.get() == Relationship.REPRESENTATIVE;
    String own = required.contains(EntryKind.OWN_NAME) ? entry(EntryKind.OWN_NAME).said() : null;
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

  /** Calls back whenever something is typed or chosen. */
  void onChange(Runnable changed) {
    relationship.subscribe((old, now) -> changed.run());
    organization.subscribe((old, now) -> changed.run());
    extra.subscribe((old, now) -> changed.run());
    safeContact.subscribe((old, now) -> changed.run());
    never.subscribe((old, now) -> changed.run());
    entries.values().forEach(entry -> entry.textProperty().subscribe((old, now) -> changed.run()));
  }
}
