package org.tierline.policy.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.policy.privacy.NearMisses.NearMiss;
import org.tierline.policy.privacy.NearMisses.Wrong;

/** What is almost right is wrong, and nothing else of it is (P5). */
class NearMissTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Relationship SUBJECT = Relationship.APPLICANT_OR_PETITIONER;
  private static final int PERSONS = 300;

  @ParameterizedTest
  @ValueSource(longs = {20261124, 29022008, 31121999})
  void nothingAlmostRightFits(long seed) {
    NearMisses misses = new NearMisses(seed);
    Map<Wrong, Integer> counts = new EnumMap<>(Wrong.class);
    for (int i = 0; i < PERSONS; i++) {
      Person person = misses.person();
      ComparableItems record = Items.of(person.record());
      for (NearMiss miss : misses.of(person)) {
        Items.Fit fit = fit(record, miss.said());
        assertThat(wrong(fit)).as("%s said %s", person, miss).contains(miss.wrong());
        counts.merge(miss.wrong(), 1, Integer::sum);
      }
    }
    System.out.printf("near misses, seed %d: %s%n", seed, counts);
    assertThat(counts).hasSize(4).allSatisfy((_, count) -> assertThat(count).isGreaterThan(1000));
  }

  @ParameterizedTest
  @ValueSource(longs = {20261124, 29022008, 31121999})
  void whatACallerMayReasonablySayFits(long seed) {
    NearMisses misses = new NearMisses(seed);
    int count = 0;
    for (int i = 0; i < PERSONS; i++) {
      Person person = misses.person();
      ComparableItems record = Items.of(person.record());
      for (Said said : misses.right(person)) {
        assertThat(fit(record, said))
            .as("%s said %s", person, said)
            .isEqualTo(new Items.Fit(true, true, true, 4, 4, false, true));
        count++;
      }
    }
    System.out.printf("right names, seed %d: %d%n", seed, count);
    assertThat(count).isGreaterThan(3000);
  }

  private static Items.Fit fit(ComparableItems record, Said said) {
    return Items.fit(record, Items.of(said, SUBJECT, TODAY), SUBJECT, TODAY);
  }

  /** The one thing that does not fit; empty if it is none or more than one. */
  private static Optional<Wrong> wrong(Items.Fit fit) {
    List<Wrong> wrong = new ArrayList<>();
    if (!fit.numberFits()) {
      wrong.add(Wrong.NUMBER);
    }
    if (!fit.nameFits()) {
      wrong.add(Wrong.NAME);
    }
    if (!fit.dateFits()) {
      wrong.add(Wrong.DATE);
    }
    for (int extra = fit.extrasFitting(); extra < 4; extra++) {
      wrong.add(Wrong.EXTRA);
    }
    return wrong.size() == 1 ? Optional.of(wrong.getFirst()) : Optional.empty();
  }
}
