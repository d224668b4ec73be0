package org.tierline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.OtherJava;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.SignInAnswer;
import org.tierline.service.staff.StaffDirectory.NewStaff;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Store;
import org.tierline.store.sqlite.SqliteStore;

/** A desk is killed in the midst of typing; whoever opens it again finds contact and notes. */
class KilledDeskTest {
  private static final String PASSWORD = "correct horse battery staple";
  private static final String NOTES = "Caller: the card went to the old address.";

  @TempDir Path folder;

  @Test
  @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void notes_survive_a_kill() throws IOException, InterruptedException {
    Path file = folder.resolve("tierline.db");
    try (Store store = open(file)) {
      addAna(services(store, file));
    }
    OtherJava.killedOnceItSays(
        "kept",
        OtherJava.withScreens(KilledDesk.class, file.toString(), "ana", PASSWORD, NOTES),
        "");
    try (Store store = open(file)) {
      Services services = services(store, file);
      StaffSession ana = signIn(services, "ana");
      List<ContactSummary> unfinished = services.history().unfinished(ana);
      assertThat(unfinished).hasSize(1);
      assertThat(services.drafts().find(ana, unfinished.getFirst().id()))
          .hasValueSatisfying(draft -> assertThat(draft.get("notes")).startsWith(NOTES));
    }
  }

  private static void addAna(Services services) {
    services.staff().addFirstAdministrator("tom", "Tom Brandt", PASSWORD.toCharArray());
    services
        .staff()
        .add(
            signIn(services, "tom"),
            new NewStaff("ana", "Ana Reyes", Role.TIER_1, Set.of("en")),
            PASSWORD.toCharArray());
  }

  private static StaffSession signIn(Services services, String name) {
    if (services.signIn().signIn(name, PASSWORD.toCharArray())
        instanceof SignInAnswer.Welcome(StaffSession session)) {
      return session;
    }
    throw new AssertionError(name + " cannot sign in");
  }

  private static Store open(Path file) {
    return SqliteStore.open(file, InstantSource.system(), () -> {}, (rows, of) -> {});
  }

  private static Services services(Store store, Path file) {
    return ServicesAtWork.onLocal(store, file, InstantSource.system());
  }
}
