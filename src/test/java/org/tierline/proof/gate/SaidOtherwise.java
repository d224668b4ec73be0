package org.tierline.proof.gate;

import org.jspecify.annotations.Nullable;
import org.tierline.model.privacy.Said;

/** What was said, with one of its items in another way. */
final class SaidOtherwise {
  private SaidOtherwise() {}

  static Said withNumber(Said said, @Nullable String receipt) {
    return new Said(
        receipt,
        said.aNumber(),
        said.name(),
        said.dateOfBirth(),
        said.address(),
        said.zip(),
        said.phone(),
        said.email(),
        said.representativeName(),
        said.firm(),
        said.callerName());
  }

  static Said byItsANumber(Said said, CaseFile file) {
    return withANumber(withNumber(said, null), file.aNumber());
  }

  static Said withANumber(Said said, String aNumber) {
    return new Said(
        said.receiptNumber(),
        aNumber,
        said.name(),
        said.dateOfBirth(),
        said.address(),
        said.zip(),
        said.phone(),
        said.email(),
        said.representativeName(),
        said.firm(),
        said.callerName());
  }

  static Said wrongExtras(Said said) {
    return new Said(
        said.receiptNumber(),
        said.receiptNumber() == null ? said.aNumber() : "A888888888",
        said.name(),
        said.dateOfBirth(),
        "777 Oak Street",
        said.zip(),
        "+12145550777",
        "nobody@example.org",
        said.representativeName(),
        said.firm(),
        said.callerName());
  }
}
