package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.Updated;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.DayCounts;
import org.tierline.model.contact.Disposition;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;

@OnEveryStore
class ContactTableTest extends StoreTest {
  private StaffMember ana;
  private StaffMember bob;

  @BeforeEach
  void addStaff() {
    ana = Samples.add(store, "ana", Role.TIER_1);
    bob =
        Samples.add(
            store, Samples.staff("bob", Role.TIER_1), Optional.of(Samples.ring(store, ana)));
  }

  private Contact insert(Contact contact) {
    return store.write(tx -> {
      tx.contacts().insert(contact);
      return contact;
    });
  }

  private Updated<Contact> update(Contact contact) {
    return store.write(tx -> tx.contacts().update(contact));
  }

  private DayCounts counts(StaffMember staff, Instant since) {
    return store.read(tx -> tx.contacts().countsSince(staff.id(), since));
  }

  private List<ContactSummary> search(StaffMember staff, String words) {
    return store.read(tx -> tx.contacts().search(staff.id(), words, 20));
  }

  @Test
  void aContactComesBackAsItWasWritten() {
    Contact contact = insert(Samples.contact(ana, "María José Núñez", "notes"));
    assertThat(maybe(tx -> tx.contacts().find(contact.id()))).contains(contact);
    assertThat(maybe(tx -> tx.contacts().find(Samples.id()))).isEmpty();
  }

  @Test
  void aRepeatedWriteChangesNothing() {
    Contact contact = insert(Samples.contact(ana, "María", "first"));
    insert(Samples.withNotes(contact, "second"));
    assertThat(maybe(tx -> tx.contacts().find(contact.id()))).contains(contact);
    assertThat(search(ana, "second")).isEmpty();
    assertThat(counts(ana, Instant.EPOCH).contacts()).isEqualTo(1);
  }

  @Test
  void anUpdateNamesTheVersionItSaw() {
    Contact contact = insert(Samples.contact(ana, "María", "one"));
    Updated<Contact> done = update(Samples.withNotes(contact, "two"));
    assertThat(done).isInstanceOf(Updated.Done.class);
    Updated<Contact> stale = update(Samples.withNotes(contact, "three"));
    assertThat(stale).isInstanceOf(Updated.Stale.class);
    if (done instanceof Updated.Done<Contact>(Contact row)
        && stale instanceof Updated.Stale<Contact>(Contact stored)) {
      assertThat(row.version()).isEqualTo(1);
      assertThat(stored).isEqualTo(row);
      assertThat(stored.notes()).isEqualTo("two");
    }
  }

  @Test
  void unfinishedContactsAreOnesOwnNewestFirst() {
    Contact old = insert(Samples.contact(ana, "Old", "", TestStores.NOW.minusSeconds(60)));
    Contact young = insert(Samples.contact(ana, "Young", ""));
    Contact done = insert(Samples.contact(ana, "Done", ""));
    insert(Samples.contact(bob, "Other", ""));
    update(Samples.closed(done, Disposition.ANSWERED, Duration.ofMinutes(4)));
    assertThat(list(tx -> tx.contacts().unfinished(ana.id())))
        .extracting(ContactSummary::id)
        .containsExactly(young.id(), old.id());
  }

  @Test
  void takenContactsPageByKey() {
    List<Contact> contacts =
        IntStream.range(0, 5)
            .mapToObj(i -> insert(Samples.contact(ana, "c", "", TestStores.NOW.plusSeconds(i))))
            .toList();
    List<ContactSummary> first =
        store.read(
            tx -> tx.contacts().taken(ana.id(), TestStores.NOW, TestStores.NOW.plusSeconds(99), 2));
    List<ContactSummary> second =
        store.read(
            tx -> tx.contacts().taken(ana.id(), TestStores.NOW, first.getLast().openedAt(), 2));
    assertThat(first)
        .extracting(ContactSummary::id)
        .containsExactly(contacts.get(4).id(), contacts.get(3).id());
    assertThat(second)
        .extracting(ContactSummary::id)
        .containsExactly(contacts.get(2).id(), contacts.get(1).id());
  }

  @Test
  void theFiguresOfADayAreKept() {
    Contact one = insert(Samples.contact(ana, "a", ""));
    Contact two = insert(Samples.contact(ana, "b", ""));
    Contact three = insert(Samples.contact(ana, "c", ""));
    insert(Samples.contact(ana, "before", "", TestStores.NOW.minus(Duration.ofDays(2))));
    update(Samples.closed(one, Disposition.ANSWERED, Duration.ofMinutes(2)));
    update(Samples.closed(two, Disposition.ESCALATED, Duration.ofMinutes(4)));
    update(Samples.closed(three, Disposition.ABANDONED, Duration.ofMinutes(9)));
    Instant today = TestStores.NOW.minus(Duration.ofHours(10));
    assertThat(counts(ana, today)).isEqualTo(new DayCounts(3, 1, 1, 240));
    assertThat(counts(bob, today)).isEqualTo(new DayCounts(0, 0, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nunez", "NÚÑEZ", "mar jos", "card came", "2145550143", "+1 214 555 0143", "214-555-0143",
        "+12145550143", "(214) 555", "mj example", "C-20261124", "lost  card", "o'neil", "5550"
      })
  void aContactIsFoundByNameNumberPhoneAndNotes(String words) {
    Contact contact =
        insert(
            Samples.contact(
                ana, "María José Núñez-Ortega", "The lost card never came, said O’Neil. 5550"));
    assertThat(search(ana, words)).extracting(ContactSummary::id).containsExactly(contact.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"unez", "nunez missing", "", "  ", "\"", "* AND *", "words:x"})
  void whatIsNotThereIsNotFound(String words) {
    insert(Samples.contact(ana, "María Núñez", "notes"));
    assertThat(search(ana, words)).isEmpty();
  }

  @Test
  void nobodyFindsWhatSomebodyElseTook() {
    insert(Samples.contact(ana, "María", "secret"));
    assertThat(search(bob, "maria")).isEmpty();
    assertThat(search(bob, "secret")).isEmpty();
  }

  @Test
  void changedNotesAreFoundByTheirNewWordsOnly() {
    Contact contact = insert(Samples.contact(ana, "María", "before"));
    update(Samples.withNotes(contact, "after"));
    assertThat(search(ana, "before")).isEmpty();
    assertThat(search(ana, "after")).hasSize(1);
  }

  @Test
  void foundContactsAreNewestFirstAndNotMoreThanAskedFor() {
    for (int i = 0; i < 5; i++) {
      insert(Samples.contact(ana, "María " + i, "", TestStores.NOW.plusSeconds(i)));
    }
    assertThat(list(tx -> tx.contacts().search(ana.id(), "maria", 2)))
        .extracting(ContactSummary::callerName)
        .containsExactly("María 4", "María 3");
  }

  @Test
  void anUndoneWriteLeavesNoWords() {
    assertThatThrownBy(() ->
            write(tx -> {
              tx.contacts().insert(Samples.contact(ana, "Vanished", "gone"));
              throw new IllegalArgumentException("undo");
            }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(search(ana, "vanished")).isEmpty();
    assertThat(list(tx -> tx.contacts().unfinished(ana.id()))).isEmpty();
  }

  @Test
  void theExcerptIsShort() {
    insert(Samples.contact(ana, "María", "x".repeat(500)));
    assertThat(list(tx -> tx.contacts().unfinished(ana.id())).getFirst().excerpt()).hasSize(160);
  }
}
