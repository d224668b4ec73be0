package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.Topic;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.shell.FrameModel;
import org.tierline.ui.shell.StatusCount;

/** The figures of the status bar follow the store, and a busy center does not ask without end. */
class StatusFeedTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Oversight center = new Oversight();
  private final Messages messages = new Messages(Language.ENGLISH);
  private final FrameModel frame = new FrameModel(messages, center.clock);
  private final List<Throwable> failures = new ArrayList<>();
  private StatusFeed feed;
  private StaffSession ana;

  @BeforeEach
  void openDesk() {
    center.add("sam", Role.SUPERVISOR);
    StaffSession sam = center.signIn("sam");
    center.add("ana", Role.TIER_1);
    ana = center.signIn("ana");
    feed =
        new StatusFeed(
            center.services,
            sam,
            messages,
            "door.status.store",
            BackgroundWork.atOnce(failures::add),
            center.clock,
            frame,
            new SimpleStringProperty(),
            new SimpleStringProperty(),
            () -> {});
    feed.tick();
  }

  @AfterEach
  void close() {
    feed.close();
    center.close();
    assertThat(failures).isEmpty();
  }

  @Test
  void a_figure_is_counted_anew_at_the_second_after_a_change() {
    later(Duration.ofSeconds(3));
    askForSupervisor();
    assertThat(waitingForSupervisor()).isZero();
    later(SECOND);
    assertThat(waitingForSupervisor()).isEqualTo(1);
  }

  @Test
  void changes_that_follow_each_other_are_counted_every_three_seconds() {
    later(Duration.ofSeconds(3));
    askForSupervisor();
    later(SECOND);
    askForSupervisor();
    later(SECOND);
    later(SECOND);
    assertThat(waitingForSupervisor()).isEqualTo(1);
    later(SECOND);
    assertThat(waitingForSupervisor()).isEqualTo(2);
  }

  @Test
  void only_what_was_changed_is_counted_and_all_of_it_once_a_minute() {
    later(Duration.ofSeconds(3));
    request();
    feed.changed(Set.of(Topic.ESCALATIONS));
    later(SECOND);
    assertThat(waitingForSupervisor()).isZero();
    later(Duration.ofMinutes(1));
    assertThat(waitingForSupervisor()).isEqualTo(1);
  }

  @Test
  void the_oldest_is_who_waits_on_the_line_not_what_was_written() {
    wait("webform", Channel.WEBFORM, Duration.ofHours(7));
    later(Duration.ofMinutes(1));
    assertThat(incoming()).isEqualTo(new StatusCount("door.status.incoming", 1, "", true));
    wait("call", Channel.PHONE_DOMESTIC, Duration.ofSeconds(75));
    wait("chat", Channel.LIVE_CHAT, Duration.ofSeconds(8));
    later(Duration.ofMinutes(1));
    assertThat(incoming())
        .isEqualTo(new StatusCount("door.status.incoming", 3, "oldest 02:15", true));
  }

  @Test
  void what_the_store_is_called_follows_the_language() {
    assertThat(frame.storeProperty().get().text()).isEqualTo("Local store");
    messages.languageProperty().set(Language.SPANISH);
    assertThat(frame.storeProperty().get().text()).isEqualTo("Almacén local");
  }

  private void wait(String externalId, Channel channel, Duration since) {
    center
        .services
        .handOffs()
        .deliver(
            new HandOff(
                externalId,
                channel,
                null,
                null,
                "en",
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                center.clock.instant().minus(since)));
  }

  private StatusCount incoming() {
    return frame.counts().stream()
        .filter(count -> count.text().equals("door.status.incoming"))
        .findFirst()
        .orElseThrow();
  }

  private void later(Duration time) {
    center.clock.advance(time);
    feed.tick();
  }

  private void askForSupervisor() {
    request();
    feed.changed(Set.of(Topic.SUPERVISORS));
  }

  private void request() {
    OpenAnswer answer =
        center
            .services
            .contacts()
            .open(
                ana,
                Channel.WEBFORM,
                new Caller("Lee", null, null, null, null, "en", null),
                Origin.STAFF);
    UUID contact = ((OpenAnswer.Opened) answer).contact().id();
    center.services.supervisors().request(ana, contact, "Wants to be heard.");
  }

  private long waitingForSupervisor() {
    return frame.counts().stream()
        .filter(count -> count.text().equals("door.status.supervisor"))
        .mapToLong(StatusCount::number)
        .findFirst()
        .orElseThrow();
  }
}
