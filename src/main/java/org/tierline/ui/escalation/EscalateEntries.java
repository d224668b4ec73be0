package org.tierline.ui.escalation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.Prefilled;

/** What is entered to escalate. Needs no toolkit. */
final class EscalateEntries {
  final Prefilled<EscalationClass> escalationClass = new Prefilled<>(EscalationClass.REGULAR);
  final Prefilled<@Nullable EscalationReason> reason = new Prefilled<>(null);
  final Prefilled<String> words = new Prefilled<>("");
  final ObjectProperty<@Nullable TextAhead> textAhead = new SimpleObjectProperty<>();
  final CallBackEntries callBack;
  private @Nullable Instant agreedAt;

  EscalateEntries(InstantSource clock) {
    callBack = new CallBackEntries(clock);
    textAhead.subscribe(
        (before, now) -> agreedAt = now == TextAhead.AGREED ? clock.instant() : null);
  }

  /** What the caller said to a text message ahead (E4). */
  enum TextAhead {
    AGREED,
    NOT_WANTED
  }

  /** Tells of every change. */
  void onChange(Runnable changed) {
    for (Property<?> each :
        new Property<?>[] {
          escalationClass.valueProperty(), reason.valueProperty(), words.valueProperty(), textAhead
        }) {
      each.subscribe((before, now) -> changed.run());
    }
    callBack.onChange(changed);
  }

  /** When the caller agreed to a text message, or null. */
  @Nullable Instant agreedAt() {
    return agreedAt;
  }

  /** Fills in what the contact tells. */
  void fill(Contact contact, String wants) {
    callBack.fill(contact);
    if (WantedReason.isUrgent(contact, wants)) {
      escalationClass.fill(EscalationClass.URGENT, "escalation.from.handOff");
    }
    WantedReason.of(contact, wants)
        .ifPresent(found -> reason.fill(found, "escalation.from.handOff"));
  }

  /** Message key of what is missing first; empty if nothing is. */
  String missing(boolean phoneIsNeeded) {
    if (reason.get() == null) {
      return "escalation.missing.reason";
    }
    if (words.get().isBlank()) {
      return "escalation.missing.words";
    }
    String typedZip = callBack.zip.get().strip();
    if (!typedZip.isEmpty() && callBack.fullZip() == null) {
      return "escalation.missing.zip";
    }
    return phoneIsNeeded && callBack.phone.get().isBlank() ? "escalation.missing.phone" : "";
  }

  /** The wish. */
  EscalationWish wish(@Nullable String receiptNumber) {
    EscalationReason chosen = reason.get();
    return new EscalationWish(
        escalationClass.get(),
        chosen == null ? EscalationReason.OTHER : chosen,
        words.get().strip(),
        receiptNumber,
        callBack.wish(textAhead.get() == TextAhead.AGREED));
  }

  /** What of the wish decides the promise; reason, words, hours and language do not. */
  EscalationWish decisive(@Nullable String receiptNumber) {
    CallbackWish callback = callBack.wish(false);
    return new EscalationWish(
        escalationClass.get(),
        EscalationReason.OTHER,
        "",
        receiptNumber,
        new CallbackWish(callback.phone(), callback.zip(), List.of(), null, false));
  }

  /** What was typed. */
  Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    DraftMap.putTyped(draft, "escalate.class", escalationClass);
    DraftMap.putTyped(draft, "escalate.reason", reason);
    DraftMap.putTyped(draft, "escalate.words", words);
    TextAhead said = textAhead.get();
    if (said != null) {
      draft.put("escalate.textAhead", said.name());
    }
    callBack.putInto(draft, "escalate.");
    return draft;
  }

  /** Puts back what was typed. */
  void restore(Map<String, String> draft) {
    DraftMap.take(
        draft,
        "escalate.class",
        name -> escalationClass.valueProperty().set(EscalationClass.valueOf(name)));
    DraftMap.take(
        draft,
        "escalate.reason",
        name -> reason.valueProperty().set(EscalationReason.valueOf(name)));
    DraftMap.take(draft, "escalate.words", words.valueProperty()::set);
    DraftMap.take(draft, "escalate.textAhead", name -> textAhead.set(TextAhead.valueOf(name)));
    callBack.restore(draft, "escalate.");
  }

  /** Nothing stays. */
  void clear() {
    escalationClass.clear();
    reason.clear();
    words.clear();
    textAhead.set(null);
    callBack.clear();
  }
}
