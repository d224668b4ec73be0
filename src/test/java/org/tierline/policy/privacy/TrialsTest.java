package org.tierline.policy.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.tierline.policy.privacy.MatchingTables.Counts;

/** The tables of P4, P5, P8 and P9, compared on plain values. */
class TrialsTest {
  static final List<Trial> TRIALS = Trials.all();

  @ParameterizedTest
  @FieldSource("TRIALS")
  void everyRowFitsAsItsTableSays(Trial trial) {
    Items.Fit fit = Items.fit(trial.record(), trial.said(), trial.relationship(), trial.today());
    assertThat(trial.agrees(fit.nameFits(), fit.extrasFitting(), fit.standingFits()))
        .as("%s: %s", trial, fit)
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "names.csv, 100, 70",
    "lines.csv, 20, 20",
    "organizations.csv, 12, 12",
    "addresses.csv, 30, 30",
    "phones.csv, 12, 12",
    "emails.csv, 4, 10",
    "standings.csv, 25, 30",
  })
  void theTablesAreLargeEnough(String table, int fit, int doNot) {
    Counts counts = MatchingTables.counts(table);
    assertThat(counts.fit()).isGreaterThanOrEqualTo(fit);
    assertThat(counts.doNot()).isGreaterThanOrEqualTo(doNot);
  }
}
