package org.tierline.app.desk;

import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Services;
import org.tierline.app.desk.StoreDoor.Opened;
import org.tierline.model.Topic;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Messages;
import org.tierline.ui.shell.DeskWindow;
import org.tierline.ui.shell.FrameModel;

/**
 * What reaches the screens of whoever is signed in without being asked for: changes of the store,
 * its counts, what the outbox holds, and callers who practise. Ends with the person. For the FX
 * thread.
 */
final class PersonFeeds implements AutoCloseable {
  private final Parts parts;
  private final StatusFeed status;
  private final @Nullable OutboxFeed outbox;
  private final LiveFeed live;
  private final @Nullable PracticeCallers practising;
  private boolean backInReach;

  /**
   * What the feeds of every person stand on.
   *
   * @param model what the status bar shows
   * @param pops where desks leave their addresses; null where nobody looks for one
   * @param nameClosed runs when an administrator has closed the name of who is signed in
   * @param failures is told of what nobody expected
   */
  record Parts(
      DeskWindow window,
      BackgroundWork work,
      Messages messages,
      Clock clock,
      FrameModel model,
      PopDesk.@Nullable Place pops,
      Runnable nameClosed,
      Consumer<Throwable> failures) {}

  /** Begins to feed the desk of somebody who has signed in. */
  PersonFeeds(Parts parts, Opened opened, StaffSession session, PersonDesk desk) {
    this.parts = parts;
    this.practising = callersOf(opened);
    Services services = opened.services();
    this.status =
        new StatusFeed(
            services,
            session,
            parts.messages(),
            opened.isShared() ? "door.status.shared" : "door.status.store",
            parts.work(),
            parts.clock(),
            parts.model(),
            desk.incomingProperty(),
            desk.callbacksDueProperty(),
            parts.nameClosed());
    this.outbox = opened.isShared() ? outboxOf(services, session, desk) : null;
    this.live =
        new LiveFeed(
            opened.store(),
            Platform::runLater,
            parts.window()::isCovered,
            topics -> {
              parts.work().run(() -> reread(services, topics), read -> {});
              desk.changed(topics);
              status.changed(topics);
            });
  }

  private @Nullable PracticeCallers callersOf(Opened opened) {
    PopDesk.Place place = parts.pops();
    if (place == null) {
      return null;
    }
    PracticeCallers callers = new PracticeCallers(parts.work(), parts.clock());
    callers.listen(opened, place.folder());
    return callers;
  }

  private OutboxFeed outboxOf(Services services, StaffSession session, PersonDesk desk) {
    OutboxTalk talk =
        new OutboxTalk(services, session, parts.work(), parts.window().talk(), parts.messages());
    return new OutboxFeed(
        services,
        session,
        parts.work(),
        now -> {
          status.kept(now);
          desk.storeIs(now.inReach());
          backInReach = talk.isBack(now) || backInReach;
          // A covered desk knows nothing of anybody.
          if (backInReach && !parts.window().isCovered()) {
            backInReach = false;
            desk.backInReach();
          }
        },
        parts.failures());
  }

  private static boolean reread(Services services, Set<Topic> topics) {
    services.rereading().reread(topics);
    return true;
  }

  /** A second has passed. */
  void tick() {
    status.tick();
    if (outbox != null) {
      outbox.tick();
    }
    live.tick();
  }

  @Override
  public void close() {
    if (practising != null) {
      practising.end();
    }
    if (outbox != null) {
      outbox.close();
    }
    live.close();
    status.close();
  }
}
