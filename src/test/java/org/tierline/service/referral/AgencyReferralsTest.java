package org.tierline.service.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.contact.Disposition;
import org.tierline.model.referral.ReferralAnswer.Outcome;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** A referral is recorded once an agency, and the disposition that is proposed tells it. */
class AgencyReferralsTest {
  private final Oversight desk = new Oversight();
  private StaffSession ana;

  @BeforeEach
  void comeIn() {
    desk.add("ana", Role.TIER_1);
    ana = desk.signIn("ana");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Outcome refer(UUID call, String code) {
    return desk.services.agencyReferrals().refer(ana, call, code).outcome();
  }

  private int count(UUID call) {
    return desk.services.desk().store().read(t -> t.referrals().ofContact(call));
  }

  @Test
  void it_is_recorded_once_and_proposes_the_disposition() {
    UUID call = desk.call(ana);
    assertThat(refer(call, "EOIR")).isEqualTo(Outcome.REFERRED);
    assertThat(refer(call, "EOIR")).isEqualTo(Outcome.REFERRED);
    assertThat(refer(call, "SSA")).isEqualTo(Outcome.REFERRED);
    assertThat(count(call)).isEqualTo(2);
    assertThat(desk.services.contacts().proposeDisposition(ana, call))
        .contains(Disposition.REFERRED_OTHER_AGENCY);
    assertThat(
            desk.events(30).stream()
                .filter(event -> event.action() == AuditAction.REFERRED)
                .map(event -> event.facts().get("agency")))
        .containsExactlyInAnyOrder("EOIR", "SSA");
  }

  @Test
  void an_unknown_agency_a_closed_contact_and_a_locked_desk_refer_nobody() {
    UUID call = desk.call(ana);
    assertThat(refer(call, "KGB")).isEqualTo(Outcome.REFUSED);
    desk.services.contacts().close(ana, call, Disposition.ANSWERED, "");
    assertThat(refer(call, "EOIR")).isEqualTo(Outcome.REFUSED);
    UUID another = desk.call(ana);
    desk.services.lock().lock(ana);
    assertThat(refer(another, "EOIR")).isEqualTo(Outcome.REFUSED);
    assertThat(count(call) + count(another)).isZero();
  }
}
