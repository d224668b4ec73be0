package org.tierline.ui.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.appointment.AppointmentReason;
import org.tierline.model.appointment.AppointmentWish;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.Prefilled;
import org.tierline.ui.common.TypedDays;

/** What is entered to ask for a visit. Needs no toolkit. */
final class VisitEntries {
  final Prefilled<@Nullable AppointmentReason> reason = new Prefilled<>(null);
  final BooleanProperty toolOffered = new SimpleBooleanProperty();
  final Prefilled<String> words = new Prefilled<>("");
  final Prefilled<String> zip = new Prefilled<>("");
  final Prefilled<String> country = new Prefilled<>("");
  final StringProperty province = new SimpleStringProperty("");
  final StringProperty days = new SimpleStringProperty("");
  final StringProperty accommodation = new SimpleStringProperty("");
  final Prefilled<String> receipt = new Prefilled<>("");

  /** Tells of every change. */
  void onChange(Runnable changed) {
    for (Property<?> each :
        new Property<?>[] {
          reason.valueProperty(),
          toolOffered,
          words.valueProperty(),
          zip.valueProperty(),
          country.valueProperty(),
          province,
          days,
          accommodation,
          receipt.valueProperty()
        }) {
      each.subscribe((before, now) -> changed.run());
    }
  }

  /** Fills in what the contact tells. */
  void fill(Contact contact) {
    String livesIn = contact.caller().zip();
    String abroad = contact.caller().country();
    zip.fill(livesIn == null ? "" : livesIn, "appointment.from.caller");
    country.fill(abroad == null ? "" : abroad, "appointment.from.caller");
    HandOff handOff = contact.handOff();
    if (handOff != null) {
      receipt.fill(handOff.said().getOrDefault("receiptNumber", ""), "appointment.from.handOff");
    }
  }

  /**
   * Message key of what is missing first; empty if nothing is.
   *
   * @param visit whether it leads to a visit as far as is known
   * @param shared whether the part of the country decides
   */
  String missing(boolean visit, boolean shared, LocalDate today) {
    AppointmentReason chosen = reason.get();
    if (chosen == null) {
      return "appointment.missing.reason";
    }
    if (words.get().isBlank() && (chosen == AppointmentReason.OTHER || chosen.isUrgent())) {
      return "appointment.missing.words";
    }
    if (!zip.get().isBlank() && fiveDigits() == null) {
      return "appointment.missing.zip";
    }
    if (zip.get().isBlank() && country.get().isBlank()) {
      return "appointment.missing.where";
    }
    if (shared && province.get().isBlank()) {
      return "appointment.missing.province";
    }
    if (TypedDays.read(days.get(), today).isEmpty()) {
      return "appointment.missing.days";
    }
    return visit && !toolOffered.get() ? "appointment.missing.tool" : "";
  }

  /** The wish; null while no reason is chosen. */
  @Nullable AppointmentWish wish(UUID key, LocalDate today) {
    AppointmentReason chosen = reason.get();
    return chosen == null
        ? null
        : new AppointmentWish(
            key,
            chosen,
            words.get().strip(),
            fiveDigits(),
            orNull(country.get()),
            orNull(province.get()),
            TypedDays.read(days.get(), today).orElse(List.of()),
            orNull(receipt.get()),
            accommodation.get().strip(),
            toolOffered.get());
  }

  private @Nullable String fiveDigits() {
    String typed = zip.get().strip();
    return typed.matches("\\d{5}(-\\d{4})?") ? typed.substring(0, 5) : null;
  }

  private static @Nullable String orNull(String typed) {
    return typed.isBlank() ? null : typed.strip();
  }

  /** What was typed. */
  Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    DraftMap.putTyped(draft, "appointment.reason", reason);
    DraftMap.put(draft, "appointment.tool", toolOffered.get() ? "offered" : "");
    DraftMap.putTyped(draft, "appointment.words", words);
    DraftMap.putTyped(draft, "appointment.zip", zip);
    DraftMap.putTyped(draft, "appointment.country", country);
    DraftMap.put(draft, "appointment.province", province.get());
    DraftMap.put(draft, "appointment.days", days.get());
    DraftMap.put(draft, "appointment.accommodation", accommodation.get());
    DraftMap.putTyped(draft, "appointment.receipt", receipt);
    return draft;
  }

  /** Puts back what was typed. */
  void restore(Map<String, String> draft) {
    DraftMap.take(
        draft,
        "appointment.reason",
        name -> reason.valueProperty().set(AppointmentReason.valueOf(name)));
    DraftMap.take(draft, "appointment.tool", offered -> toolOffered.set(true));
    DraftMap.take(draft, "appointment.words", words.valueProperty()::set);
    DraftMap.take(draft, "appointment.zip", zip.valueProperty()::set);
    DraftMap.take(draft, "appointment.country", country.valueProperty()::set);
    DraftMap.take(draft, "appointment.province", province::set);
    DraftMap.take(draft, "appointment.days", days::set);
    DraftMap.take(draft, "appointment.accommodation", accommodation::set);
    DraftMap.take(draft, "appointment.receipt", receipt.valueProperty()::set);
  }

  /** Nothing stays. */
  void clear() {
    reason.clear();
    toolOffered.set(false);
    words.clear();
    zip.clear();
    country.clear();
    province.set("");
    days.set("");
    accommodation.set("");
    receipt.clear();
  }
}
