package org.tierline.ui.contact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tierline.ui.common.EasternTime;

/** The words beside and above the verify form. */
final class VerifyWords {
  private static final int OF_AGE = 18;
  private final ContactView view;

  VerifyWords(ContactView view) {
    this.view = view;
  }

  /** Why Verify is shut; empty if it is not. */
  String why(Blocker blocker) {
    String names =
        view.listed(
            blocker.kinds().stream()
                .map(kind -> view.text("contact.needs." + kind.name()))
                .distinct()
                .toList());
    return blocker.kind() == Blocker.Kind.NONE
        ? ""
        : view.text("contact.verify.why." + blocker.kind().name(), names);
  }

  /** What has to be on file for who calls, as a rule says it for every case; empty if nothing. */
  String standing(Asked asked) {
    if (asked.never()) {
      return "";
    }
    return switch (asked.who()) {
      case APPLICANT_OR_PETITIONER ->
          asked.organization() ? view.text("contact.standing.organization") : "";
      case PARENT_OF_MINOR ->
          view.text(
              isGrown()
                  ? "contact.standing.PARENT_OF_MINOR.grown"
                  : "contact.standing.PARENT_OF_MINOR");
      case REPRESENTATIVE, LEGAL_GUARDIAN, AUTHORIZED_THIRD_PARTY ->
          view.text("contact.standing." + asked.who().name());
      case BENEFICIARY, OTHER -> "";
    };
  }

  /** Whether the person is of age by the date that was said; the record has no part in it. */
  private boolean isGrown() {
    String born = view.model().form().entry(EntryKind.BORN).said();
    LocalDate today = EasternTime.dateOf(view.model().facts().nowProperty().get());
    return born != null && ChronoUnit.YEARS.between(LocalDate.parse(born), today) >= OF_AGE;
  }

  /** That it was refused, and when; the same for every cause (P7). */
  String title(Verifying.Failure refused) {
    return view.text(
        refused.counted() ? "contact.verify.failed" : "contact.verify.refused",
        view.time(refused.at()));
  }

  /** What to say to the caller, in the language that is being spoken. */
  String quoted(Verifying.Failure refused) {
    return view.text(
        "contact.quoted",
        view.phrases().sayIn(view.model().say().languageProperty().get(), refused.say()));
  }
}
