package org.tierline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.tierline.model.Topic;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;

/** The desk without a toolkit. */
class DeskModelTest {
  private final FakeDeskJobs jobs = FakeDeskJobs.busy();
  private final List<String> shown = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private Instant now = FakeDeskJobs.NOW;
  private final DeskModel model =
      new DeskModel(
          jobs, () -> now, new DeskStage.Opener(shown), BackgroundWork.atOnce(failures::add));

  @Test
  void who_is_on_the_line_comes_first_then_chat_then_what_was_written() {
    model.refresh();
    assertThat(model.incoming())
        .extracting(WaitingCaller::id)
        .containsExactly(FakeDeskJobs.PHONE, FakeDeskJobs.CHAT, FakeDeskJobs.WEBFORM);
  }

  @Test
  void who_comes_meanwhile_is_seen_as_soon_as_it_is_told_and_nobody_asks_before() {
    model.refresh();
    jobs.waiting.removeLast();
    now = now.plusSeconds(600);
    model.tick();
    model.changed(EnumSet.complementOf(EnumSet.of(Topic.INCOMING)));
    assertThat(model.incoming()).hasSize(3);
    model.changed(EnumSet.of(Topic.INCOMING));
    assertThat(model.incoming()).hasSize(2);
  }

  @Test
  void while_another_screen_is_shown_nothing_is_read() {
    model.refresh();
    model.hide();
    jobs.waiting.removeLast();
    model.changed(EnumSet.allOf(Topic.class));
    assertThat(model.incoming()).hasSize(3);
    model.refresh();
    assertThat(model.incoming()).hasSize(2);
  }

  @Test
  void somebody_faster_is_said_and_nothing_opens() {
    jobs.faster = true;
    model.take(FakeDeskJobs.PHONE);
    assertThat(model.refusalProperty().get()).isNotNull();
    assertThat(shown).isEmpty();
  }

  @Test
  void the_day_is_read_page_by_page() {
    jobs.today.clear();
    int all = 2 * DeskModel.PAGE + 1;
    for (int i = 0; i < all; i++) {
      Instant at = FakeDeskJobs.NOW.minusSeconds(60L * i);
      jobs.today.add(
          FakeDeskJobs.summary("n" + i, ContactState.CLOSED, Disposition.ANSWERED, at.toString()));
    }
    model.refresh();
    assertThat(model.today()).hasSize(DeskModel.PAGE);
    model.showMore();
    model.showMore();
    assertThat(model.today()).hasSize(all).doesNotHaveDuplicates();
    assertThat(model.moreProperty().get()).isFalse();
  }

  @Test
  void find_or_do_begins_contacts_and_finds_own_ones_but_no_case() throws Exception {
    AtomicBoolean inContact = new AtomicBoolean(true);
    var sources =
        new DeskPalette(
                jobs,
                model,
                new DeskStage.Opener(shown),
                inContact::get,
                new Messages(Language.ENGLISH))
            .sources();
    assertThat(sources.getFirst().find("chat")).hasSize(1);
    sources.getFirst().find("chat").getFirst().open().run();
    assertThat(jobs.calls).containsExactly("open " + Channel.LIVE_CHAT);
    assertThat(sources.getLast().find("kim")).isNotEmpty();
    assertThat(sources.getLast().find("ioe 0912345678")).isEmpty();
    var verify = sources.getFirst().find("ioe 0912345678");
    assertThat(verify).hasSize(1);
    assertThat(verify.getFirst().title()).isEqualTo("Verify this number in a contact");
    assertThat(verify.getFirst().needs()).as("a contact is open").isNull();
    inContact.set(false);
    assertThat(sources.getFirst().find("ioe 0912345678").getFirst().needs())
        .isEqualTo("needs an open contact (Ctrl+N)");
    verify.getFirst().open().run();
    assertThat(shown).containsExactly("verify");
    assertThat(failures).isEmpty();
  }
}
