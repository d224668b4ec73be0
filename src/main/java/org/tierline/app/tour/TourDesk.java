package org.tierline.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tierline.app.ScratchStore;
import org.tierline.app.Services;
import org.tierline.app.desk.DeskComposition;
import org.tierline.app.desk.DeskStart;
import org.tierline.app.desk.StoreDoor;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.app.practice.PracticeStore;
import org.tierline.app.rehearsal.MovableClock;
import org.tierline.model.staff.Role;
import org.tierline.policy.PolicyBook;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.Pictures;
import org.tierline.ui.common.PreferenceStore;
import org.tierline.ui.common.Preferences;

/** The desk that the tour works at: a practice store, a headless window, hands and a camera. */
final class TourDesk implements AutoCloseable {
  /** A Tuesday afternoon two days before Thanksgiving. */
  private static final Instant BEGIN = Instant.parse("2026-11-24T20:02:00Z");

  private final Path out;
  private final MovableClock clock;
  private final PracticeStore people;
  private final Services services;
  private final DeskComposition composition;
  private final Stage stage;
  private final Hands hands;
  private final StaffSession witness;
  private int pictures;

  private TourDesk(
      Path out, MovableClock clock, PracticeStore people, Services services, StaffSession witness) {
    this.out = out;
    this.clock = clock;
    this.people = people;
    this.services = services;
    this.witness = witness;
    this.composition =
        new DeskComposition(clock, new Unkept(), StoreDoor.to(services, people, clock));
    this.stage = new Stage();
    stage.setScene(composition.scene());
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1440);
    stage.setHeight(900);
    stage.show();
    composition.beFound(desks(), storeFile());
    composition.begin(DeskStart.Kind.PRACTICE, storeFile());
    this.hands = new Hands(composition.scene());
  }

  static TourDesk open(Path out, Set<String> broken) throws IOException {
    if (System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    MovableClock clock = new MovableClock(BEGIN);
    PracticeStore people = PracticeStore.fill(ScratchStore.create(clock), BEGIN);
    AnswerDeadline atOnce = (started, after) -> {};
    Services services =
        people.services(clock, atOnce, PolicyBook.read(PolicyBook.shippedFiles()).without(broken));
    StaffSession witness = people.signIn(services, Role.TIER_1);
    CompletableFuture<TourDesk> desk = new CompletableFuture<>();
    Platform.startup(() -> {
      try {
        desk.complete(new TourDesk(out, clock, people, services, witness));
      } catch (RuntimeException e) {
        desk.completeExceptionally(e);
      }
    });
    return desk.join();
  }

  /** Keeps the look for this tour only. */
  private static final class Unkept implements PreferenceStore {
    @Override
    public Preferences load() {
      return Preferences.USUAL;
    }

    @Override
    public void save(Preferences preferences) {
      // A tour leaves nothing behind.
    }
  }

  /** A folder that goes away with the tour. */
  Path scratch() {
    return people.scratch().folder();
  }

  /** Where desks leave their addresses. */
  Path desks() {
    return scratch().resolve("desks");
  }

  Path storeFile() {
    return scratch().resolve("tierline.db");
  }

  Hands hands() {
    return hands;
  }

  Services services() {
    return services;
  }

  MovableClock clock() {
    return clock;
  }

  DeskComposition composition() {
    return composition;
  }

  Scene scene() {
    return composition.scene();
  }

  /** The Tier 1 staff member again, to ask the store what the screen cannot tell. */
  StaffSession witness() {
    return witness;
  }

  /** Signs in somebody else, beside whoever is at the screen. */
  StaffSession signIn(Role role) {
    return people.signIn(services, role);
  }

  /** The chat system through which practice callers write; the caller closes it. */
  ConnectorSession chatPlatform() {
    return people.signInChat(services);
  }

  /** The password of the witness; the caller wipes it. */
  char[] password() {
    return people.password(Role.TIER_1);
  }

  /** Cases of a kind of story, such as {@code CARD_MAILED}; of late ones nobody has called yet. */
  PracticeCase caseOf(String story, int from) {
    return people.cases().stream()
        .filter(each -> each.story().equals(story))
        .skip(from)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no practice case of " + story));
  }

  /** The case of somebody who called before. */
  PracticeCase caseOfCaller(@Nullable String name) {
    return people.cases().stream()
        .filter(each -> each.person().fullName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no practice case of this caller"));
  }

  /** Makes the window another size. */
  void resize(double width, double height) {
    hands.onScreen(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
      return true;
    });
    hands.settle();
  }

  /** Takes a picture of the window. */
  void picture(String name) {
    hands.settle();
    pictures++;
    Path file = out.resolve("%03d-%s.png".formatted(pictures, name));
    var image = hands.onScreen(() -> Pictures.of(scene()));
    try {
      Pictures.write(image, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    hands.onScreen(() -> {
      stage.hide();
      composition.close();
      return true;
    });
    Platform.exit();
  }
}
