package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.app.practice.PracticePeople.Person;
import org.tierline.app.practice.PracticeStore;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.model.contact.Channel;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.store.TestStores;

/** Who follows the README is told what the first invented caller says. */
class FirstMinutesTest {
  private static final Instant BEGIN = Instant.parse("2026-11-24T20:02:00Z");

  @Test
  void the_readme_says_what_the_first_caller_says() throws IOException {
    MovableClock clock = new MovableClock(BEGIN);
    try (PracticeStore practice =
        PracticeStore.fill(ScratchStore.copyOf(TestStores.template(), clock), BEGIN)) {
      Person first = practice.cases().getFirst().person();
      Services services =
          practice.services(
              clock, (started, after) -> {}, PolicyBook.read(PolicyBook.shippedFiles()));
      assertThat(services.handOffs().waiting(practice.signIn(services, Role.TIER_1), 10))
          .filteredOn(waiting -> waiting.handOff().channel() == Channel.PHONE_DOMESTIC)
          .as("the phone contact that Enter opens")
          .singleElement()
          .satisfies(
              waiting -> assertThat(waiting.handOff().callerNumber()).isEqualTo(first.phone()));
      assertThat(Files.readString(Path.of("README.md")))
          .contains(
              "*%s, born %s, house number %s, ZIP Code %s*"
                  .formatted(
                      Normalizer.normalize(first.fullName(), Normalizer.Form.NFD)
                          .replaceAll("\\p{M}", ""),
                      DateTimeFormatter.ofPattern("MM/dd/yyyy").format(first.dateOfBirth()),
                      first.street().substring(0, first.street().indexOf(' ')),
                      first.place().zip()));
    }
  }
}
