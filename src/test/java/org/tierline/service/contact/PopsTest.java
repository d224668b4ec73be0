package org.tierline.service.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Authenticated;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.model.staff.Role;
import org.tierline.service.ServiceDesk;
import org.tierline.service.staff.DeskLock;
import org.tierline.service.staff.SignIn;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.StoreTest;
import org.tierline.store.keys.Keys;

/** Callers who are put through to the desk of one person. */
class PopsTest extends StoreTest {
  private ServiceDesk people;
  private StaffSession ana;
  private HandOffs handOffs;
  private Pops pops;

  @BeforeEach
  void setUp() {
    people = new ServiceDesk(store);
    StaffSession administrator = people.administrator();
    people.add(administrator, "ana", "Ana Reyes", Role.TIER_1);
    people.add(administrator, "ben", "Ben Ode", Role.TIER_1);
    ana = people.signIn("ana");
    handOffs = new HandOffs(people.desk());
    pops = new Pops(people.desk());
  }

  @Test
  void the_contact_knows_what_was_said_and_nothing_in_it_authenticates() {
    UUID id = ((PopAnswer.Waiting) pops.arrive(ana, call("ivr-1"))).id();
    Contact contact = ((OpenAnswer.Opened) handOffs.take(ana, id).orElseThrow()).contact();
    HandOff known = Objects.requireNonNull(contact.handOff());
    assertThat(known.said()).containsEntry("receiptNumber", "IOE0912345678");
    assertThat(known.authenticated()).isNull();
    assertThat(contact.caller().account()).isNull();
    assertThat(contact.caller().email()).isNull();
  }

  @Test
  void the_same_one_twice_is_one_contact() {
    PopAnswer first = pops.arrive(ana, call("ivr-1"));
    assertThat(pops.arrive(ana, call("ivr-1"))).isEqualTo(first);
    assertThat(handOffs.waiting(ana, 10)).hasSize(1);
    handOffs.take(ana, ((PopAnswer.Waiting) first).id());
    assertThat(pops.arrive(ana, call("ivr-1"))).isEqualTo(new PopAnswer.Known());
    assertThat(handOffs.waiting(ana, 10)).isEmpty();
    assertThat(list(tx -> tx.audit().latest(20)))
        .extracting(AuditEvent::action)
        .containsOnlyOnce(AuditAction.HAND_OFF_DELIVERED);
  }

  @Test
  void what_needs_an_account_or_a_sender_does_not_come_this_way() {
    for (Channel channel :
        List.of(Channel.SECURE_MESSAGE, Channel.EMAIL, Channel.MAIL, Channel.CALLBACK)) {
      assertThat(pops.arrive(ana, handOff("x-" + channel, channel)))
          .isInstanceOf(PopAnswer.Refused.class);
    }
    assertThat(handOffs.waiting(ana, 10)).isEmpty();
  }

  @Test
  void at_a_locked_desk_it_goes_to_the_incoming_list_and_is_not_told_there() {
    DeskLock lock = new DeskLock(people.desk(), new SignIn(people.desk(), new Keys()));
    lock.lock(ana);
    assertThat(pops.arrive(ana, call("ivr-2"))).isEqualTo(new PopAnswer.Listed());
    assertThat(handOffs.waiting(ana, 10)).isEmpty();
    assertThat(handOffs.waiting(people.signIn("ben"), 10)).hasSize(1);
  }

  private static HandOff call(String externalId) {
    return handOff(externalId, Channel.PHONE_DOMESTIC);
  }

  private static HandOff handOff(String externalId, Channel channel) {
    return new HandOff(
        externalId,
        channel,
        "+12145550143",
        null,
        "es",
        List.of("case", "card"),
        Map.of("receiptNumber", "IOE0912345678"),
        List.of(),
        List.of(),
        Instant.parse("2026-11-24T15:02:11Z"),
        new Authenticated("acct-71", "mj@example.org", "envelope"));
  }
}
