package org.tierline.service.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.service.PolicyShelf;
import org.tierline.service.staff.StaffDirectory.AddAnswer;
import org.tierline.service.staff.StaffDirectory.HelpAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.store.OnBothStores;
import org.tierline.store.StoreKind;

@OnBothStores
class SignInTest {
  private static final String RIGHT = "a long password 1";
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T15:00:00Z"));
  private ScratchStore scratch;
  private Services services;

  @BeforeEach
  void aStoreWithOneAdministrator() throws IOException {
    Path folder = Files.createTempDirectory("tierline-");
    StoreKind.Place place = StoreKind.usual().place(folder);
    scratch = ScratchStore.of(place.open(clock), folder, place::leave);
    services =
        Services.on(
            scratch.store(),
            new PolicyShelf(PolicyBook.read(PolicyBook.shippedFiles())),
            scratch.outside(clock, (started, after) -> {}));
    assertThat(services.staff().isFirstRun()).isTrue();
    assertThat(services.staff().addFirstAdministrator("Tom", "Tom Brandt", RIGHT.toCharArray()))
        .isEqualTo(AddAnswer.ADDED);
  }

  @AfterEach
  void throwAway() {
    scratch.close();
  }

  @Test
  void theRightPasswordOpensTheDeskWhateverTheCaseOfTheName() {
    assertThat(signIn(" TOM ", RIGHT)).isInstanceOf(SignInAnswer.Welcome.class);
    assertThat(services.staff().isFirstRun()).isFalse();
  }

  @Test
  void threeFailuresInFifteenMinutesLockForThreeHours() {
    assertThat(signIn("tom", "wrong")).isEqualTo(new SignInAnswer.Refused(2));
    assertThat(signIn("tom", "wrong")).isEqualTo(new SignInAnswer.Refused(1));
    Instant until = clock.instant().plus(Duration.ofHours(3));
    assertThat(signIn("tom", "wrong")).isEqualTo(new SignInAnswer.Locked(until));
    assertThat(signIn("tom", RIGHT)).isEqualTo(new SignInAnswer.Locked(until));
    clock.advance(Duration.ofHours(3));
    assertThat(signIn("tom", RIGHT)).isInstanceOf(SignInAnswer.Welcome.class);
  }

  @Test
  void ofManyPasswordsTriedAtOnceNoMoreThanThreeAreAnswered() {
    Services atOnce = anotherDesk(this::failThrice);
    Instant until = clock.instant().plus(Duration.ofHours(3));
    assertThat(atOnce.signIn().signIn("tom", RIGHT.toCharArray()))
        .as("the name was locked while the right one was hashed")
        .isEqualTo(new SignInAnswer.Locked(until));
    clock.advance(Duration.ofMinutes(1));
    assertThat(anotherDesk(() -> {}).signIn().signIn("tom", "wrong".toCharArray()))
        .as("and a wrong one is told the same")
        .isEqualTo(new SignInAnswer.Locked(until));
  }

  @Test
  void noPasswordOpensALockedDeskThatWasLockedOutMeanwhile() {
    AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
    Services other = deskThatLooksAtTheClock(() -> meanwhile.getAndSet(() -> {}).run());
    StaffSession tom =
        ((SignInAnswer.Welcome) other.signIn().signIn("tom", RIGHT.toCharArray())).session();
    other.lock().lock(tom);
    meanwhile.set(this::failThrice);
    assertThat(other.lock().unlock(tom, RIGHT.toCharArray()))
        .isInstanceOf(SignInAnswer.Locked.class);
    assertThat(tom.isLocked()).isTrue();
  }

  /** At the same store; something happens when it looks at the clock for the first time. */
  private Services anotherDesk(Runnable happens) {
    AtomicReference<Runnable> first = new AtomicReference<>(happens);
    return deskThatLooksAtTheClock(() -> first.getAndSet(() -> {}).run());
  }

  private Services deskThatLooksAtTheClock(Runnable happens) {
    return Services.on(
        scratch.store(),
        new PolicyShelf(PolicyBook.read(PolicyBook.shippedFiles())),
        scratch.outside(
            () -> {
              happens.run();
              return clock.instant();
            },
            (started, after) -> {}));
  }

  private void failThrice() {
    for (int i = 0; i < 3; i++) {
      signIn("tom", "wrong");
    }
  }

  @Test
  void failuresThatLieFartherApartDoNotLock() {
    signIn("tom", "wrong");
    signIn("tom", "wrong");
    clock.advance(Duration.ofMinutes(16));
    assertThat(signIn("tom", "wrong")).isEqualTo(new SignInAnswer.Refused(2));
  }

  @Test
  void aNameThatNobodyHasCountsDownAndLocksLikeAnyOther() {
    for (String name : List.of("tom", "nobody", "", "nobody has\na name like this \uD800")) {
      assertThat(signIn(name, "wrong")).as(name).isEqualTo(new SignInAnswer.Refused(2));
      assertThat(signIn(" " + name, "wrong")).as(name).isEqualTo(new SignInAnswer.Refused(1));
      Instant until = clock.instant().plus(Duration.ofHours(3));
      assertThat(signIn(name, "wrong")).as(name).isEqualTo(new SignInAnswer.Locked(until));
      clock.advance(Duration.ofMinutes(16));
      assertThat(signIn(name, "wrong")).as(name).isEqualTo(new SignInAnswer.Locked(until));
    }
  }

