package org.tierline.ui.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tierline.model.contact.HandOff;
import org.tierline.model.privacy.Relationship;

/** What is typed in the verify form as text, and back: for drafts, and for one case of several. */
final class VerifyDraft {
  private static final String RELATIONSHIP = "relationship";
  private static final String ORGANIZATION = "organization";
  private static final String EXTRA = "extra";

  private VerifyDraft() {}

  /** What is typed; of the record there is nothing in it. */
  static Map<String, String> of(VerifyForm form) {
    Map<String, String> draft = new LinkedHashMap<>();
    draft.put(RELATIONSHIP, form.relationshipProperty().get().name());
    draft.put(ORGANIZATION, Boolean.toString(form.organizationProperty().get()));
    draft.put(EXTRA, form.extraProperty().get().name());
    for (EntryKind kind : EntryKind.values()) {
      draft.put(kind.name(), form.entry(kind).textProperty().get());
    }
    return draft;
  }

  /**
   * Puts back what was typed; what the draft does not name stays. Nobody is typing in these fields,
   * so what is wrong in them is marked at once.
   */
  static void restore(VerifyForm form, Map<String, String> draft) {
    form.relationshipProperty()
        .set(
            Relationship.valueOf(
                draft.getOrDefault(RELATIONSHIP, form.relationshipProperty().get().name())));
    form.organizationProperty().set(Boolean.parseBoolean(draft.get(ORGANIZATION)));
    form.extraProperty()
        .set(Extra.valueOf(draft.getOrDefault(EXTRA, form.extraProperty().get().name())));
    for (EntryKind kind : EntryKind.values()) {
      String typed = draft.get(kind.name());
      if (typed != null && !typed.equals(form.entry(kind).textProperty().get())) {
        form.entry(kind).textProperty().set(typed);
        form.entry(kind).leave();
      }
    }
  }

  /** Fills in the numbers that the hand-off brings, with their source. */
  static void prefill(VerifyForm form, HandOff handOff) {
    String source = "contact.from." + HandOffSource.of(handOff).key();
    String receipt = handOff.said().getOrDefault("receiptNumber", "");
    String aNumber = handOff.said().getOrDefault("aNumber", "");
    String first = receipt.isEmpty() ? aNumber : receipt;
    if (!first.isEmpty()) {
      form.entry(EntryKind.CASE_NUMBER).give(first, source);
    }
    if (!receipt.isEmpty() && !aNumber.isEmpty()) {
      form.entry(EntryKind.SECOND_NUMBER).give(aNumber, source);
    }
  }
}
