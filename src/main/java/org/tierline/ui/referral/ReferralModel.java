package org.tierline.ui.referral;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.HandOff;
import org.tierline.model.referral.Agency;
import org.tierline.model.referral.ReferralAnswer;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.FormModel;

/** A referral while the agency is chosen. Needs no toolkit; for one thread. */
public final class ReferralModel extends FormModel<ReferralAnswer> {
  final ObjectProperty<@Nullable Agency> agency = new SimpleObjectProperty<>();
  private final ObservableList<Agency> agencies = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper hinted = new ReadOnlyBooleanWrapper();
  private final ReferralJobs jobs;
  private final BackgroundWork work;
  private String wanted = "";

  /** A form that is in no contact yet. */
  public ReferralModel(ReferralJobs jobs, BackgroundWork work) {
    super(work);
    this.jobs = jobs;
    this.work = work;
    agencies.setAll(jobs.agencies());
    agency.subscribe((before, now) -> chosen());
  }

  /** The agencies, the technical help desk, then the mailboxes of offices. */
  ObservableList<Agency> agencies() {
    return agencies;
  }

  /** Whether the choice was made by what the caller wrote or said, and by nobody yet. */
  ReadOnlyBooleanProperty hintedProperty() {
    return hinted.getReadOnlyProperty();
  }

  @Override
  protected Subscription enter(ContactContext opened) {
    HandOff handOff = opened.contact().get().handOff();
    if (agency.get() == null && handOff != null) {
      jobs.belonging(handOff).ifPresent(this::choose);
      hinted.set(agency.get() != null);
    }
    work.run(jobs::mailboxes, this::add);
    return Subscription.EMPTY;
  }

  private void add(List<Agency> mailboxes) {
    Agency chosen = agency.get();
    quietly(() -> {
      agencies.setAll(Stream.concat(jobs.agencies().stream(), mailboxes.stream()).toList());
      choose(chosen == null ? wanted : chosen.code());
    });
    review();
  }

  private void choose(String code) {
    agency.set(agencies.stream().filter(each -> each.code().equals(code)).findFirst().orElse(null));
  }

  private void chosen() {
    hinted.set(false);
    changed();
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
        code -> {
          wanted = code;
          choose(code);
        });
  }

  @Override
  protected void forget() {
    agency.set(null);
    wanted = "";
    hinted.set(false);
  }

  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    Agency chosen = agency.get();
    if (canSubmit().get() && mine != null && chosen != null) {
      UUID contactId = mine.contactId();
      submit(
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
      mine.done().accept(new ContactContext.Done(done(chosen, answer), answer.say(), null));
    }
  }

  private static Sentence done(Agency chosen, ReferralAnswer answer) {
    String key =
        switch (answer.sentOn()) {
          case WAITING -> "referral.done.sentOn";
          case ADDRESS_ONLY -> "referral.done.addressOnly";
          case WITHHELD -> "referral.done.withheld";
          case NOTHING -> answer.written() ? "referral.done.written" : "referral.done";
        };
    return Sentence.of(key, chosen.name());
  }

  @Override
  protected void review() {
    ReferralAnswer came = resultProperty().get();
    Agency chosen = agency.get();
    say(came != null ? came.say() : chosen == null ? null : chosen.answers(), null);
    settle(chosen == null ? "referral.missing.agency" : "", true);
  }
}
