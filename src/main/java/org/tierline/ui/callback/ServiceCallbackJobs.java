package org.tierline.ui.callback;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.AttemptAnswer;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackCounts;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.Colleague;
import org.tierline.model.escalation.FirstBecause;
import org.tierline.model.staff.Role;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.escalation.CallbackAttempts;
import org.tierline.service.escalation.CallbackEnds;
import org.tierline.service.escalation.CallbackList;
import org.tierline.service.escalation.CallbackStart;
import org.tierline.service.escalation.CallbackStories;
import org.tierline.service.escalation.Callbacks;
import org.tierline.service.escalation.Colleagues;
import org.tierline.service.staff.StaffSession;

/** The services behind the callbacks, for one person signed in. */
public final class ServiceCallbackJobs implements CallbackJobs {
  private final StaffSession session;
  private final Services services;

  /** Calls the services as the person of a session. */
  public ServiceCallbackJobs(StaffSession session, Services services) {
    this.session = session;
    this.services = services;
  }

  /** The services that the callbacks need. */
  public record Services(
      CallbackList list,
      CallbackStories stories,
      Callbacks claims,
      CallbackStart start,
      CallbackAttempts attempts,
      CallbackEnds ends,
      Colleagues colleagues) {}

  @Override
  public String officer() {
    return session.staff().fullName();
  }

  @Override
  public boolean isSupervisor() {
    return session.role() == Role.SUPERVISOR;
  }

  @Override
  public List<CallbackRow> mine() {
    return services.list().mine(session);
  }

  @Override
  public Optional<CallbackRow> find(String number) {
    return services.list().find(session, number);
  }

  @Override
  public List<CallbackRow> next(CallbackFilter filter, @Nullable CallbackRow after, int limit) {
    return services.list().next(session, filter, after, limit);
  }

  @Override
  public List<CallbackRow> notNow(CallbackFilter filter, @Nullable CallbackRow after, int limit) {
    return services.list().notNow(session, filter, after, limit);
  }

  @Override
  public FirstBecause because(CallbackRow first, @Nullable CallbackRow second) {
    return services.list().because(first, second);
  }

  @Override
  public CallbackCounts counts() {
    return services.list().counts(session);
  }

  @Override
  public Optional<CallbackStory> story(String number) {
    return services.stories().story(session, number);
  }

  @Override
  public ClaimAnswer claimNext() {
    return services.claims().claimNext(session, null);
  }

  @Override
  public ClaimAnswer claimWithSupervisor() {
    return services.claims().claimWithSupervisor(session);
  }

  @Override
  public OpenAnswer start(String number) {
    return services.start().start(session, number);
  }

  @Override
  public AttemptAnswer record(String number, AttemptOutcome outcome) {
    return services.attempts().record(session, number, outcome);
  }

  @Override
  public CallbackAnswer resolve(String number, String words) {
    return services.ends().resolve(session, number, words);
  }

  @Override
  public CallbackAnswer returnToTier1(String number, String words) {
    return services.ends().returnToTier1(session, number, words);
  }

  @Override
  public CallbackAnswer passUp(String number, String words) {
    return services.ends().passUp(session, number, words);
  }

  @Override
  public CallbackAnswer note(String number, String words) {
    return services.ends().note(session, number, words);
  }

  @Override
  public List<Colleague> colleagues(String number) {
    return services.colleagues().of(session, number);
  }

  @Override
  public Optional<String> holder(String number) {
    return services.colleagues().holder(session, number);
  }

  @Override
  public CallbackAnswer reassign(String number, String words, String to) {
    return services.ends().reassign(session, number, words, to);
  }
}
