package org.tierline.ui.contact;

import java.util.stream.Collectors;

/** The words beside and above the verify form. */
final class VerifyWords {
  private final ContactView view;

  VerifyWords(ContactView view) {
    this.view = view;
  }

  /** Why Verify is shut; empty if it is not. */
  String why(Blocker blocker) {
    String names =
        blocker.kinds().stream()
            .map(kind -> view.text("contact.needs." + kind.name()))
            .distinct()
            .collect(Collectors.joining(view.text("contact.and")));
    return blocker.kind() == Blocker.Kind.NONE
        ? ""
        : view.text("contact.verify.why." + blocker.kind().name(), names);
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
