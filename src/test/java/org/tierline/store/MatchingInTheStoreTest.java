package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.cases.Protection;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.staff.Role;
import org.tierline.policy.privacy.Cases;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.policy.privacy.Gate;
import org.tierline.policy.privacy.Items;
import org.tierline.policy.privacy.NearMisses;
import org.tierline.policy.privacy.NearMisses.NearMiss;
import org.tierline.policy.privacy.Person;
import org.tierline.policy.privacy.Trial;
import org.tierline.policy.privacy.Trials;
import org.tierline.store.keys.KeyRing;

/**
 * What the policy finds on plain values (P5), the store finds on digests, in every case; of those
 * made by chance more with {@code -Dlong}.
 */
class MatchingInTheStoreTest extends StoreTest {
  private static final boolean LONG = Boolean.getBoolean("long");
  private static final int PEOPLE = LONG ? 4 : 1;
  private static final int NAMES = LONG ? 40 : 20;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Relationship SUBJECT = Relationship.APPLICANT_OR_PETITIONER;
  private static final Relationship THIRD_PARTY = Relationship.AUTHORIZED_THIRD_PARTY;

  /** Few pieces that join to each other, begin each other, or are no names. */
  private static final String[] PIECES = {
    "a", "an", "na", "ana", "de", "la", "dela", "al", "alan", "o", "jr", "dr", "fnu", "é", "王", "小明"
  };

  private static final String[] SEPARATORS = {" ", " ", "-", "", "'", ", "};

  private KeyRing ring;

  @BeforeEach
  void addStaff() {
    ring = Samples.ring(store, Samples.add(store, "ana", Role.TIER_1));
  }

  @Test
  void everyRowOfTheTablesIsTheSameInTheStore() {
    for (Trial trial : Trials.all()) {
      put(trial.record());
      Gate.Comparison found = compare(trial.said(), trial.today());
      boolean standingFits = found.standingFits() && claimsWhatItNeeds(trial);
      assertThat(trial.agrees(found.nameFits(), found.extrasFitting(), standingFits))
          .as("%s: %s", trial, found)
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {20261124, 7})
  void nothingAlmostRightFitsInTheStore(long seed) {
    NearMisses misses = new NearMisses(seed);
    int count = 0;
    for (int i = 0; i < PEOPLE; i++) {
      Person person = misses.person();
      ComparableItems record = Items.of(person.record());
      put(record);
      for (Said said : misses.right(person)) {
        Gate.Comparison right = compare(Items.of(said, SUBJECT, TODAY), TODAY);
        assertThat(right)
            .isEqualTo(new Gate.Comparison(true, false, true, true, 4, 4, false, true, 0));
      }
      for (NearMiss miss : misses.of(person)) {
        ComparableItems said = Items.of(miss.said(), SUBJECT, TODAY);
        assertSame(compare(said, TODAY), Items.fit(record, said, SUBJECT, TODAY), miss.toString());
        count++;
      }
    }
    System.out.printf("near misses in the store, seed %d: %d%n", seed, count);
    assertThat(count).isGreaterThan(125 * PEOPLE);
  }

  @ParameterizedTest
  @ValueSource(longs = {20261124, 7})
  void namesMadeByChanceFitInTheStoreAsInThePolicy(long seed) {
    Random random = new Random(seed);
    int fitting = 0;
    for (int i = 0; i < NAMES; i++) {
      String given = line(random, 2);
      String family = line(random, 2);
      String consented = line(random, 3);
      ComparableItems record =
          Items.of(
              Cases.maria()
                  .named(given, line(random, 1), family)
                  .consent(consented, TODAY.minusDays(1), null, true)
                  .build());
      put(record);
      for (int j = 0; j < NAMES; j++) {
        String name = random.nextBoolean() ? line(random, 4) : given + " " + family;
        String caller = random.nextBoolean() ? line(random, 3) : consented;
        ComparableItems said = said(respaced(name, random), respaced(caller, random));
        Items.Fit fit = Items.fit(record, said, THIRD_PARTY, TODAY);
        assertSame(compare(said, TODAY), fit, record + " said " + name);
        fitting += (fit.nameFits() ? 1 : 0) + (fit.standingFits() ? 1 : 0);
      }
    }
    System.out.printf(
        "names by chance in the store, seed %d: %d, fitting %d%n", seed, NAMES * NAMES, fitting);
    assertThat(fitting).isGreaterThan(NAMES * NAMES / 16);
  }

  /** The store does not know the relationship; the gate asks for a claim by itself. */
  private static boolean claimsWhatItNeeds(Trial trial) {
    return trial.relationship() == SUBJECT || !trial.said().standings().isEmpty();
  }

  private static String respaced(String name, Random random) {
    return Pattern.compile("[ ,'-]+")
        .matcher(name.strip())
        .replaceAll(_ -> SEPARATORS[random.nextInt(SEPARATORS.length)]);
  }

  private static String line(Random random, int most) {
    return IntStream.range(0, 1 + random.nextInt(most))
        .mapToObj(_ ->
            PIECES[random.nextInt(PIECES.length)] + SEPARATORS[random.nextInt(SEPARATORS.length)])
        .collect(Collectors.joining());
  }

  private static ComparableItems said(String name, String caller) {
    return Items.of(
        new Said(
            "IOE0912345678",
            null,
            name,
            LocalDate.of(1991, 7, 14),
            null,
            null,
            null,
            null,
            null,
            null,
            caller),
        THIRD_PARTY,
        TODAY);
  }

  private static void assertSame(Gate.Comparison found, Items.Fit fit, String label) {
    List<Object> inStore =
        List.of(
            found.caseFits(),
            found.caseFits() && found.nameFits(),
            found.caseFits() && found.dateFits(),
            found.extrasOffered(),
            found.extrasFitting(),
            found.caseFits() && found.standingFits());
    boolean met = fit.numberFits();
    assertThat(inStore)
        .as(label)
        .isEqualTo(
            List.of(
                met,
                met && fit.nameFits(),
                met && fit.dateFits(),
                fit.extrasOffered(),
                met ? fit.extrasFitting() : 0,
                met && fit.standingFits()));
  }

  private void put(ComparableItems record) {
    write(tx -> tx.cases().put(record, Protection.NONE, ring, _ -> new byte[1024]));
  }

  private Gate.Comparison compare(ComparableItems said, LocalDate today) {
    return store
        .<CaseTable.Compared>read(tx -> Looking.at(tx, said, ring, false, today, TestStores.NOW))
        .comparison();
  }
}
