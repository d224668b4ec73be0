package org.tierline.app.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.tierline.app.ScratchStore;
import org.tierline.app.Words;
import org.tierline.model.privacy.Said;
import org.tierline.policy.PolicyBook;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresPeople;
import org.tierline.store.postgresql.PostgresServer;
import org.tierline.store.postgresql.PostgresStore;
import org.tierline.store.sql.Columns;
import tools.jackson.databind.json.JsonMapper;

/**
 * A shared store in which Ana, of Tier 1, takes calls about one case, while others work there too
 * and everybody has a database client.
 */
final class CallOnServer implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SCENE =
      """
      {"title":"one call","now":"2026-11-24T15:00:00Z",
       "staff":[{"name":"ana","role":"TIER_1","languages":["en"]},
         {"name":"ben","role":"TIER_1","languages":["en"]},
         {"name":"ines","role":"TIER_2","languages":["en"]},
         {"name":"omar","role":"TIER_2","languages":["en"]},
         {"name":"sam","role":"SUPERVISOR","languages":["en"]},
         {"name":"ada","role":"ADMINISTRATOR","languages":["en"]}],
       "cases":[{"receiptNumber":"IOE0912345678","form":"I-765","receivedOn":"2026-03-02",
         "location":{"office":"NBC"},
         "subject":{"givenName":"Maria","familyName":"Ortega","dateOfBirth":"1991-07-14",
           "phone":"+12145550143"},
         "status":{"title":"Card Was Mailed To Me","on":"2026-09-01"}}]}
      """;
  static final Said RIGHT = said(LocalDate.of(1991, 7, 14));
  static final Said WRONG = said(LocalDate.of(1991, 7, 15));

  private final PostgresServer server;
  private final PostgresAddress address;
  private final StageSet set;
  private UUID contact = new UUID(0, 0);

  CallOnServer(PostgresServer server) {
    this.server = server;
    this.address = server.newStore();
    this.set = scene();
  }

  private static Said said(LocalDate born) {
    return new Said(
        "IOE0912345678",
        null,
        "Maria Ortega",
        born,
        null,
        null,
        "+12145550143",
        null,
        null,
        null,
        null);
  }

  private StageSet scene() {
    PostgresServer.letPeopleIn(address);
    try {
      return StageSet.build(
          JSON.readTree(SCENE),
          new StageSettings(
              PolicyBook.read(PolicyBook.shippedFiles()),
              Words.english(),
              clock ->
                  ScratchStore.shared(
                      PostgresStore.ofPerson(PostgresServer.owner(address), clock, () -> {}),
                      new PostgresPeople(address, clock),
                      Files.createTempDirectory("tierline-"),
                      () -> server.drop(address))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    set.close();
  }

  void hangUp() {
    play("ana", "{\"do\":\"endCall\"}");
    play("ana", "{\"do\":\"closeContact\",\"disposition\":\"ANSWERED\",\"notes\":\"Done.\"}");
  }

  /** Somebody does one step of a scenario at their desk. */
  void play(String name, String step) {
    StaffSession session = set.stage().session(name);
    Arguments arguments = new Arguments(JSON.readTree(step));
    String verb = arguments.needed("do");
    Objects.requireNonNull(Rehearsal.verbs().get(verb)).play(set.stage(), session, arguments);
  }

  /** Ana has a caller on the line, to whom the prompt was read. */
  void call() {
    play("ana", "{\"do\":\"openContact\",\"channel\":\"PHONE_DOMESTIC\",\"caller\":{}}");
    play("ana", "{\"do\":\"readPrompt\"}");
    contact = set.stage().contact(set.stage().session("ana"), new Arguments(JSON.readTree("{}")));
  }

  /** Her caller says what stands on record. */
  void verified() {
    play(
        "ana",
        """
        {"do":"verify","relationship":"APPLICANT_OR_PETITIONER","said":{
          "receiptNumber":"IOE0912345678","name":"Maria Ortega","dateOfBirth":"1991-07-14",
          "phone":"+12145550143"}}
        """);
  }

  /** The database client of somebody. */
  Client client(String name) {
    StaffSession session = set.stage().session(name);
    return new Client(address, session.staff().name(), session.keys());
  }

  void asOwner(String statements) {
    try (Connection connection = PostgresServer.owner(address).getConnection();
        Statement executing = connection.createStatement()) {
      executing.execute(statements);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> secrets(String query) {
    return texts("SELECT encode(secret, 'hex') FROM (" + query + ") AS asked (secret)");
  }

  List<String> texts(String query) {
    List<String> texts = new ArrayList<>();
    try (Connection connection = PostgresServer.owner(address).getConnection();
        Statement executing = connection.createStatement();
        ResultSet row = executing.executeQuery(query)) {
      while (row.next()) {
        texts.add(row.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return texts;
  }

  String theCase() {
    return "'\\x"
        + secrets(
                "SELECT n.case_id FROM tierline_case.case_number n"
                    + " JOIN tierline_case.case_record r ON r.case_id = n.case_id"
                    + " WHERE NOT EXISTS (SELECT FROM tierline.store_identity i"
                    + " WHERE i.decoy_case = n.case_id) LIMIT 1")
            .getFirst()
        + "'::bytea";
  }

  /** The contact that is on the line. */
  UUID contact() {
    return contact;
  }

  /** Makes the statements out of a text in which the database is named. */
  String named(String statements) {
    return statements.replace("<database>", address.database());
  }

  /** Asks for the contact that is on the line. */
  String askedForContact() {
    return "SELECT notes FROM tierline.contact WHERE id = " + Client.hex(Columns.bytes(contact));
  }

  /** Whether somebody reads a sealed record through the gate. */
  boolean reads(String name) {
    return client(name).asked("SELECT sealed FROM tierline_gate.case_record").stream()
        .anyMatch(line -> line.startsWith("\\x"));
  }
}
