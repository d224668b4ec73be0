package org.tierline.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.staff.Role;
import org.tierline.service.ServiceDesk;
import org.tierline.service.cases.CaseImport.BadLine;
import org.tierline.service.cases.CaseImport.End;
import org.tierline.service.cases.CaseImport.Taking;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.StoreTest;
import org.tierline.store.vault.CaseVault;

/** Files of cases on the real store, good ones and others. */
class CaseImportTest extends StoreTest {
  private ServiceDesk people;
  private StaffSession administrator;
  private CaseImport cases;

  @BeforeEach
  void setUp() {
    people = new ServiceDesk(store);
    administrator = people.administrator();
    cases = new CaseImport(people.desk(), new CaseVault());
  }

  @Test
  void bad_lines_are_named_and_the_rest_is_taken_in() {
    addAna();
    String lines =
        String.join(
            "\n",
            line(1),
            "this is no JSON",
            "",
            line(2),
            line(3).replace("IOE", "I"),
            line(4).replace("\"form\":\"I-90\",", ""));
    Taking taking = cases.takeIn(administrator, stream(lines), read -> {});
    assertThat(taking.end()).isEqualTo(End.WHOLE);
    assertThat(taking.report().taken()).isEqualTo(2);
    assertThat(taking.report().bad()).isEqualTo(3);
    assertThat(taking.report().badLines()).extracting(BadLine::line).containsExactly(2L, 5L, 6L);
    assertThat(taking.report().badLines())
        .extracting(BadLine::reason)
        .allSatisfy(reason -> assertThat(reason).doesNotContain("Canary").isNotBlank());
    assertThat(stored()).isEqualTo(2);
  }

  @Test
  void a_case_with_more_people_than_can_be_compared_is_a_bad_line() {
    addAna();
    String many =
        IntStream.range(0, 60)
            .mapToObj(i ->
                "{\"to\":\"Rosa Qu%c Canary\",\"from\":\"2026-01-05\"}".formatted('a' + i % 26))
            .collect(Collectors.joining(",", "\"consents\":[", "]"));
    String lines = line(1) + "\n" + line(2).replaceFirst("\\{", "{" + many + ",");
    Taking taking = cases.takeIn(administrator, stream(lines), read -> {});
    assertThat(taking.report().taken()).isEqualTo(1);
    assertThat(taking.report().badLines())
        .containsExactly(new BadLine(2, "the case: names more people than can be compared"));
  }

  @Test
  void the_same_file_again_changes_nothing() {
    addAna();
    String lines = lines(1, 20);
    cases.takeIn(administrator, stream(lines), read -> {});
    cases.takeIn(administrator, stream(lines), read -> {});
    assertThat(stored()).isEqualTo(20);
  }

  @Test
  void stopping_leaves_the_batches_that_were_taken_in() {
    addAna();
    List<Long> told = new ArrayList<>();
    Taking taking =
        cases.takeIn(
            administrator,
            stream("bad\n" + lines(1, 1_100)),
            read -> {
              told.add(read);
              if (told.size() == 2) {
                throw new CancellationException("stopped");
              }
            });
    assertThat(told).containsExactly(501L, 1_001L);
    assertThat(taking.end()).isEqualTo(End.STOPPED);
    assertThat(taking.report().taken()).isEqualTo(1_000);
    assertThat(taking.report().bad()).isEqualTo(1);
    assertThat(stored()).isEqualTo(1_000);
  }

  @Test
  void without_anybody_who_may_open_cases_nothing_is_taken_in() {
    Taking taking = cases.takeIn(administrator, stream(lines(1, 3)), read -> {});
    assertThat(taking.end()).isEqualTo(End.NOBODY_OPENS_CASES);
    assertThat(taking.report().taken()).isZero();
    assertThat(stored()).isZero();
  }

  @Test
  void protected_cases_need_somebody_who_is_cleared() {
    addAna();
    String lines = line(1) + "\n" + line(2).replace("\"NONE\"", "\"SECTION_1367\"");
    Taking taking = cases.takeIn(administrator, stream(lines), read -> {});
    assertThat(taking.end()).isEqualTo(End.NOBODY_IS_CLEARED);
    assertThat(stored()).isZero();
  }

  @Test
  void a_file_that_breaks_off_leaves_what_was_taken_in() {
    addAna();
    InputStream broken = new SequenceInputStream(stream(lines(1, 600) + "\n"), new PulledCable());
    Taking taking = cases.takeIn(administrator, broken, read -> {});
    assertThat(taking.end()).isEqualTo(End.FILE_BROKE);
    assertThat(taking.report().taken()).isEqualTo(500);
    assertThat(stored()).isEqualTo(500);
  }

  private void addAna() {
    people.add(administrator, "ana", "Ana Reyes", Role.TIER_1);
  }

  private long stored() {
    return number(tx -> tx.cases().count());
  }

  private static String lines(int from, int until) {
    return IntStream.rangeClosed(from, until)
        .mapToObj(CaseImportTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(int number) {
    return """
    {"receiptNumber":"IOE%010d","form":"I-90","receivedOn":"2026-03-02","protection":"NONE",\
    "subject":{"familyName":"Canarypark","givenName":"Lee","dateOfBirth":"1980-01-02"}}\
    """
        .formatted(number);
  }

  private static InputStream stream(String lines) {
    return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
  }

  /** What comes of a file on a drive that is gone. */
  private static final class PulledCable extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the cable was pulled");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      throw new IOException("the cable was pulled");
    }
  }
}
