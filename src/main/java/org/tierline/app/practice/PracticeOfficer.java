package org.tierline.app.practice;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.tierline.app.Services;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.model.contact.Disposition;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** What an officer did with some of the callers of the last weeks: reached, returned, passed up. */
final class PracticeOfficer {
  private final Services services;
  private final MovableClock clock;
  private final PracticeStore practice;

  PracticeOfficer(Services services, MovableClock clock, PracticeStore practice) {
    this.services = services;
    this.clock = clock;
    this.practice = practice;
  }

  /** Calls some callers back; whoever cannot be called now is left for later. */
  void reach(int callers) {
    StaffSession omar = practice.signIn(services, Role.TIER_2);
    for (int call = 0; call < callers; call++) {
      next(omar).ifPresent(number -> reach(omar, number));
    }
    services.signIn().signOut(omar);
  }

  /** Gives one caller back to Tier 1 and another to a supervisor. */
  void passOn() {
    StaffSession omar = practice.signIn(services, Role.TIER_2);
    next(omar)
        .ifPresent(number ->
            services
                .callbackEnds()
                .returnToTier1(omar, number, "Guidance answers this: ask for the letter first."));
    clock.advance(Duration.ofMinutes(4));
    next(omar)
        .ifPresent(number ->
            services
                .callbackEnds()
                .passUp(omar, number, "Was promised a call twice and wants to complain."));
    services.signIn().signOut(omar);
  }

  private Optional<String> next(StaffSession omar) {
    return services.callbacks().claimNext(omar, null) instanceof ClaimAnswer.Claimed claimed
        ? Optional.of(claimed.escalation().number().toString())
        : Optional.empty();
  }

  private void reach(StaffSession omar, String number) {
    if (services.callbackStart().start(omar, number) instanceof OpenAnswer.Opened opened) {
      UUID contact = opened.contact().id();
      services.contacts().confirmPrompt(omar, contact);
      clock.advance(Duration.ofMinutes(7));
      services.contacts().endCall(omar, contact);
      services.contacts().close(omar, contact, Disposition.ANSWERED, "Told what comes next.");
      services.callbackEnds().resolve(omar, number, "Told what comes next, and when.");
    }
  }
}
