package org.tierline.ui.contact;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.ContactForm;

/**
 * What is typed in the forms that need an open case, kept apart for each case of the call: what was
 * begun for one is never submitted for another.
 */
final class CaseForms {
  private static final String FORM = "form.";
  private static final String CASE = "case.";
  private final DoModel todo;
  private final Map<UUID, Map<String, String>> others = new HashMap<>();
  private @Nullable UUID present;

  CaseForms(DoModel todo) {
    this.todo = todo;
  }

  /** Another case is in hand: the forms get what was typed for it. */
  void follow(@Nullable CaseInCall inHand) {
    UUID before = present;
    if (inHand == null || inHand.caseId().equals(before)) {
      return;
    }
    present = inHand.caseId();
    if (before != null) {
      others.put(before, todo.caseDraft());
      todo.clearCaseForms();
    }
    todo.restore(Objects.requireNonNullElse(others.remove(present), Map.of()));
  }

  /** The case whose forms are in hand, or null. */
  @Nullable UUID present() {
    return present;
  }

  /** A form of a case that is not in hand has done its work: what was typed in it is told. */
  void submitted(ContactForm form, UUID caseId) {
    others.computeIfPresent(caseId, (id, typed) -> DoModel.without(form, typed));
  }

  /**
   * What is typed, told apart by case, for the draft.
   *
   * @param inForms what is typed in the forms now
   */
  Map<String, String> draft(Map<String, String> inForms) {
    Map<String, String> draft = new TreeMap<>();
    String mine = present == null ? FORM : CASE + present + ".";
    inForms.forEach(
        (field, text) -> draft.put((todo.belongsToCase(field) ? mine : FORM) + field, text));
    others.forEach((caseId, typed) ->
        typed.forEach((field, text) -> draft.put(CASE + caseId + "." + field, text)));
    return draft;
  }

  /** Puts back what was typed; what belongs to a case waits until that case is in hand. */
  void restore(Map<String, String> draft) {
    Map<String, String> inForms = new TreeMap<>();
    draft.forEach((field, text) -> {
      if (field.startsWith(FORM)) {
        inForms.put(field.substring(FORM.length()), text);
      } else if (field.startsWith(CASE)) {
        int dot = field.indexOf('.', CASE.length());
        others
            .computeIfAbsent(
                UUID.fromString(field.substring(CASE.length(), dot)), id -> new TreeMap<>())
            .put(field.substring(dot + 1), text);
      }
    });
    todo.restore(inForms);
  }
}
