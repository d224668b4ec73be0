package org.tierline.app.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.tierline.app.SharedDesk;
import org.tierline.app.backup.PutBack;
import org.tierline.app.desk.StoreDoor.Opened;
import org.tierline.app.practice.PracticeStore;
import org.tierline.model.Sentence;
import org.tierline.model.staff.Role;
import org.tierline.service.Phrasebook;
import org.tierline.service.staff.StaffDirectory;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.StoreTrouble;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.sqlite.DailyCopies;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.Messages;
import org.tierline.ui.staff.PracticeRole;
import org.tierline.ui.staff.SignInAnswer;
import org.tierline.ui.staff.SignInDesk;
import org.tierline.ui.staff.StoreLine;

/** Stands between the sign-in screen and the stores: everything it is asked may wait for one. */
final class DeskDoor implements SignInDesk {
  private final StoreDoor door;
  private final Path storeFile;
  private final Messages messages;
  private final DeskStart.Kind kind;
  private final Opening opening;
  private final Optional<PostgresAddress> shared;

  /** A door to a local store, or to one that is thrown away. */
  DeskDoor(
      StoreDoor door, Path storeFile, Messages messages, DeskStart.Kind kind, Opening opening) {
    this(door, storeFile, messages, kind, opening, Optional.empty());
  }

  /** A door to a store that a center shares: each person opens it for themselves. */
  static DeskDoor toShared(
      StoreDoor door, PostgresAddress address, Messages messages, Opening opening) {
    return new DeskDoor(
        door, SharedDesk.drafts(), messages, DeskStart.Kind.LOCAL, opening, Optional.of(address));
  }

  private DeskDoor(
      StoreDoor door,
      Path storeFile,
      Messages messages,
      DeskStart.Kind kind,
      Opening opening,
      Optional<PostgresAddress> shared) {
    this.shared = shared;
    this.door = door;
    this.storeFile = storeFile;
    this.messages = messages;
    this.kind = kind;
    this.opening = opening;
  }

  /** Opens the desk of somebody, on the FX thread. */
  @FunctionalInterface
  interface Opening {
    void open(DeskDoor desk, Opened opened, StaffSession session);
  }

  @Override
  public boolean isFirstRun() throws Exception {
    return shared.isEmpty() && door.local().services().staff().isFirstRun();
  }

  @Override
  public StoreLine storeLine() throws IOException {
    if (shared.isPresent()) {
      PostgresAddress address = shared.get();
      return new StoreLine(
          true,
          messages.text("door.store.shared"),
          messages.text("door.store.sharedAt", address.database(), address.host()));
    }
    try {
      door.local();
    } catch (StoreTrouble trouble) {
      return new StoreLine(false, name(), inWords(trouble), lastCopy(trouble));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new StoreLine(false, name(), messages.text("door.store.failed"));
    } catch (CancellationException closed) {
      // The window was closed before its store was opened, so that nobody reads this.
      return new StoreLine(false, name(), messages.text("door.store.failed"));
    } catch (Exception e) {
      LoggerFactory.getLogger(DeskDoor.class).error("The store cannot be opened", e);
      return new StoreLine(false, name(), messages.text("door.store.failed"));
    }
    if (kind == DeskStart.Kind.PRACTICE) {
      return new StoreLine(true, name(), messages.text("door.store.practice"));
    }
    long megabytes = Math.max(1, StoreDoor.size(storeFile) / 1_000_000);
    String checked = LocalTime.now(ZoneId.systemDefault()).toString().substring(0, 5);
    return new StoreLine(true, name(), messages.text("door.store.found", megabytes, checked));
  }

  /** What a store that is damaged or gone can be gone back to. */
  private @Nullable String lastCopy(StoreTrouble trouble) {
    return switch (trouble.kind()) {
      case DAMAGED, GONE ->
          new DailyCopies(storeFile)
              .lastGood()
              .map(
                  copy -> messages.text("door.store.lastCopy", new Dates(messages).day(copy.day())))
              .orElse(null);
      default -> null;
    };
  }

