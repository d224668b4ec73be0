package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.Topic;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.model.supervisor.SupervisorRequest;

/** What one desk changes, the others are told by its topic. */
@OnEveryStore
class ChangesTest extends StoreTest {
  private static final long PATIENCE = 20;

  private final BlockingQueue<Set<Topic>> hints = new LinkedBlockingQueue<>();
  private Store there;
  private StaffMember ana;
  private Contact contact;

  @BeforeEach
  void open() {
    there = another();
    ana = Samples.add(store, "ana", Role.TIER_1);
    contact = Samples.contact(ana, "Luis Vega", "");
    store.write(transaction -> {
      transaction.contacts().insert(contact);
      return true;
    });
  }

  @AfterEach
  void close() {
    there.close();
  }

  @Test
  void the_first_hint_names_everything_so_that_nothing_is_missed() throws InterruptedException {
    store.follow(hints::add);
    assertThat(next()).isEqualTo(EnumSet.allOf(Topic.class));
  }

  @Test
  void what_another_desk_writes_is_told_by_its_topic() throws InterruptedException {
    store.follow(hints::add);
    next();
    ask(there);
    assertThat(next()).containsExactly(Topic.SUPERVISORS);
  }

  @Test
  void what_is_written_here_is_told_too() throws InterruptedException {
    store.follow(hints::add);
    next();
    ask(store);
    assertThat(next()).containsExactly(Topic.SUPERVISORS);
  }

  @Test
  void what_was_undone_or_is_nobodys_topic_is_not_told() throws InterruptedException {
    store.follow(hints::add);
    next();
    there.write(transaction -> {
      transaction.contacts().insert(Samples.contact(ana, "Eva Lind", ""));
      return true;
    });
    ask(there);
    assertThat(next()).containsExactly(Topic.SUPERVISORS);
    assertThat(hints).isEmpty();
  }

  @Test
  void many_changes_are_told_as_long_as_they_go_on_and_once_after_the_last()
      throws InterruptedException {
    store.follow(hints::add);
    next();
    for (int i = 0; i < 300; i++) {
      ask(there);
    }
    there.write(transaction -> {
      transaction
          .escalations()
          .insert(
              Samples.escalation(contact, null, EscalationReason.OTHER, EscalationQueue.GENERAL),
              Set.of());
      return true;
    });
    Set<Topic> told = EnumSet.noneOf(Topic.class);
    while (!told.contains(Topic.ESCALATIONS)) {
      told.addAll(next());
    }
    assertThat(told).containsExactlyInAnyOrder(Topic.SUPERVISORS, Topic.ESCALATIONS);
  }

  @Test
  void a_change_that_began_early_and_ended_late_is_not_missed()
      throws InterruptedException, SQLException {
    assumeThat(kind).as("SQLite lets one write at a time").isNotEqualTo(StoreKind.SQLITE);
    try (Connection slow = raw();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute("UPDATE staff SET version = version + 1");
      store.follow(hints::add);
      next();
      ask(there);
      assertThat(next()).containsExactly(Topic.SUPERVISORS);
      slow.commit();
    }
    assertThat(next()).containsExactly(Topic.STAFF);
  }

  @Test
  void whoever_leaves_is_told_nothing_more_and_the_others_are() throws InterruptedException {
    BlockingQueue<Set<Topic>> others = new LinkedBlockingQueue<>();
    Store.Following mine = store.follow(hints::add);
    next();
    store.follow(others::add);
    others.poll(PATIENCE, TimeUnit.SECONDS);
    mine.close();
    hints.clear();
    ask(there);
    Set<Topic> told = others.poll(PATIENCE, TimeUnit.SECONDS);
    assertThat(told).contains(Topic.SUPERVISORS);
    assertThat(hints).isEmpty();
  }

  private void ask(Store by) {
    SupervisorRequest request = Samples.supervisorRequest(contact, TestStores.NOW);
    by.write(transaction -> {
      transaction.supervisors().insert(request);
      return true;
    });
  }

  private Set<Topic> next() throws InterruptedException {
    Set<Topic> told = hints.poll(PATIENCE, TimeUnit.SECONDS);
    assertThat(told).as("a hint").isNotNull();
    return told;
  }
}
