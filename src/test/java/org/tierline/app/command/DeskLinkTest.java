package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.edge.handoff.PopListener;
import org.tierline.edge.handoff.PopReply;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.model.contact.HandOff;

/** What a link brings to a desk, and that a hostile one brings nothing. */
class DeskLinkTest {
  private static final String WHOLE =
      "{\"channel\":\"PHONE_DOMESTIC\",\"externalId\":\"ivr-1\",\"at\":\"2026-11-24T15:02:11Z\"}";

  @TempDir Path folder;
  private final List<HandOff> received = Collections.synchronizedList(new ArrayList<>());
  private PopListener listener;

  @BeforeEach
  void listen() throws IOException {
    listener =
        PopListener.open(
            AddressFile.of(folder, store(), "ana"),
            () -> Instant.EPOCH,
            handOff -> {
              received.add(handOff);
              return PopReply.of(PopReply.Kind.DELIVERED);
            });
  }

  @AfterEach
  void end() throws IOException {
    listener.close();
  }

  @Test
  void a_hand_off_reaches_the_desk_of_who_is_named() throws IOException {
    DeskLink.deliver("tierline:pop/Ana/" + packed(WHOLE), folder, store());
    assertThat(received).singleElement().extracting(HandOff::externalId).isEqualTo("ivr-1");
  }

  @Test
  void nobody_else_gets_it_and_nothing_breaks() throws IOException {
    DeskLink.deliver("tierline:pop/eve/" + packed(WHOLE), folder, store());
    assertThat(received).isEmpty();
  }

  @Test
  void a_hostile_link_brings_nothing() throws IOException {
    for (String link :
        List.of(
            "tierline:",
            "tierline:pop",
            "tierline:pop/ana/",
            "tierline://pop/ana/" + packed(WHOLE),
            "tierline:pop/../ana/" + packed(WHOLE),
            "tierline:pop/ana/" + packed(WHOLE) + "\n",
            "tierline:pop/ana/%7B%7D",
            "tierline:pop/ana/A",
            "tierline:pop/ana/" + packed("[]"),
            "tierline:pop/ana/" + packed(WHOLE.replace("PHONE_DOMESTIC", "MAIL_ROOM")),
            "tierline:pop/ana/" + packed(" ".repeat(PopListener.LONGEST) + WHOLE),
            "tierline:pop/ana/" + "A".repeat(1 << 20))) {
      DeskLink.deliver(link, folder, store());
      assertThat(received).as(link.substring(0, Math.min(40, link.length()))).isEmpty();
    }
  }

  private Path store() {
    return folder.resolve("tierline.db");
  }

  private static String packed(String handOff) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(handOff.getBytes(StandardCharsets.UTF_8));
  }
}
