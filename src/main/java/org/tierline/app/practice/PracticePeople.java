package org.tierline.app.practice;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;
import org.jspecify.annotations.Nullable;

/** Invents people of many languages; the same seed gives the same people. */
public final class PracticePeople {
  private static final List<Locale> NAMES =
      List.of(
          Locale.of("es", "MX"),
          Locale.of("es"),
          Locale.of("en"),
          Locale.of("pt", "BR"),
          Locale.of("fr"),
          Locale.of("pl"),
          Locale.of("vi"),
          Locale.of("tr"),
          Locale.of("id"),
          Locale.of("en", "NG"));

  private final Random random;
  private final List<Faker> fakers;
  private int numbers;

  PracticePeople(long seed) {
    random = new Random(seed);
    fakers = NAMES.stream().map(locale -> new Faker(locale, random)).toList();
  }

  /**
   * Somebody.
   *
   * @param middleName of one in three
   * @param phone of those fictional numbers that begin with 555
   */
  public record Person(
      String givenName,
      @Nullable String middleName,
      String familyName,
      LocalDate dateOfBirth,
      String aNumber,
      String street,
      PracticePlace place,
      String phone,
      String email,
      String language) {

    /** As it is said. */
    public String fullName() {
      return givenName + " " + familyName;
    }
  }

  Person next() {
    int tongue = random.nextInt(fakers.size());
    Faker faker = fakers.get(tongue);
    String given = faker.name().firstName();
    String family = faker.name().lastName();
    if (tongue < 2) {
      family = family + " " + faker.name().lastName();
    }
    PracticePlace place = pick(PracticePlace.ALL);
    numbers++;
    return new Person(
        given,
        random.nextInt(3) == 0 ? faker.name().firstName() : null,
        family,
        LocalDate.of(1948, 1, 1).plusDays(random.nextInt(365 * 58)),
        "A%09d".formatted(90_000_000 + random.nextInt(120_000_000)),
        "%d %s".formatted(10 + random.nextInt(9_800), fakers.get(2).address().streetName()),
        place,
        "+1%s555%04d".formatted(place.areaCode(), 100 + numbers % 100),
        plain(given) + "." + plain(family) + numbers + "@example.org",
        tongue < 2 ? "es" : "en");
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  Random random() {
    return random;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z]", "")
        .toLowerCase(Locale.ROOT);
  }
}
