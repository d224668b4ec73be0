package org.tierline.proof.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.store.TestStores;

/** A gate with a fault is found out by the decision table. Each fault is seeded alone. */
class SeededFaultsTest {
  private static final String GATE = "policy/privacy/Gate";
  private static final String STANDINGS = "policy/privacy/Standings";
  private static final String COMPARING = "store/sql/ItemComparison";
  private static final String WRITING = "store/sql/CaseWriting";

  @TempDir Path folder;

  static List<Fault> faults() {
    return List.of(
        new Fault(
            "goes on without the prompt",
            GATE,
            "policy.applies(\"P1\") && !request.promptRead()",
            "false"),
        new Fault(
            "lets administrators see status",
            GATE,
            "case ADMINISTRATOR -> DisclosureLevel.GENERAL_ONLY",
            "case ADMINISTRATOR -> DisclosureLevel.STATUS_ONLY"),
        new Fault(
            "locks a contact one failure late",
            GATE,
            "return failure(request.failuresInContact() + 1,",
            "return failure(request.failuresInContact(),"),
        new Fault(
            "locks a number one failure late",
            GATE,
            "comparison.failuresOnNumber() >= policy.failuresPerNumber()",
            "comparison.failuresOnNumber() > policy.failuresPerNumber()"),
        new Fault(
            "does not compare the date of birth",
            GATE,
            "itemsCompared && !comparison.dateFits()",
            "false"),
        new Fault(
            "asks for no extra item",
            GATE,
            "extras(request.channel(), comparison) < 1",
            "extras(request.channel(), comparison) < 0"),
        new Fault(
            "takes a secure message of any account",
            GATE,
            "case SECURE_MESSAGE, EMAIL -> comparison.originFits();",
            "case EMAIL -> comparison.originFits();"),
        new Fault(
            "tells which item failed",
            GATE,
            "policy.applies(\"P7\") ? \"say.notVerified\"",
            "!policy.applies(\"P7\") ? \"say.notVerified\""),
        new Fault(
            "is content with two items for Section 1367",
            GATE,
            "PROTECTED_EXTRAS = 3",
            "PROTECTED_EXTRAS = 2"),
        new Fault(
            "overlooks a wrong item for Section 1367",
            GATE,
            "&& comparison.extrasFitting() == comparison.extrasOffered()",
            ""),
        new Fault(
            "does not ask for the safe contact", GATE, "&& request.safeContactConfirmed()", ""),
        new Fault(
            "takes whoever is signed in for cleared",
            "service/staff/Clearances",
            "return granted && session.keys().holdsProtectedKey();",
            "return true;"),
        new Fault("lets a parent speak for a grown-up", STANDINGS, "OF_AGE = 18", "OF_AGE = 19"),
        new Fault(
            "takes a consent that somebody else wrote",
            STANDINGS,
            "consent.writtenByApplicant() || !isConfidential(record)",
            "true"),
        new Fault(
            "needs no consent of a parent in an asylum case",
            STANDINGS,
            "isConfidential(record) ? member.withAnyOf(consents) : Stream.of(member.standing())",
            "Stream.of(member.standing())"),
        new Fault(
            "lets a standing that ended hold on",
            COMPARING,
            "r.last_day >= :today",
            "r.last_day >= :today - 1"),
        new Fault(
            "finds asylum cases by the A-number",
            WRITING,
            "return protection == Protection.NONE || protection == Protection.SECTION_1367;",
            "return true;"),
        new Fault(
            "does not compare names",
            COMPARING,
            "(SELECT coalesce(sum(fits), 0) FROM name_fit WHERE part = 'SUBJECT') AS name_fits",
            "1 AS name_fits"),
        new Fault(
            "takes a caller without a name for the subject",
            "service/privacy/Attempt",
            "found.standingFits() && claimsWhatIsNeeded(request.relationship(), items)",
            "found.standingFits()"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aSeededFaultIsFound(Fault fault) throws ReflectiveOperationException {
    String found = found(fault);
    System.out.printf("Seeded: the gate %s. Found by: %s%n", fault.name(), found);
    assertThat(found).as("the gate %s", fault.name()).isNotEmpty();
  }

  @Test
  void aGateWithoutAFaultIsNotBlamed() throws ReflectiveOperationException {
    String same = "PROTECTED_EXTRAS = 3";
    assertThat(found(new Fault("is right", GATE, same, same))).isEmpty();
  }

  private String found(Fault fault) throws ReflectiveOperationException {
    return (String)
        fault
            .loader(folder)
            .loadClass(Trial.class.getName())
            .getMethod("found", Path.class)
            .invoke(null, TestStores.file(folder));
  }
}
