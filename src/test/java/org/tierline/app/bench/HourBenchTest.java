package org.tierline.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.tierline.app.ScratchStore;
import org.tierline.app.bench.BenchStaff.Seat;
import org.tierline.app.bench.HourBench.ActTook;
import org.tierline.app.bench.HourBench.Result;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.Disposition;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.store.TestStores;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresPeople;
import org.tierline.store.postgresql.PostgresServer;
import org.tierline.store.postgresql.PostgresStore;

/** Not how long it takes, but that desks do what is measured. */
class HourBenchTest {
  private static final int DESKS = 6;
  private static final int FAR_TOO_MANY_CALLS = 20_000_000;

  private final InstantSource clock =
      Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), TestStores.NOW));

  @Test
  void desks_on_a_server_do_everything_that_is_measured_and_lose_nothing()
      throws IOException, InterruptedException {
    PostgresAddress address = PostgresServer.NEWER.newStore();
    PostgresServer.letPeopleIn(address);
    try (ScratchStore scratch =
            ScratchStore.shared(
                PostgresStore.ofPerson(PostgresServer.owner(address), clock, () -> {}),
                new PostgresPeople(address, clock),
                Files.createTempDirectory("tierline-"),
                () -> PostgresServer.NEWER.drop(address));
        HourBench bench =
            new HourBench(scratch, clock, DESKS, FAR_TOO_MANY_CALLS, Duration.ofMillis(2))) {
      Result result = bench.measure(Duration.ofSeconds(10));
      assertThat(bench.failures()).isEmpty();
      assertThat(result.lost()).isZero();
      assertThat(result.broken()).isZero();
      assertThat(result.contacts()).isPositive();
      assertThat(result.claims()).isPositive();
      assertThat(result.acts())
          .extracting(ActTook::act)
          .contains("OPEN_CONTACT", "VERIFY", "LOOK_AT_CASE", "NOTE", "CLOSE", "RESOLVE", "COUNT");
    }
  }

  @Test
  void what_was_not_stored_as_it_was_told_is_lost() throws IOException {
    try (ScratchStore scratch = ScratchStore.create(clock)) {
      Seat seat = new BenchStaff(scratch, clock).add("contractor", Role.TIER_1);
      Contact open = open(seat);
      Confirmed confirmed = new Confirmed();
      confirmed.closed(close(seat, open(seat)));
      assertThat(confirmed.missingIn(scratch.store())).isZero();
      confirmed.closed(open);
      assertThat(confirmed.missingIn(scratch.store())).isEqualTo(1);
    }
  }

  private static Contact open(Seat seat) {
    return ((OpenAnswer.Opened)
            seat.services()
                .contacts()
                .open(
                    seat.session(),
                    Channel.PHONE_DOMESTIC,
                    Caller.UNKNOWN,
                    ContactDesk.Origin.STAFF))
        .contact();
  }

  private static Contact close(Seat seat, Contact contact) {
    return seat.services()
        .contacts()
        .close(seat.session(), contact.id(), Disposition.ANSWERED, "Told.");
  }
}