  /** Makes the copy of the day, unless it is there, or this is practice or a shared store. */
  boolean copyOfToday() {
    if (shared.isEmpty()) {
      door.copyOfToday(storeFile);
    }
    return true;
  }

  @Override
  public SignInAnswer putBack(String name, char[] password) {
    char[] again = password.clone();
    try {
      DailyCopies.GoodCopy copy =
          new DailyCopies(storeFile)
              .lastGood()
              .orElseThrow(() -> new IllegalStateException("the copy that was offered is gone"));
      return switch (new PutBack(storeFile, Clock.systemUTC()).with(copy.file(), name, password)) {
        case PutBack.Outcome.Refused(var why) -> new SignInAnswer.NotPutBack(say(why));
        case PutBack.Outcome.Done _ -> answer(door.openAgain(storeFile), name, again);
      };
    } catch (StoreTrouble trouble) {
      return new SignInAnswer.StoreOutOfReach(inWords(trouble));
    } finally {
      Arrays.fill(again, ' ');
    }
  }

  private String name() {
    return messages.text(
        kind == DeskStart.Kind.PRACTICE ? "door.store.practiceName" : "door.store.local");
  }

  @Override
  public SignInAnswer signIn(String name, char[] password) throws Exception {
    try {
      return answer(opened(name, password), name, password);
    } catch (StoreTrouble trouble) {
      return new SignInAnswer.StoreOutOfReach(inWords(trouble));
    }
  }

  private Opened opened(String name, char[] password) throws Exception {
    return shared.isPresent()
        ? door.shared(shared.get(), name.strip().toLowerCase(Locale.ROOT), new String(password))
        : door.local();
  }

  private SignInAnswer answer(Opened opened, String name, char[] password) {
    return switch (opened.services().signIn().signIn(name, password)) {
      case org.tierline.service.staff.SignInAnswer.Welcome(StaffSession session) ->
          new SignInAnswer.SignedIn(() -> opening.open(this, opened, session));
      case org.tierline.service.staff.SignInAnswer.Refused(int triesLeft) ->
          new SignInAnswer.Refused(triesLeft);
      case org.tierline.service.staff.SignInAnswer.Locked(Instant until) ->
          new SignInAnswer.LockedUntil(until);
      case org.tierline.service.staff.SignInAnswer.Disabled() ->
          new SignInAnswer.NotCreated(messages.text("door.signIn.disabled"));
    };
  }

  @Override
  public SignInAnswer createFirstAdministrator(String name, String fullName, char[] password)
      throws Exception {
    Opened opened = door.local();
    char[] again = password.clone();
    StaffDirectory.AddAnswer added =
        opened.services().staff().addFirstAdministrator(name, fullName, password);
    return added == StaffDirectory.AddAnswer.ADDED
        ? answer(opened, name, again)
        : new SignInAnswer.NotCreated(messages.text("door.first." + added.name()));
  }

  @Override
  public List<Practice> practiceRoles() {
    return List.of(PracticeRole.values()).stream()
        .map(role -> new Practice(role, PracticeStore.person(Role.valueOf(role.name())).fullName()))
        .toList();
  }

  @Override
  public SignInAnswer enterPractice(PracticeRole role) throws Exception {
    Opened opened = kind == DeskStart.Kind.PRACTICE ? door.local() : door.practice();
    StaffSession session =
        opened
            .people()
            .orElseThrow(() -> new IllegalStateException("the practice store has no people"))
            .signIn(opened.services(), Role.valueOf(role.name()));
    return new SignInAnswer.SignedIn(() -> opening.open(this, opened, session));
  }

  private String inWords(StoreTrouble trouble) {
    return say(trouble.say());
  }

  private String say(Sentence sentence) {
    return new Phrasebook(messages.bundle(), Locale.of(messages.language().code())).say(sentence);
  }
}
