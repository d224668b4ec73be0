package org.tierline.ui.callback;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Topic;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.EscalationState;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.Latest;

/**
 * Callbacks: whom to call, and the caller in hand. Asks the store only while the screen is shown.
 * Runs without a toolkit; time moves on with {@link #tick}.
 */
public final class CallbackModel {
  private static final Duration FOLLOW_EVERY = Duration.ofMinutes(1);

  private final CallbackJobs jobs;
  private final InstantSource clock;
  private final Lane lane;
  private final Latest<Gone> asking;
  private final CallbackList list;
  private final WorkModel work;
  private final ReadOnlyObjectWrapper<Instant> now;
  private final ReadOnlyObjectWrapper<@Nullable NobodyNow> nobody = new ReadOnlyObjectWrapper<>();
  private boolean shown;
  private Instant followedAt = Instant.EPOCH;

  /** Asks nothing before the screen is shown. */
  public CallbackModel(
      CallbackJobs jobs,
      InstantSource clock,
      Consumer<OpenAnswer.Opened> started,
      BackgroundWork work) {
    this.jobs = jobs;
    this.clock = clock;
    this.lane = work.lane();
    this.now = new ReadOnlyObjectWrapper<>(clock.instant());
    this.asking = work.latest(this::tellGone);
    this.list = new CallbackList(jobs, clock, work);
    this.work = new WorkModel(jobs, work, started, list::refresh);
    list.lines().subscribe(this::missCaller);
    list.readProperty().subscribe((before, count) -> followCaller());
  }

  /**
   * Why Next gave nobody.
   *
   * @param handsFull whether somebody could be called if fewer were held
   * @param first who can be called first, or null
   */
  record NobodyNow(boolean handsFull, @Nullable CallbackRow first) {}

  private record Gone(
      UUID id, Optional<CallbackRow> row, boolean isMine, Optional<String> holder) {}

  private record Claim(ClaimAnswer answer, Optional<CallbackRow> row) {}

  /** The screen is shown. */
  void show() {
    shown = true;
    nobody.set(null);
    now.set(clock.instant());
    followedAt = now.get();
    list.refresh();
  }

  /** Another screen took the place. */
  void hide() {
    shown = false;
  }

  /** Time has passed: once a minute somebody may be callable who was not. */
  public void tick() {
    now.set(clock.instant());
    list.tick();
    if (shown && Duration.between(followedAt, now.get()).abs().compareTo(FOLLOW_EVERY) >= 0) {
      followedAt = now.get();
      list.follow();
    }
  }

  /** Something in the store has changed, here or at another desk. */
  public void changed(Set<Topic> topics) {
    if (shown && topics.contains(Topic.ESCALATIONS)) {
      list.follow();
    }
  }

  /** The person signs out: nothing of a caller stays in memory. */
  public void end() {
    shown = false;
    asking.abandon();
    work.clear();
    list.clear();
  }

  /** Takes a caller of the list in hand; nothing is claimed by that. */
  void choose(CallbackRow row) {
    nobody.set(null);
    work.take(row, list.holds(row.id()));
  }

  /** Takes whoever has a number in hand, if this person serves them; nothing is claimed by that. */
  public void open(String number) {
    lane.run(() -> jobs.find(number), found -> found.ifPresent(this::choose));
  }

  /** Whether this person serves whoever has a number; asks the store, never on the FX thread. */
  boolean isThere(String number) {
    return jobs.find(number).isPresent();
  }

  /** Claims whoever comes next in the list that is shown (E5). */
  public void claimNext() {
    boolean withSupervisor = list.filterProperty().get() == CallbackFilter.WITH_SUPERVISOR;
    nobody.set(null);
    lane.run(() -> claim(withSupervisor), this::claimed);
  }

  private Claim claim(boolean withSupervisor) {
    ClaimAnswer answer = withSupervisor ? jobs.claimWithSupervisor() : jobs.claimNext();
    return new Claim(
        answer,
        answer instanceof ClaimAnswer.Claimed claimed
            ? jobs.find(claimed.escalation().number().toString())
            : Optional.empty());
  }

  private void claimed(Claim claim) {
    switch (claim.answer()) {
      case ClaimAnswer.Claimed claimed -> claim.row().ifPresent(row -> work.take(row, true));
      case ClaimAnswer.None none -> nobody.set(nobodyNow());
    }
    list.refresh();
  }

  private NobodyNow nobodyNow() {
    boolean fits = list.filterProperty().get() == CallbackFilter.FIT_ME;
    return new NobodyNow(
        fits && !list.callable().isEmpty(),
        list.later().stream()
            .filter(row -> row.opensAt() != null)
            .min(Comparator.comparing(row -> Objects.requireNonNull(row.opensAt())))
            .orElse(null));
  }

  /** Whoever is in hand stays in hand as long as they are in the list. */
  private void followCaller() {
    CallbackRow present = work.rowProperty().get();
    if (present != null) {
      list.row(present.id())
          .ifPresentOrElse(row -> work.take(row, list.holds(row.id())), () -> askAfter(present));
    }
  }

  private void missCaller() {
    CallbackRow present = work.rowProperty().get();
    if (present != null && list.row(present.id()).isEmpty()) {
      askAfter(present);
    }
  }

  /** The list shows a part only, and may be older than a claim: the store knows what became. */
  private void askAfter(CallbackRow present) {
    UUID id = present.id();
    String number = present.typedNumber();
    asking.ask(() ->
        new Gone(
            id,
            jobs.find(number),
            jobs.mine().stream().anyMatch(row -> row.id().equals(id)),
            jobs.holder(number)));
  }

  private void tellGone(Gone gone) {
    CallbackRow present = work.rowProperty().get();
    if (present == null || !present.id().equals(gone.id())) {
      return;
    }
    gone.row()
        .filter(row -> gone.isMine() || isOpen(row.state()))
        .ifPresentOrElse(row -> work.take(row, gone.isMine()), () -> work.lose(whyGone(gone)));
  }

  private static Sentence whyGone(Gone gone) {
    Optional<EscalationState> state = gone.row().map(CallbackRow::state);
    return state
        .filter(EscalationState.CLAIMED::equals)
        .flatMap(claimed -> gone.holder())
        .map(holder -> Sentence.of("callback.gone.heldBy", holder))
        .orElseGet(() ->
            Sentence.of(
                state.map(now -> "callback.gone." + now.name()).orElse("callback.gone.else")));
  }

  /** Whether somebody may be in hand here whom nobody holds. */
  private static boolean isOpen(EscalationState state) {
    return switch (state) {
      case WAITING, SCHEDULED, UNREACHED, WITH_SUPERVISOR -> true;
      case CLAIMED, RESOLVED, RETURNED, CANCELLED -> false;
    };
  }

  /** Whether the person at the desk finds what is with a supervisor. */
  boolean isSupervisor() {
    return jobs.isSupervisor();
  }

  /** Now, as of the last tick. */
  ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** Why Next gave nobody, or null. */
  ReadOnlyObjectProperty<@Nullable NobodyNow> nobodyProperty() {
    return nobody.getReadOnlyProperty();
  }

  /** The list. */
  public CallbackList list() {
    return list;
  }

  /** The caller in hand. */
  public WorkModel work() {
    return work;
  }
}
