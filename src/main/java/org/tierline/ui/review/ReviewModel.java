package org.tierline.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.tierline.model.Topic;
import org.tierline.model.review.ReturnedRow;
import org.tierline.model.review.StaffLine;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Bell;
import org.tierline.ui.common.PagedList;

/**
 * What a supervisor looks after. Asks the store only while the screen is shown; who waits for a
 * supervisor is asked for all the time. Runs without a toolkit; time moves on with {@link #tick}.
 */
public final class ReviewModel {
  /** How many lines a page of gates has. */
  static final int PAGE = 5;

  private static final int STAFF_PAGE = 20;

  private static final Duration FOLLOW_EVERY = Duration.ofSeconds(5);

  private final InstantSource clock;
  private final SupervisorModel supervisor;
  private final IncidentsModel incidents;
  private final PagedList<GateJobs.Line> gates;
  private final QueueModel queue;
  private final BacklogModel backlog;
  private final PagedList<StaffLine> staff;
  private final PagedList<ReturnedRow> returned;
  private final SaveModel saving;
  private final ClosingModel closing;
  private final GlassModel glass;
  private final AuditModel audit;
  private final UnlockModel unlock;
  private final ReportModel report;
  private final BulletinsModel bulletins;
  private final ReadOnlyObjectWrapper<Instant> now;
  private final ObjectProperty<ReviewPart> part = new SimpleObjectProperty<>(ReviewPart.QUEUE);
  private boolean shown;
  private Instant followedAt = Instant.EPOCH;

  /** Asks nothing before {@link #show}. */
  public ReviewModel(Jobs jobs, Bell bell, InstantSource clock, BackgroundWork work) {
    this.clock = clock;
    this.supervisor = new SupervisorModel(jobs.supervisor(), bell, clock, work);
    this.incidents = new IncidentsModel(jobs.incidents(), work);
    this.gates = PagedList.of(jobs.gates()::gates, PAGE, work);
    this.queue = new QueueModel(jobs.queue(), work);
    this.backlog = new BacklogModel(jobs.queue()::pace, work);
    this.staff = PagedList.of(jobs.staff()::staff, STAFF_PAGE, work);
    this.returned = PagedList.of(jobs.staff()::returned, PAGE, work);
    this.saving = new SaveModel(jobs.figures(), work);
    this.closing = new ClosingModel(jobs.closing(), work);
    this.glass = new GlassModel(jobs.glass(), work);
    this.audit = new AuditModel(jobs.audit(), work);
    this.unlock = new UnlockModel(jobs.gates(), work);
    this.bulletins = new BulletinsModel(jobs.bulletins(), work);
    this.report = new ReportModel(jobs.report(), clock, work);
    this.now = new ReadOnlyObjectWrapper<>(clock.instant());
    part.subscribe((before, chosen) -> readReport());
  }

  /** What the review asks of the services. */
  public record Jobs(
      SupervisorJobs supervisor,
      IncidentJobs incidents,
      GateJobs gates,
      QueueJobs queue,
      StaffJobs staff,
      FigureJobs figures,
      ClosingJobs closing,
      GlassJobs glass,
      AuditViewJobs audit,
      ReportJobs report,
      BulletinJobs bulletins) {}

  /** The screen is shown: everything is read anew. */
  void show() {
    shown = true;
    supervisor.refresh();
    bulletins.list().follow();
    follow();
    readReport();
    tick();
  }

  /** Another screen took the place; a case that is open stays open until its time is over. */
  void hide() {
    shown = false;
    audit.forget();
  }

  /** Time has passed. */
  public void tick() {
    now.set(clock.instant());
    supervisor.tick();
    glass.tick(now.get());
    if (shown && !now.get().isBefore(followedAt.plus(FOLLOW_EVERY))) {
      follow();
    }
  }

  /** Something in the store has changed, here or at another desk. */
  public void changed(Set<Topic> topics) {
    supervisor.changed(topics);
    if (shown && topics.contains(Topic.INCIDENTS)) {
      incidents.list().follow();
    }
    if (shown && topics.contains(Topic.BULLETINS)) {
      bulletins.list().follow();
    }
  }

  /** The desk is locked: nothing of a case stays in sight or in memory. */
  public void cover() {
    glass.cover();
    audit.forget();
    report.end();
  }

  /** The desk is unlocked. */
  public void uncover() {
    glass.uncover();
    readReport();
  }

  /** The person signs out: nothing of a case stays open or in memory. */
  public void end() {
    shown = false;
    supervisor.end();
    bulletins.end();
    glass.close();
    audit.forget();
    incidents.end();
    gates.clear();
    unlock.end();
    queue.end();
    backlog.end();
    staff.clear();
    returned.clear();
    saving.end();
    closing.end();
    report.end();
  }

  private void follow() {
    followedAt = clock.instant();
    incidents.list().follow();
    gates.follow();
    glass.list().follow();
    unlock.locked().follow();
    queue.refresh();
    backlog.refresh();
    staff.follow();
    returned.follow();
  }

  /** Reading the report is recorded, so it is read only when somebody looks at it. */
  private void readReport() {
    if (shown && part.get() == ReviewPart.REPORT) {
      report.refresh();
    }
  }

  /** Now, as of the last tick. */
  ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** Now, as of the last tick. */
  Instant now() {
    return now.get();
  }

  /** What the left shows. */
  ObjectProperty<ReviewPart> partProperty() {
    return part;
  }

  /** Who waits for a supervisor. */
  public SupervisorModel supervisor() {
    return supervisor;
  }

  IncidentsModel incidents() {
    return incidents;
  }

  PagedList<GateJobs.Line> gates() {
    return gates;
  }

  QueueModel queue() {
    return queue;
  }

  BacklogModel backlog() {
    return backlog;
  }

  PagedList<StaffLine> staff() {
    return staff;
  }

  PagedList<ReturnedRow> returned() {
    return returned;
  }

  SaveModel saving() {
    return saving;
  }

  ClosingModel closing() {
    return closing;
  }

  GlassModel glass() {
    return glass;
  }

  AuditModel audit() {
    return audit;
  }

  UnlockModel unlock() {
    return unlock;
  }

  BulletinsModel bulletins() {
    return bulletins;
  }

  ReportModel report() {
    return report;
  }
}
