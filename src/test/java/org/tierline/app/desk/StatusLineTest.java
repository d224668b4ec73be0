package org.tierline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tierline.service.outbox.Waiting;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.shell.StatusCount;

/** The status line says what waits for a store that is out of reach. */
class StatusLineTest {
  private static final List<StatusCount> OF_STORE =
      List.of(new StatusCount("door.status.incoming", 3, "", true));

  private static String line(Language language, boolean inReach, Waiting waiting) {
    Messages messages = new Messages(language);
    return StatusLine.of(messages, OF_STORE, new OutboxFeed.State(inReach, waiting, 0, List.of()))
        .stream()
        .map(count ->
            messages.text(count.text())
                + " "
                + count.number()
                + (count.detail().isEmpty() ? "" : ", " + count.detail()))
        .collect(Collectors.joining("; "));
  }

  @Test
  void a_store_in_reach_has_its_figures_and_nothing_else() {
    assertThat(line(Language.ENGLISH, true, Waiting.NONE)).isEqualTo("Incoming 3");
  }

  @Test
  void out_of_reach_the_figures_would_be_old_and_it_says_what_waits() {
    assertThat(line(Language.ENGLISH, false, Waiting.NONE))
        .isEqualTo("Waiting to be sent 0, store out of reach");
    assertThat(line(Language.ENGLISH, false, new Waiting(1, 2, 0, 1)))
        .isEqualTo(
            "Waiting to be sent 4, 1 new contact · 2 notes · 1 escalation · store out of reach");
    assertThat(line(Language.SPANISH, false, new Waiting(2, 1, 3, 0)))
        .isEqualTo(
            "Por enviar 6, 2 contactos nuevos · 1 nota · 3 llamadas terminadas"
                + " · almacén fuera de alcance");
  }

  @Test
  void back_in_reach_it_says_what_is_on_its_way() {
    assertThat(line(Language.ENGLISH, true, new Waiting(0, 1, 0, 0)))
        .isEqualTo("Incoming 3; Waiting to be sent 1, 1 note · sending now");
  }
}
