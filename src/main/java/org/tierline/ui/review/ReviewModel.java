package org.tierline.ui.review;

import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.tierline.ui.common.BackgroundWork;

/** What a supervisor looks after. Runs without a toolkit; time moves on with {@link #tick}. */
public final class ReviewModel {
  private final InstantSource clock;
  private final SupervisorModel supervisor;
  private final GlassModel glass;
  private final AuditModel audit;
  private final ReadOnlyObjectWrapper<Instant> now;
  private final ObjectProperty<ReviewPart> part = new SimpleObjectProperty<>(ReviewPart.GLASS);

  /** Asks nothing before {@link #show}. */
  public ReviewModel(Jobs jobs, InstantSource clock, BackgroundWork work) {
    this.clock = clock;
    this.supervisor = new SupervisorModel(jobs.supervisor(), clock, work);
    this.glass = new GlassModel(jobs.glass(), work);
    this.audit = new AuditModel(jobs.audit(), work);
    this.now = new ReadOnlyObjectWrapper<>(clock.instant());
  }

  /** What the review asks of the services. */
  public record Jobs(SupervisorJobs supervisor, GlassJobs glass, AuditViewJobs audit) {}

  /** The screen is shown: everything is read anew. */
  void show() {
    supervisor.refresh();
    tick();
  }

  /** Another screen took the place; a case that is open stays open until its time is over. */
  void hide() {
    audit.forget();
  }

  /** Time has passed. */
  public void tick() {
    now.set(clock.instant());
    supervisor.tick();
    glass.tick(now.get());
  }

  /** The desk is locked: nothing of a case stays in sight or in memory. */
  public void cover() {
    glass.cover();
    audit.forget();
  }

  /** The desk is unlocked. */
  public void uncover() {
    glass.uncover();
  }

  /** The person signs out: nothing of a case stays open or in memory. */
  public void end() {
    glass.close();
    audit.forget();
  }

  /** Now, as of the last tick. */
  ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** What the left shows. */
  ObjectProperty<ReviewPart> partProperty() {
    return part;
  }

  /** Who waits for a supervisor. */
  public SupervisorModel supervisor() {
    return supervisor;
  }

  GlassModel glass() {
    return glass;
  }

  AuditModel audit() {
    return audit;
  }
}
