package org.tierline.ui.referral;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.referral.Agency;
import org.tierline.model.referral.ReferralAnswer;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.FormModel;

/** A referral while the agency is chosen. Needs no toolkit; for one thread. */
public final class ReferralModel extends FormModel<ReferralAnswer> {
  final ObjectProperty<@Nullable Agency> agency = new SimpleObjectProperty<>();
  private final ReferralJobs jobs;

  /** A form that is in no contact yet. */
  public ReferralModel(ReferralJobs jobs, BackgroundWork work) {
    super(work);
    this.jobs = jobs;
    agency.subscribe((before, now) -> changed());
  }

  List<Agency> agencies() {
    return jobs.agencies();
  }

  @Override
  protected Subscription enter(ContactContext opened) {
    return Subscription.EMPTY;
  }

  @Override
  public Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    Agency chosen = agency.get();
    DraftMap.put(draft, "referral.agency", chosen == null ? "" : chosen.code());
    return draft;
  }

  @Override
  protected void putBack(Map<String, String> draft) {
    DraftMap.take(
        draft,
        "referral.agency",
        code ->
            agency.set(
                agencies().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElse(null)));
  }

  @Override
  protected void forget() {
    agency.set(null);
  }

  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    Agency chosen = agency.get();
    if (canSubmit().get() && mine != null && chosen != null) {
      UUID contactId = mine.contactId();
      submit(
          mine,
          () -> jobs.refer(contactId, chosen.code()),
          this::take,
          answer -> tell(mine, chosen, answer));
    }
  }

  private void take(ReferralAnswer answer) {
    if (answer.outcome() == ReferralAnswer.Outcome.REFERRED) {
      finish(answer);
    } else {
      refuse(answer.say());
    }
  }

  private static void tell(ContactContext mine, Agency chosen, ReferralAnswer answer) {
    if (answer.outcome() == ReferralAnswer.Outcome.REFERRED) {
      mine.changed().run();
      mine.done()
          .accept(
              new ContactContext.Done(
                  Sentence.of("referral.done", chosen.code()), answer.say(), null));
    }
  }

  @Override
  protected void review() {
    ReferralAnswer came = resultProperty().get();
    Agency chosen = agency.get();
    say(came != null ? came.say() : chosen == null ? null : chosen.answers(), null);
    settle(chosen == null ? "referral.missing.agency" : "", true);
  }
}
