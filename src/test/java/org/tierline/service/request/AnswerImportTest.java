package org.tierline.service.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.request.ServiceRequestState;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.model.staff.Role;
import org.tierline.service.reference.ImportReport;
import org.tierline.service.staff.StaffSession;

/** Answers of offices come back as files, one a line (S11). */
class AnswerImportTest {
  private final RequestDesk desk = new RequestDesk();
  private UUID call;
  private String number;

  @BeforeEach
  void makeOne() {
    call = desk.verifiedCall(desk.ana);
    number = desk.request(desk.ana, call, ServiceRequestType.TYPOGRAPHIC_ERROR);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void an_interim_and_a_final_answer_are_taken_in_and_the_same_file_again_changes_nothing() {
    String file = line("Looking.", "false") + "\n\n" + line("Corrected.", "true");
    assertThat(take(desk.desk.tom, file)).isEqualTo(new ImportReport(2, List.of(), 0));
    var closed = desk.seen(desk.ana, call, number);
    assertThat(closed.state()).isEqualTo(ServiceRequestState.CLOSED);
    assertThat(take(desk.desk.tom, file)).isEqualTo(new ImportReport(2, List.of(), 0));
    assertThat(desk.seen(desk.ana, call, number)).isEqualTo(closed);
  }

  @Test
  void a_bad_line_is_told_with_its_number_and_the_rest_is_taken_in() {
    String mistyped = number.substring(0, number.length() - 1) + "?";
    ImportReport report =
        take(
            desk.desk.tom,
            String.join(
                "\n",
                "{\"number\":",
                "[]",
                line("x", "perhaps"),
                line("x", "true").replace(number, mistyped),
                line("x", "true").replace(number, "SR-0000000012"),
                line("x", "true").replace("NBC", "ZZZ"),
                line("x", "true").replace("2026-11-24", "2031-01-01"),
                line("", "true"),
                line("Corrected.", "true"),
                line("After that.", "true"),
                line("x", "\"perhaps\"")));
    assertThat(report.taken()).isEqualTo(1);
    assertThat(report.badLines())
        .extracting(ImportReport.BadLine::line)
        .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 10L, 11L);
    assertThat(report.badLines())
        .filteredOn(line -> line.line() == 5 || line.line() == 10)
        .extracting(ImportReport.BadLine::reason)
        .as("no such request and one that is over are told alike")
        .containsOnly("number is of no open request");
    assertThat(report.badLines().toString()).doesNotContain(number);
    assertThat(report.badLines())
        .as("of one value the reason begins with its column")
        .filteredOn(line -> line.line() > 3)
        .extracting(line -> line.reason().replaceFirst(" .*", ""))
        .containsExactlyInAnyOrder(
            "final", "number", "number", "office", "answeredOn", "words", "number");
  }

  @Test
  void a_supervisor_learns_of_no_number_whether_a_request_has_it() {
    desk.desk.add("max", Role.SUPERVISOR);
    StaffSession max = desk.desk.signIn("max");
    String unknown = line("x", "true").replace(number, "SR-0000000012");
    String nowhere = line("x", "true").replace("NBC", "ZZZ");
    ImportReport known = take(max, line("Done.", "true") + "\n" + nowhere);
    assertThat(desk.seen(desk.ana, call, number).state()).isEqualTo(ServiceRequestState.CLOSED);
    assertThat(known.taken()).isEqualTo(1);
    assertThat(known.badLines()).extracting(ImportReport.BadLine::line).containsExactly(2L);
    assertThat(take(max, unknown + "\n" + nowhere)).as("no such request").isEqualTo(known);
    assertThat(take(max, line("Later.", "true") + "\n" + nowhere)).as("one over").isEqualTo(known);
    assertThat(take(max, unknown + "\n" + nowhere.replace(number, "SR-0000000012")))
        .as("no such office is told of any number")
        .isEqualTo(known);
  }

  @Test
  void only_administrators_and_supervisors_take_answers_in() {
    assertThat(take(desk.eve, line("Done.", "true"))).isEqualTo(ImportReport.NOTHING);
    assertThat(desk.seen(desk.ana, call, number).state()).isEqualTo(ServiceRequestState.OPEN);
  }

  @Test
  void whatever_a_file_holds_it_is_read_to_its_end() {
    Random random = new Random(7);
    String good = line("Looking.", "false");
    for (int i = 0; i < 300; i++) {
      byte[] bytes = (good + "\n" + good).getBytes(StandardCharsets.UTF_8);
      for (int j = 0; j < 1 + random.nextInt(4); j++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      ImportReport report = take(desk.desk.tom, bytes);
      assertThat(report.taken() + report.bad()).isPositive();
    }
  }

  private String line(String words, String isFinal) {
    return "{\"number\":\"%s\",\"office\":\"NBC\",\"answeredOn\":\"2026-11-24\",\"words\":\"%s\",\"final\":%s}"
        .formatted(number, words, isFinal);
  }

  private ImportReport take(StaffSession who, String file) {
    return take(who, file.getBytes(StandardCharsets.UTF_8));
  }

  private ImportReport take(StaffSession who, byte[] file) {
    try {
      return desk.desk.services.answerImport().take(who, new ByteArrayInputStream(file), n -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
