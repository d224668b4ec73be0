package org.tierline.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.Sentence;
import org.tierline.model.mail.MailDecision;
import org.tierline.model.mail.MailItem;
import org.tierline.model.mail.MailReport;
import org.tierline.model.mail.MailTrouble;
import org.tierline.model.mail.MessageState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.ui.common.BackgroundWork;

/** What a supervisor decides about messages, and the folder of practice. */
class MailModelTest {
  private final List<MailJobs.Line> waiting = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private boolean practice = true;
  private @Nullable Sentence refusal;
  private long letters = 3;
  private final MailModel model = new MailModel(new Jobs(), BackgroundWork.atOnce(failure -> {}));

  @Test
  void only_what_may_have_left_can_have_arrived() {
    assertThat(MailModel.isOpen(line(MessageState.UNSURE), MailDecision.ARRIVED)).isTrue();
    assertThat(MailModel.isOpen(line(MessageState.BLOCKED), MailDecision.ARRIVED)).isFalse();
    assertThat(MailModel.isOpen(line(MessageState.UNDELIVERABLE), MailDecision.AGAIN)).isTrue();
  }

  @Test
  void what_was_decided_goes_from_the_list_and_is_told() {
    waiting.add(line(MessageState.UNSURE));
    model.refresh();
    assertThat(model.list().rows()).hasSize(1);
    model.decide(waiting.getFirst(), MailDecision.AGAIN);
    assertThat(done).containsExactly("AGAIN");
    assertThat(model.list().rows()).isEmpty();
    assertThat(came().good()).isTrue();
  }

  @Test
  void what_somebody_else_decided_first_is_told() {
    waiting.add(line(MessageState.UNSURE));
    refusal = Sentence.of("say.mail.decidedSince");
    model.decide(waiting.getFirst(), MailDecision.LEFT);
    assertThat(came()).isEqualTo(new MailModel.Came(refusal, false));
  }

  @Test
  void in_practice_messages_are_written_into_a_folder_that_is_there(@TempDir Path folder) {
    model.folderProperty().set(folder.toString());
    model.write();
    assertThat(done).containsExactly("written to " + folder);
    for (String none : List.of(folder.resolve("none").toString(), "relative", "\0")) {
      model.folderProperty().set(none);
      model.write();
      assertThat(came().good()).as(none).isFalse();
    }
    assertThat(done).hasSize(1);
  }

  @Test
  void elsewhere_there_is_no_folder(@TempDir Path folder) {
    practice = false;
    model.folderProperty().set(folder.toString());
    model.write();
    assertThat(model.isPractice()).isFalse();
    assertThat(done).isEmpty();
  }

  private MailModel.Came came() {
    return Objects.requireNonNull(model.cameProperty().get());
  }

  private static MailJobs.Line line(MessageState state) {
    OutgoingMessage message =
        new OutgoingMessage(
            new UUID(1, 1),
            new UUID(1, 2),
            new UUID(1, 3),
            null,
            MessageChannel.EMAIL,
            "lee@example.org",
            "en",
            "Words.",
            DisclosureLevel.GENERAL_ONLY,
            false,
            Instant.EPOCH,
            null);
    return new MailJobs.Line(
        new MailItem(message, state, null, null, 0, null, null, MailTrouble.CUT_OFF, 1),
        "Ana",
        "C-1");
  }

  @Test
  void letters_are_printed_at_any_desk_into_a_folder_that_is_there(@TempDir Path to) {
    model.refresh();
    assertThat(model.lettersProperty().get()).isEqualTo(3);
    model.folderProperty().set("nowhere");
    model.print();
    assertThat(came().good()).isFalse();
    model.folderProperty().set(to.toString());
    model.print();
    assertThat(came()).isEqualTo(new MailModel.Came(Sentence.of("mail.done.printed", 3, 0), true));
    assertThat(done).containsExactly("printed to " + to);
    assertThat(model.lettersProperty().get()).isZero();
  }

  private final class Jobs implements MailJobs {
    @Override
    public List<Line> toDecide(@Nullable Line after, int limit) {
      return List.copyOf(waiting);
    }

    @Override
    public Optional<Sentence> decide(Line seen, MailDecision decision) {
      if (refusal == null) {
        done.add(decision.name());
        waiting.remove(seen);
      }
      return Optional.ofNullable(refusal);
    }

    @Override
    public long letters() {
      return letters;
    }

    @Override
    public MailReport print(Path to) {
      done.add("printed to " + to);
      long printed = letters;
      letters = 0;
      return new MailReport(Math.toIntExact(printed), 0, 0, 0, null);
    }

    @Override
    public Optional<Folder> folder() {
      return practice
          ? Optional.of(to -> {
            done.add("written to " + to);
            return new MailReport(1, 0, 0, 0, null);
          })
          : Optional.empty();
    }
  }
}