  @Test
  void wrongPasswordsAtALockedDeskCountAsWell() {
    StaffSession tom = ((SignInAnswer.Welcome) signIn("tom", RIGHT)).session();
    services.lock().lock(tom);
    assertThat(services.lock().unlock(tom, "wrong".toCharArray()))
        .isEqualTo(new SignInAnswer.Refused(2));
    services.lock().unlock(tom, "wrong".toCharArray());
    Instant until = clock.instant().plus(Duration.ofHours(3));
    assertThat(services.lock().unlock(tom, "wrong".toCharArray()))
        .isEqualTo(new SignInAnswer.Locked(until));
    assertThat(services.lock().unlock(tom, RIGHT.toCharArray()))
        .isEqualTo(new SignInAnswer.Locked(until));
    assertThat(tom.isLocked()).isTrue();
    clock.advance(Duration.ofHours(3));
    assertThat(services.lock().unlock(tom, RIGHT.toCharArray()))
        .isInstanceOf(SignInAnswer.Welcome.class);
    assertThat(tom.isLocked()).isFalse();
  }

  @Test
  void anAdministratorHelpsWhoIsLockedOut() {
    StaffSession tom = ((SignInAnswer.Welcome) signIn("tom", RIGHT)).session();
    add(tom, "ana", RIGHT);
    for (int i = 0; i < 3; i++) {
      signIn("ana", "wrong");
    }
    assertThat(signIn("ana", RIGHT)).isInstanceOf(SignInAnswer.Locked.class);
    assertThat(services.staff().unlock(tom, " Ana ")).isEqualTo(HelpAnswer.DONE);
    assertThat(signIn("ana", "wrong")).isEqualTo(new SignInAnswer.Refused(2));
    StaffSession ana = ((SignInAnswer.Welcome) signIn("ana", RIGHT)).session();
    assertThat(services.staff().unlock(ana, "tom")).isEqualTo(HelpAnswer.NOT_AN_ADMINISTRATOR);
    assertThat(services.staff().unlock(tom, "nobody")).isEqualTo(HelpAnswer.NOBODY);
    List<AuditEvent> events = scratch.store().read(t -> t.audit().latest(20));
    assertThat(events).extracting(AuditEvent::action).contains(AuditAction.SIGN_IN_UNLOCKED);
  }

  @Test
  void aNameThatIsClosedSignsInNoMoreUntilItIsOpenedAgain() {
    StaffSession tom = ((SignInAnswer.Welcome) signIn("tom", RIGHT)).session();
    add(tom, "ana", RIGHT);
    assertThat(services.staff().disable(tom, "ana", true)).isEqualTo(HelpAnswer.DONE);
    assertThat(signIn("ana", RIGHT)).isEqualTo(new SignInAnswer.Disabled());
    assertThat(signIn("ana", "wrong")).isEqualTo(new SignInAnswer.Refused(2));
    assertThat(services.staff().disable(tom, "tom", true)).isEqualTo(HelpAnswer.NOT_YOURSELF);
    services.staff().disable(tom, "ana", false);
    assertThat(signIn("ana", RIGHT)).isInstanceOf(SignInAnswer.Welcome.class);
  }

  @Test
  void everyTryIsOnRecord() {
    signIn("tom", "wrong");
    signIn("tom", RIGHT);
    List<AuditEvent> events = scratch.store().read(t -> t.audit().latest(10));
    assertThat(events)
        .extracting(AuditEvent::action)
        .contains(AuditAction.SIGN_IN_FAILED, AuditAction.SIGNED_IN, AuditAction.STAFF_ADDED);
  }

  @Test
  void onlyAnAdministratorAddsPeopleAndRefusalsAreAnswers() {
    StaffSession tom = ((SignInAnswer.Welcome) signIn("tom", RIGHT)).session();
    assertThat(add(tom, "ana", RIGHT)).isEqualTo(AddAnswer.ADDED);
    assertThat(add(tom, "ana", RIGHT)).isEqualTo(AddAnswer.NAME_TAKEN);
    assertThat(add(tom, "9lives", RIGHT)).isEqualTo(AddAnswer.NAME_NOT_POSSIBLE);
    assertThat(add(tom, "ben", "short")).isEqualTo(AddAnswer.PASSWORD_TOO_SHORT);
    StaffSession ana = ((SignInAnswer.Welcome) signIn("ana", RIGHT)).session();
    assertThat(add(ana, "eve", RIGHT)).isEqualTo(AddAnswer.NOT_AN_ADMINISTRATOR);
    assertThat(add(null, "eve", RIGHT)).isEqualTo(AddAnswer.NOT_AN_ADMINISTRATOR);
  }

  @Test
  void theKeyOfRecordsIsHandedOnAndNeverToAnAdministrator() {
    StaffSession tom = ((SignInAnswer.Welcome) signIn("tom", RIGHT)).session();
    add(tom, "ana", RIGHT);
    add(tom, "ben", RIGHT);
    StaffSession ana = ((SignInAnswer.Welcome) signIn("ana", RIGHT)).session();
    StaffSession ben = ((SignInAnswer.Welcome) signIn("ben", RIGHT)).session();
    assertThat(ana.keys().holdsRecordsKey()).isTrue();
    assertThat(ben.keys().holdsRecordsKey()).isTrue();
    assertThat(tom.keys().holdsRecordsKey()).isFalse();
    services.signIn().signOut(ana);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> ana.keys().sealDraft(new byte[1]))
        .isInstanceOf(IllegalStateException.class);
  }

  private AddAnswer add(
      @org.jspecify.annotations.Nullable StaffSession adder, String name, String password) {
    return services
        .staff()
        .add(adder, new NewStaff(name, name, Role.TIER_1, Set.of("en")), password.toCharArray());
  }

  private SignInAnswer signIn(String name, String password) {
    return services.signIn().signIn(name, password.toCharArray());
  }
}
