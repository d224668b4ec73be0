package org.tierline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.edge.chat.ChatCall;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.Disposition;
import org.tierline.model.staff.Role;
import org.tierline.service.Oversight;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.contact.Connectors.AddAnswer;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;

/** From a chat platform through a real socket and a real store to a desk, and back. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ChatBridgeTest {
  @TempDir Path folder;
  private Oversight desk;
  private AddressFile file;
  private ChatBridge bridge;
  private StaffSession ana;
  private String token;

  @BeforeEach
  void setUp() throws IOException {
    desk = new Oversight();
    desk.add("ana", Role.TIER_1);
    ana = desk.signIn("ana");
    AddAnswer added = desk.services.connectors().add(desk.tom, "chat");
    token = ((AddAnswer.Added) added).token();
    file = AddressFile.ofChats(folder, desk.file());
    bridge = open();
  }

  private ChatBridge open() throws IOException {
    ConnectorSession connector = desk.services.connectors().signIn("chat", token).orElseThrow();
    return ChatBridge.open(
        file, desk.clock, desk.services.desk().store(), desk.services.chatLink(), connector);
  }

  @AfterEach
  void close() throws IOException {
    bridge.close();
    desk.close();
  }

  @Test
  void a_line_each_way_and_a_goodbye_in_the_language_of_the_caller() throws IOException {
    try (ChatCall call = ChatCall.connect(file).orElseThrow()) {
      call.send(Map.of("type", "joined", "chat", "web-1", "language", "es"));
      assertThat(call.next().orElseThrow()).containsEntry("type", "taken");
      Contact contact = take();
      Map<String, String> here = call.next().orElseThrow();
      assertThat(here).containsEntry("type", "agentJoined");
      assertThat(here.get("text")).contains("Centro de Contacto");
      call.send(said(1, "Mi tarjeta no llegó."));
      assertThat(call.next().orElseThrow()).containsEntry("line", "1");
      assertThat(
              desk.services
                  .chats()
                  .of(ana, contact.id(), Long.MAX_VALUE, 10)
                  .orElseThrow()
                  .lines()
                  .getLast()
                  .text())
          .isEqualTo("Mi tarjeta no llegó.");
      desk.services.chats().say(ana, contact.id(), "Buenos días.");
      assertThat(call.next().orElseThrow())
          .containsEntry("type", "agentSaid")
          .containsEntry("text", "Buenos días.");
      desk.services.contacts().close(ana, contact.id(), Disposition.ANSWERED, "");
      Map<String, String> bye = call.next().orElseThrow();
      assertThat(bye).containsEntry("type", "closed");
      assertThat(bye.get("text")).contains("Adiós");
    }
  }

  @Test
  void after_a_cut_what_was_not_acknowledged_comes_again_and_nothing_else() throws IOException {
    Contact contact;
    try (ChatCall call = ChatCall.connect(file).orElseThrow()) {
      call.send(Map.of("type", "joined", "chat", "web-1", "language", "en"));
      call.next();
      contact = take();
      Map<String, String> here = call.next().orElseThrow();
      call.send(Map.of("type", "got", "chat", "web-1", "line", Long.valueOf(here.get("line"))));
      call.send(Map.of("type", "ping"));
      assertThat(call.next().orElseThrow()).containsEntry("type", "pong");
    }
    bridge.close();
    assertThat(ChatCall.connect(file)).as("nobody takes chats now").isEmpty();
    desk.services.chats().say(ana, contact.id(), "Are you there?");
    bridge = open();
    try (ChatCall call = ChatCall.connect(file).orElseThrow()) {
      call.send(Map.of("type", "joined", "chat", "web-1", "language", "en"));
      assertThat(List.of(call.next().orElseThrow(), call.next().orElseThrow()))
          .extracting(line -> line.get("type"))
          .containsExactly("taken", "agentSaid");
    }
  }

  @Test
  void the_desk_knows_whether_the_platform_is_connected() throws IOException {
    UUID contact;
    try (ChatCall call = ChatCall.connect(file).orElseThrow()) {
      call.send(Map.of("type", "joined", "chat", "web-1", "language", "en"));
      call.next();
      contact = take().id();
      assertThat(isLinked(contact)).isTrue();
    }
    bridge.close();
    assertThat(isLinked(contact)).isFalse();
    bridge = open();
  }

  private boolean isLinked(UUID contact) {
    return desk.services.chats().of(ana, contact, Long.MAX_VALUE, 10).orElseThrow().linked();
  }

  private static Map<String, Object> said(long line, String text) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("type", "said");
    said.put("chat", "web-1");
    said.put("line", line);
    said.put("text", text);
    return said;
  }

  private Contact take() {
    UUID id = desk.services.handOffs().waiting(ana, 10).getFirst().id();
    return ((OpenAnswer.Opened) desk.services.handOffs().take(ana, id).orElseThrow()).contact();
  }
}
