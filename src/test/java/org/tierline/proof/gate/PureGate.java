package org.tierline.proof.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.Protection;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.policy.privacy.Gate;
import org.tierline.policy.privacy.Items;
import org.tierline.store.TestStores;

/** Answers a cell by the pure rules, without a store. */
final class PureGate {
  private static final PrivacyPolicy POLICY =
      PolicyBook.read(PolicyBook.shippedFiles()).at(TestStores.NOW).privacy();

  private static final Map<String, CaseFile> FILES = new HashMap<>();

  private PureGate() {}

  static VerificationAnswer answer(Cell cell) {
    CaseFile file =
        FILES.computeIfAbsent(
            cell.situation() + " " + cell.protection(),
            _ -> CaseFile.of(cell.situation(), cell.protection(), 1));
    Situation situation = cell.situation();
    Gate.Request request =
        new Gate.Request(
            cell.channel(),
            cell.role(),
            cell.relationship(),
            situation != Situation.PROMPT_NOT_READ,
            failuresInContact(situation),
            isCleared(cell),
            situation != Situation.SAFE_CONTACT_NOT_CONFIRMED);
    return Gate.beforeLookUp(request, POLICY)
        .orElseGet(() -> Gate.afterLookUp(request, compared(cell, file), TestStores.NOW, POLICY));
  }

  private static Gate.Comparison compared(Cell cell, CaseFile file) {
    Said words = Saying.of(cell, file);
    Origins origins = Origins.of(cell);
    ComparableItems said =
        Items.of(words, cell.relationship(), CaseFile.TODAY, origins.account(), origins.sender());
    Optional<CaseRecord> met = met(cell, file, said);
    int onNumber =
        switch (cell.situation()) {
          case NUMBER_LOCKED -> 10;
          case NINE_FAILURES_ON_NUMBER -> 9;
          default -> 0;
        };
    int offered = Items.extrasOffered(words);
    return met.map(
            record -> {
              Items.Fit fit =
                  Items.fit(Items.of(record), said, cell.relationship(), CaseFile.TODAY);
              boolean claims =
                  cell.relationship() == Relationship.APPLICANT_OR_PETITIONER
                      || !said.standings().isEmpty();
              return new Gate.Comparison(
                  true,
                  record.protection() == Protection.SECTION_1367,
                  fit.nameFits(),
                  fit.dateFits(),
                  offered,
                  fit.extrasFitting(),
                  fit.originFits(),
                  claims && fit.standingFits(),
                  onNumber);
            })
        .orElseGet(() ->
            new Gate.Comparison(false, false, false, false, offered, 0, false, false, onNumber));
  }

  /** Exactly one case that this person may be told of. */
  private static Optional<CaseRecord> met(Cell cell, CaseFile file, ComparableItems said) {
    boolean byANumber = said.receiptNumber() == null;
    List<CaseRecord> fitting =
        file.records().stream()
            .filter(record -> fits(record, said))
            .filter(record ->
                byANumber
                    ? record.protection() == Protection.NONE
                    : record.protection() != Protection.SECTION_1367 || isCleared(cell))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static boolean fits(CaseRecord record, ComparableItems said) {
    ComparableItems items = Items.of(record);
    String receipt = said.receiptNumber();
    return receipt == null
        ? said.aNumber() != null && said.aNumber().equals(items.aNumber())
        : receipt.equals(items.receiptNumber());
  }

  private static boolean isCleared(Cell cell) {
    return cell.cleared() && cell.role() != Role.ADMINISTRATOR;
  }

  private static int failuresInContact(Situation situation) {
    return switch (situation) {
      case AFTER_TWO_FAILURES, THIRD_FAILURE -> 2;
      case CONTACT_LOCKED -> 3;
      default -> 0;
    };
  }
}
