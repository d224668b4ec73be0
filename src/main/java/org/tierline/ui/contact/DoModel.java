package org.tierline.ui.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.ContactState;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.StandingForm;
import org.tierline.ui.common.TakesWords;

/** What can be done in a contact, at fixed digits; one form at a time takes the middle. */
public final class DoModel {
  private final ContactFacts facts;
  private final List<ContactForm> forms;
  private final Optional<StandingForm> standing;
  private final ReadOnlyObjectWrapper<@Nullable ContactForm> inHand = new ReadOnlyObjectWrapper<>();
  private final Function<ContactForm, ContactContext> contexts;
  private boolean worked;

  /**
   * What can be done in a contact.
   *
   * @param contexts what a form that is opened may know of the contact
   */
  DoModel(
      ContactFacts facts, List<ContactForm> forms, Function<ContactForm, ContactContext> contexts) {
    this.facts = facts;
    this.forms =
        forms.stream()
            .filter(form -> form.fits(facts.contact().channel()))
            .filter(form -> !(form instanceof StandingForm))
            .sorted(Comparator.comparingInt(DoModel::place))
            .toList();
    this.standing =
        forms.stream()
            .filter(form -> form.fits(facts.contact().channel()))
            .filter(StandingForm.class::isInstance)
            .map(StandingForm.class::cast)
            .findFirst();
    this.contexts = contexts;
  }

  /** As the keys lie: zero after nine. */
  private static int place(ContactForm form) {
    return form.digit() == 0 ? 10 : form.digit();
  }

  /** All forms, by digit. */
  List<ContactForm> forms() {
    return forms;
  }

  /** The form that stands beside the caller, if there is one for this channel. */
  Optional<StandingForm> standing() {
    return standing;
  }

  /**
   * Puts words where this contact is answered in writing, and takes that form in hand; not while it
   * sends what was written before.
   */
  void write(String words) {
    forms.stream()
        .filter(form -> form instanceof TakesWords && !isLocked(form) && !isOver())
        .filter(form -> !form.busy().get())
        .findFirst()
        .ifPresent(form -> {
          open(form.digit());
          ((TakesWords) form).write(words);
        });
  }

  /** Takes up what stands beside the caller. */
  void begin() {
    standing.ifPresent(form -> form.open(contexts.apply(form)));
  }

  /** The form in the middle, or null. */
  ReadOnlyObjectProperty<@Nullable ContactForm> inHandProperty() {
    return inHand.getReadOnlyProperty();
  }

  /** Whether a form must wait for an open case. */
  boolean isLocked(ContactForm form) {
    return form.needsOpenCase() && facts.openCaseProperty().get() == null;
  }

  /** Whether forms can be opened at all: after the contact nothing more is done in it. */
  boolean isOver() {
    return facts.contact().state() == ContactState.CLOSED;
  }

  /** Takes a form in hand, unless it is locked. */
  public void open(int digit) {
    forms.stream()
        .filter(form -> form.digit() == digit && !isLocked(form) && !isOver())
        .findFirst()
        .ifPresent(form -> {
          form.open(contexts.apply(form));
          inHand.set(form);
        });
  }

  /** Puts the form away; its draft stays. */
  public void leave() {
    worked = false;
    inHand.set(null);
  }

  /** A form has done its work: it is put away, but not another one that was opened meanwhile. */
  void leave(ContactForm form) {
    if (form.equals(inHand.get())) {
      worked = true;
      inHand.set(null);
    }
  }

  /** Whether the form that was put away last had done its work. */
  boolean hasWorked() {
    return worked;
  }

  /** A draft without what was typed in a form. */
  static Map<String, String> without(ContactForm form, Map<String, String> draft) {
    Map<String, String> left = new TreeMap<>(draft);
    left.keySet().removeIf(field -> field.startsWith(form.digit() + "."));
    return left;
  }

  /** Submits the form in hand; where something is missing, the form leads there. */
  public void submit() {
    ContactForm form = inHand.get();
    if (form == null) {
      return;
    }
    if (form.canSubmit().get()) {
      form.submit();
    } else {
      form.leadToMissing();
    }
  }

  /** What is typed in all forms, by digit and field. */
  Map<String, String> draft() {
    return draft(form -> true);
  }

  /** What is typed in the forms that belong to the case in hand. */
  Map<String, String> caseDraft() {
    return draft(ContactForm::needsOpenCase);
  }

  private Map<String, String> draft(Predicate<ContactForm> wanted) {
    Map<String, String> draft = new TreeMap<>();
    all()
        .filter(wanted)
        .forEach(form ->
            form.draft().forEach((field, typed) -> draft.put(form.digit() + "." + field, typed)));
    return draft;
  }

  /** Whether a field of a draft is of a form that belongs to the case in hand. */
  boolean belongsToCase(String field) {
    return forms.stream()
        .filter(ContactForm::needsOpenCase)
        .anyMatch(form -> field.startsWith(form.digit() + "."));
  }

  /** Nothing of the case in hand stays in the forms that belong to it. */
  void clearCaseForms() {
    ContactForm present = inHand.get();
    if (present != null && present.needsOpenCase()) {
      inHand.set(null);
    }
    forms.stream().filter(ContactForm::needsOpenCase).forEach(ContactForm::clear);
  }

  void restore(Map<String, String> draft) {
    each(form -> {
      String mine = form.digit() + ".";
      Map<String, String> typed =
          draft.entrySet().stream()
              .filter(field -> field.getKey().startsWith(mine))
              .collect(
                  Collectors.toMap(
                      field -> field.getKey().substring(mine.length()), Map.Entry::getValue));
      if (!typed.isEmpty()) {
        form.restore(typed);
      }
    });
  }

  /** Nothing of the contact stays in the forms. */
  void clear() {
    inHand.set(null);
    each(ContactForm::clear);
  }

  private void each(Consumer<ContactForm> job) {
    all().forEach(job);
  }

  private Stream<ContactForm> all() {
    return Stream.concat(forms.stream(), standing.stream());
  }
}
