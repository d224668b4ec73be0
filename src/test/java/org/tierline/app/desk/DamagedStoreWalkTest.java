package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.app.ServicesAtWork;
import org.tierline.app.tour.Hands;
import org.tierline.model.check.StoreFacts;
import org.tierline.store.sqlite.DailyCopies;
import org.tierline.store.sqlite.SqliteLook;
import org.tierline.store.sqlite.SqliteStore;
import org.tierline.ui.Fx;
import org.tierline.ui.common.FxGuard;

/**
 * A day with a damaged store, at the keys: whoever signs in first leaves a copy, the next morning
 * the store is damaged, the desk says so and goes back to the copy.
 */
class DamagedStoreWalkTest {
  private static final String PASSWORD = "a sentence that opens";

  private static final byte[] MIDDLE = new byte[800_000];

  @TempDir Path folder;

  @Test
  void the_desk_leaves_a_copy_a_day_and_goes_back_to_it() throws IOException {
    Path file = folder.resolve("tierline.db");
    setUp(file);
    DailyCopies copies = new DailyCopies(file);

    atDesk(
        file,
        hands -> {
          hands.await(
              "the store answers", () -> !hands.isSeen("#first") && hands.isSeen("#signIn"));
          typeIn(hands);
          hands.press(KeyCode.ENTER);
          hands.await("the desk is open", () -> !hands.isSeen("#signIn"));
          hands.await("the copy of today", () -> copies.present().size() == 1);
        });

    Files.writeString(file, "nonsense".repeat(4000));
    atDesk(
        file,
        hands -> {
          hands.await("the copy is offered", () -> hands.isSeen("#lastCopyWords"));
          typeIn(hands);
          hands.tabTo("#putBack");
          hands.press(KeyCode.SPACE);
          hands.await("the desk is open", () -> !hands.isSeen("#signIn"));
        });
    assertThat(SqliteLook.at(file))
        .isInstanceOfSatisfying(
            StoreFacts.Looked.class, looked -> assertThat(looked.isSound()).isTrue());
    assertThat(copies.folder())
        .isDirectoryContaining(kept -> kept.getFileName().toString().contains("-replaced-"));
  }

  @Test
  void pages_that_were_written_over_in_the_middle_are_noticed_before_anybody_signs_in()
      throws IOException {
    Path file = folder.resolve("tierline.db");
    setUp(file);
    DailyCopies copies = new DailyCopies(file);
    Files.createDirectories(copies.folder());
    Files.copy(file, copies.folder().resolve("tierline.db-2026-11-27"));
    byte[] content = Files.readAllBytes(file);
    new Random(7).nextBytes(MIDDLE);
    System.arraycopy(MIDDLE, 0, content, content.length / 8, MIDDLE.length);
    Files.write(file, content);
    atDesk(file, hands -> hands.await("the copy is offered", () -> hands.isSeen("#lastCopyWords")));
  }

  private static void typeIn(Hands hands) {
    hands.tabTo("#name");
    hands.type("root");
    hands.press(KeyCode.ENTER);
    hands.type(PASSWORD);
  }

  private static void setUp(Path file) {
    try (SqliteStore store =
        SqliteStore.open(file, Clock.systemUTC(), () -> {}, (rows, of) -> {})) {
      ServicesAtWork.onLocal(store, file, Clock.systemUTC())
          .staff()
          .addFirstAdministrator("root", "Root One", PASSWORD.toCharArray());
    }
  }

  private static void atDesk(Path file, java.util.function.Consumer<Hands> work) {
    DeskComposition desk =
        Fx.get(() ->
            new DeskComposition(
                Clock.systemUTC(), new NothingKept(), new StoreDoor(Instant::now, FxGuard::check)));
    Stage stage =
        Fx.get(() -> {
          Stage shown = new Stage();
          DeskStart.show(shown, desk, DeskStart.Kind.LOCAL, file, () -> {});
          return shown;
        });
    try {
      work.accept(new Hands(desk.scene()));
    } finally {
      Fx.run(() -> desk.signOutThen(stage::hide));
    }
  }
}
