package org.tierline.proof.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.model.incident.IncidentReport;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** While a desk is locked no service tells anything of a caller, or does anything for anybody. */
class LockedDeskTest {
  private static final String NUMBER = "IOE0000000001";
  private static final String NAME = "Quetzal Zorn";
  private static final String PHONE = "+13125550188";
  private static final Set<String> SECRETS =
      Set.of(
          NAME,
          PHONE,
          "3125550188",
          "xylophone",
          "leftpaper",
          "wantsboss",
          "storyword",
          "ivrstep",
          "77 Safe Rd");

  /** What was typed is kept, an incident is told (P14), a supervisor called (V1), a door shut. */
  private static final Set<String> MAY_WRITE =
      Set.of(
          "contacts.save",
          "day.save",
          "steadyContacts.save",
          "incidents.report",
          "supervisors.request",
          "glass.shut");

  /** They give back what they were given, or know of no person at a desk. */
  private static final Set<String> MAY_TELL =
      Set.of(
          "contacts.save",
          "day.save",
          "steadyContacts.save",
          "supervisors.request",
          "supervisors.waiting",
          "supervisors.ofContact",
          "escalations.ofContact",
          "requests.ofContact");

  /** Machines call them, and an import that runs when the desk is locked goes on. */
  private static final Set<String> OF_NO_PERSON =
      Set.of("handOffs.deliver", "pops.arrive", "caseImport.importLines", "caseImport.takeIn");

  private final Oversight desk = new Oversight();
  private StaffSession ana;
  private StaffSession omar;
  private StaffSession sue;

  @BeforeEach
  void open() {
    sue = signedIn("sue", Role.SUPERVISOR);
    omar = signedIn("omar", Role.TIER_2);
    desk.add("ana", Role.TIER_1);
    ana = desk.signIn("ana");
    desk.cases(Oversight.parkCase(NUMBER, "NONE"));
    for (StaffSession who : List.of(ana, omar, sue)) {
      Contact contact = contact(who);
      desk.verify(who, contact.id(), Oversight.said(NUMBER, "Lee Park"));
      escalate(who, contact.id());
      desk.services.supervisors().request(who, contact.id(), "wantsboss");
    }
    desk.services
        .incidents()
        .report(ana, new IncidentReport(desk.key(), null, NUMBER, "leftpaper"));
    desk.services.handOffs().deliver(handOff());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void no_service_tells_or_does_anything() {
    Map<String, Set<String>> told = new TreeMap<>();
    Set<String> wrote = new TreeSet<>();
    for (StaffSession who : List.of(ana, omar, sue, desk.tom)) {
      Contact contact = contact(who);
      desk.services.lock().lock(who);
      Map<String, Map<String, Integer>> before = new TreeMap<>(Map.of("", desk.rows()));
      ServiceCalls calls =
          ServiceCalls.atALockedDesk(
              desk.services,
              name -> {
                Map<String, Integer> now = desk.rows();
                if (!now.equals(before.put("", now)) && !MAY_WRITE.contains(name)) {
                  wrote.add(name);
                }
              });
      calls
          .all(who, NUMBER, same -> contact)
          .forEach((name, texts) -> {
            Set<String> secrets = new TreeSet<>(SECRETS);
            secrets.removeIf(secret -> texts.stream().noneMatch(text -> text.contains(secret)));
            if (!secrets.isEmpty() && !MAY_TELL.contains(name)) {
              told.put(name, secrets);
            }
          });
      desk.unlock(who);
    }
    wrote.removeAll(OF_NO_PERSON);
    assertThat(told).as("what was told at a locked desk").isEmpty();
    assertThat(wrote).as("what was written at a locked desk").isEmpty();
  }

  @Test
  void a_callback_in_hand_rests_while_the_desk_is_locked() {
    ClaimAnswer claim = desk.services.callbacks().claimNext(omar, null);
    String number = ((ClaimAnswer.Claimed) claim).escalation().number().toString();
    desk.services.lock().lock(omar);
    Map<String, Integer> before = desk.rows();
    assertThat(desk.services.callbackList().find(omar, number)).isEmpty();
    assertThat(desk.services.callbackStories().story(omar, number)).isEmpty();
    assertThat(desk.services.escalations().find(omar, number)).isEmpty();
    assertThat(desk.services.callbackStart().start(omar, number))
        .isInstanceOf(OpenAnswer.Refused.class);
    desk.services.callbackAttempts().record(omar, number, AttemptOutcome.NO_ANSWER);
    desk.services.callbackEnds().resolve(omar, number, "words");
    desk.services.callbackEnds().returnToTier1(omar, number, "words");
    desk.services.callbackEnds().reassign(omar, number, "words", "sue");
    assertThat(desk.rows()).isEqualTo(before);
    desk.unlock(omar);
    assertThat(desk.services.callbackList().find(omar, number)).isPresent();
  }

  @Test
  void an_open_gate_is_told_to_nobody_while_the_desk_is_locked() {
    UUID contact = contact(ana).id();
    desk.verify(ana, contact, Oversight.said(NUMBER, "Lee Park"));
    assertThat(desk.services.gate().open(ana, contact)).hasSize(1);
    desk.services.lock().lock(ana);
    assertThat(desk.services.gate().open(ana, contact)).isEmpty();
    assertThat(desk.services.gate().attemptsLeft(ana, contact)).isZero();
    desk.unlock(ana);
    assertThat(desk.services.gate().open(ana, contact)).hasSize(1);
  }

  private StaffSession signedIn(String name, Role role) {
    desk.add(name, role, Clearance.SECTION_1367);
    return desk.signIn(name);
  }

  private Contact contact(StaffSession who) {
    OpenAnswer answer =
        desk.services
            .contacts()
            .open(
                who,
                Channel.PHONE_DOMESTIC,
                new Caller(NAME, PHONE, null, null, null, "en", null),
                Origin.STAFF);
    UUID id = ((OpenAnswer.Opened) answer).contact().id();
    desk.services.contacts().confirmPrompt(who, id);
    Contact seen = desk.services.contacts().find(who, id);
    desk.services.contacts().save(who, seen, seen.caller(), "xylophone");
    return desk.services.contacts().find(who, id);
  }

  private void escalate(StaffSession who, UUID contact) {
    desk.services
        .escalations()
        .escalate(
            who,
            contact,
            new EscalationWish(
                EscalationClass.REGULAR,
                EscalationReason.OTHER,
                "storyword",
                NUMBER,
                new CallbackWish(PHONE, null, List.of(), "en", false)));
  }

  private static HandOff handOff() {
    return new HandOff(
        "web-9",
        Channel.WEBFORM,
        PHONE,
        NAME,
        "en",
        List.of("ivrstep"),
        Map.of(),
        List.of(),
        List.of(),
        Instant.parse("2026-11-24T14:00:00Z"));
  }
}
