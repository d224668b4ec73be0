package org.tierline.ui.request;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.DocumentKind;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.request.ExpediteCriterion;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.Prefilled;

/** What is entered in the form. Needs no toolkit. */
final class RequestEntries {
  private static final String HOME = "US";

  final Prefilled<@Nullable ServiceRequestType> type = new Prefilled<>(null);
  final Prefilled<@Nullable DocumentKind> document = new Prefilled<>(null);
  final Prefilled<String> words = new Prefilled<>("");
  final ObjectProperty<@Nullable ExpediteCriterion> criterion = new SimpleObjectProperty<>();
  final BooleanProperty biometrics = new SimpleBooleanProperty();
  final BooleanProperty unresolved = new SimpleBooleanProperty();
  final BooleanProperty addressAsked = new SimpleBooleanProperty();
  final StringProperty street = new SimpleStringProperty("");
  final StringProperty city = new SimpleStringProperty("");
  final StringProperty state = new SimpleStringProperty("");
  final StringProperty zip = new SimpleStringProperty("");
  final StringProperty country = new SimpleStringProperty(HOME);
  final StringProperty phone = new SimpleStringProperty("");

  /** Tells of every change. */
  void onChange(Runnable changed) {
    for (Property<?> each : all()) {
      each.subscribe((before, now) -> changed.run());
    }
  }

  /** The fields that the type asks for. */
  Set<RequestField> fields() {
    ServiceRequestType chosen = type.get();
    return chosen == null ? Set.of() : RequestField.of(chosen);
  }

  /** Whether the reason to expedite is still to be chosen; nothing is decided before (S7). */
  boolean isReasonOpen() {
    return fields().contains(RequestField.CRITERION) && criterion.get() == null;
  }

  /** Whether an address has to be given. */
  boolean needsAddress() {
    Set<RequestField> fields = fields();
    return fields.contains(RequestField.NEW_ADDRESS)
        || (fields.contains(RequestField.ADDRESS_QUESTION) && addressAsked.get());
  }

  /**
   * Message key of what is missing first; empty if nothing is.
   *
   * @param callBack whether a number to call is needed
   */
  String missing(boolean callBack) {
    if (type.get() == null) {
      return "request.missing.type";
    }
    if (fields().contains(RequestField.DOCUMENT) && document.get() == null) {
      return "request.missing.document";
    }
    if (isReasonOpen()) {
      return "request.missing.criterion";
    }
    if (words.get().isBlank()) {
      return "request.missing.words";
    }
    String ofAddress = needsAddress() ? missingOfAddress() : "";
    return ofAddress.isEmpty() && callBack && phone.get().isBlank()
        ? "request.missing.phone"
        : ofAddress;
  }

  private String missingOfAddress() {
    if (street.get().isBlank() || city.get().isBlank()) {
      return "request.missing.address";
    }
    boolean home = country.get().strip().equalsIgnoreCase(HOME);
    if (home && !state.get().strip().matches("[A-Za-z]{2}")) {
      return "request.missing.state";
    }
    return home && !zip.get().strip().matches("\\d{5}(-\\d{4})?") ? "request.missing.zip" : "";
  }

  /** The new address, as soon as nothing of it is missing; else null. */
  @Nullable Address newAddress() {
    return needsAddress() && missingOfAddress().isEmpty() ? address() : null;
  }

  /** The wish; what the type does not ask for is left out. Null while no type is chosen. */
  @Nullable RequestWish wish(ReceiptNumber receipt) {
    ServiceRequestType chosen = type.get();
    if (chosen == null) {
      return null;
    }
    Set<RequestField> fields = fields();
    return new RequestWish(
        receipt,
        chosen,
        words.get().strip(),
        fields.contains(RequestField.CRITERION) ? criterion.get() : null,
        fields.contains(RequestField.DOCUMENT) ? document.get() : null,
        needsAddress() ? address() : null,
        fields.contains(RequestField.UNRESOLVED) && unresolved.get(),
        fields.contains(RequestField.BIOMETRICS) && biometrics.get());
  }

  private Address address() {
    return new Address(
        street.get().strip(),
        city.get().strip(),
        state.get().strip(),
        zip.get().strip(),
        country.get().strip());
  }

  /** What was typed. */
  Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    DraftMap.putTyped(draft, "request.type", type);
    DraftMap.putTyped(draft, "request.document", document);
    DraftMap.putTyped(draft, "request.words", words);
    ExpediteCriterion reason = criterion.get();
    if (reason != null) {
      draft.put("request.criterion", reason.name());
    }
    DraftMap.put(draft, "request.biometrics", biometrics.get() ? "yes" : "");
    DraftMap.put(draft, "request.unresolved", unresolved.get() ? "yes" : "");
    DraftMap.put(draft, "request.addressAsked", addressAsked.get() ? "yes" : "");
    DraftMap.put(draft, "request.street", street.get());
    DraftMap.put(draft, "request.city", city.get());
    DraftMap.put(draft, "request.state", state.get());
    DraftMap.put(draft, "request.zip", zip.get());
    DraftMap.put(draft, "request.country", HOME.equals(country.get()) ? "" : country.get());
    DraftMap.put(draft, "request.phone", phone.get());
    return draft;
  }

  /** Puts back what was typed. */
  void restore(Map<String, String> draft) {
    DraftMap.take(
        draft, "request.type", name -> type.valueProperty().set(ServiceRequestType.valueOf(name)));
    DraftMap.take(
        draft,
        "request.document",
        name -> document.valueProperty().set(DocumentKind.valueOf(name)));
    DraftMap.take(draft, "request.words", words.valueProperty()::set);
    DraftMap.take(
        draft, "request.criterion", name -> criterion.set(ExpediteCriterion.valueOf(name)));
    DraftMap.take(draft, "request.biometrics", yes -> biometrics.set(true));
    DraftMap.take(draft, "request.unresolved", yes -> unresolved.set(true));
    DraftMap.take(draft, "request.addressAsked", yes -> addressAsked.set(true));
    DraftMap.take(draft, "request.street", street::set);
    DraftMap.take(draft, "request.city", city::set);
    DraftMap.take(draft, "request.state", state::set);
    DraftMap.take(draft, "request.zip", zip::set);
    DraftMap.take(draft, "request.country", country::set);
    DraftMap.take(draft, "request.phone", phone::set);
  }

  /** Nothing stays. */
  void clear() {
    type.clear();
    document.clear();
    words.clear();
    criterion.set(null);
    biometrics.set(false);
    unresolved.set(false);
    addressAsked.set(false);
    street.set("");
    city.set("");
    state.set("");
    zip.set("");
    country.set(HOME);
    phone.set("");
  }

  private Property<?>[] all() {
    return new Property<?>[] {
      type.valueProperty(),
      document.valueProperty(),
      words.valueProperty(),
      criterion,
      biometrics,
      unresolved,
      addressAsked,
      street,
      city,
      state,
      zip,
      country,
      phone
    };
  }
}
