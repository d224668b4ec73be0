package org.tierline.service.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.staff.Role;
import org.tierline.service.ServiceDesk;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.contact.TakeOver;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.supervisor.WaitingCallers.Asked;
import org.tierline.store.StoreTest;

/** Who waits for a supervisor, as a supervisor sees it (V1). */
class SupervisorRequestsTest extends StoreTest {
  private ServiceDesk people;
  private StaffSession ana;
  private SupervisorRequests requests;
  private WaitingCallers callers;

  @BeforeEach
  void setUp() {
    people = new ServiceDesk(store);
    StaffSession administrator = people.administrator();
    people.add(administrator, "sue", "Sue Okafor", Role.SUPERVISOR);
    people.add(administrator, "ana", "Ana Reyes", Role.TIER_1);
    ana = people.signIn("ana");
    callers = new WaitingCallers(people.desk());
    requests = new SupervisorRequests(people.desk(), new TakeOver(people.desk()));
  }

  @Test
  void a_supervisor_sees_whose_caller_asks_and_takes_it() {
    requests.request(ana, contact(), "nobody was free");
    StaffSession sue = people.signIn("sue");
    requests.request(ana, contact(), "wants a promise");
    assertThat(callers.asked(sue))
        .extracting(Asked::askedBy, Asked::words, asked -> asked.due() == null)
        .containsExactly(
            tuple("Ana Reyes", "wants a promise", true),
            tuple("Ana Reyes", "nobody was free", false));
    for (Asked asked : callers.asked(sue)) {
      assertThat(requests.take(sue, asked.id())).isPresent();
      assertThat(requests.take(sue, asked.id())).isEmpty();
    }
    assertThat(callers.asked(sue)).isEmpty();
  }

  @Test
  void others_see_nothing() {
    requests.request(ana, contact(), "words");
    assertThat(callers.asked(ana)).isEmpty();
  }

  private UUID contact() {
    OpenAnswer answer =
        new ContactDesk(people.desk())
            .open(ana, Channel.PHONE_DOMESTIC, Caller.UNKNOWN, ContactDesk.Origin.STAFF);
    if (answer instanceof OpenAnswer.Opened opened) {
      return opened.contact().id();
    }
    throw new AssertionError("the contact does not open");
  }
}
