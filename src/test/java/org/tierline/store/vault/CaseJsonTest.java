package org.tierline.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.Protection;
import org.tierline.store.CaseSamples;
import tools.jackson.databind.json.JsonMapper;

class CaseJsonTest {
  private static final String SMALL =
      """
      {"receiptNumber":"IOE0912345678","form":"I-765","receivedOn":"2026-03-02",
       "subject":{"familyName":"Secret","dateOfBirth":"1991-07-14"}}
      """;

  @Test
  void aFullRecordIsReadAndWrittenWhole() {
    CaseRecord record = CaseJson.read(CaseSamples.FULL);
    assertThat(CaseJson.read(CaseJson.write(record))).isEqualTo(record);
    assertThat(record.other()).isEmpty();
    assertThat(CaseJson.write(record)).doesNotContain("\n");
    assertThat(record.safeContact()).isEqualTo("+13305550123");
  }

  @Test
  void whatIsNotRequiredMayBeMissing() {
    CaseRecord record = CaseJson.read(SMALL);
    assertThat(record.protection()).isEqualTo(Protection.NONE);
    assertThat(record.location()).isNull();
    assertThat(record.notices()).isEmpty();
    assertThat(CaseJson.read(CaseJson.write(record))).isEqualTo(record);
  }

  @Test
  void unknownKeysAreKeptWhereverTheyStand() {
    String line =
        """
        {"receiptNumber":"IOE0912345678","form":"I-765","receivedOn":"2026-03-02","new":{"a":[1]},
         "/odd~key":1.50,"location":{"office":"NBC","shelf":7},
         "subject":{"familyName":"Ortega","dateOfBirth":"1991-07-14","nick":"Pepe",
           "address":{"street":"1 Way","city":"Dallas","floor":2}},
         "parties":[{"relationship":"OTHER","name":"B","since":"2020"}]}
        """;
    CaseRecord record = CaseJson.read(line);
    assertThat(record.other())
        .containsOnlyKeys(
            "new",
            "/~1odd~0key",
            "/location/shelf",
            "/subject/nick",
            "/subject/address/floor",
            "/parties/0/since");
    String written = CaseJson.write(record);
    assertThat(CaseJson.read(written)).isEqualTo(record);
    JsonMapper json = JsonMapper.shared();
    assertThat(json.readTree(written).at("/subject/address/floor").intValue()).isEqualTo(2);
    assertThat(json.readTree(written).get("new")).isEqualTo(json.readTree("{\"a\":[1]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"IOE0912345678\";\"SECRET\";receiptNumber: is no receipt number",
        "\"I-765\";null;form: is missing",
        "\"I-765\";7777;form: is no text",
        "\"2026-03-02\";\"SECRET\";receivedOn: is no date",
        "\"1991-07-14\";\"1991-17-14\";subject.dateOfBirth: is no date",
        "\"Secret\";\" \";subject.familyName: is missing",
        "\"subject\";\"sub\";subject: either it or petitioner must be there",
        "\"form\";\"protection\":\"SECRET\",\"form\";protection: is none of NONE, SECTION_1367",
        "\"form\";\"premiumProcessing\":\"SECRET\",\"form\";premiumProcessing: is neither",
        "\"form\";\"parties\":{},\"form\";parties: is no list",
        "\"form\";\"parties\":[7],\"form\";parties[0]: is no object",
        "\"form\";\"parties\":[{\"name\":\"SECRET\"}],\"form\";parties[0].relationship: is missing",
        "\"form\";\"status\":\"SECRET\",\"form\";status: is no object",
        "\"form\";\"form\":\"SECRET\",\"form\";the line: is not JSON",
        "\"familyName\";\"aNumber\":\"SECRET\",\"familyName\";subject.aNumber: is no A-number",
      })
  void theMessageNamesTheKeyAndNeverTheValue(String part, String instead, String message) {
    assertThatThrownBy(() -> CaseJson.read(SMALL.replace(part, instead)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("SECRET")
        .hasNoCause();
  }

  @Test
  void whatIsNoObjectIsRefused() {
    for (String line : new String[] {"", "[]", "7", "null", "{", SMALL + "x", "\u0000"}) {
      assertThatThrownBy(() -> CaseJson.read(line)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void noMutatedLineDoesMoreThanBeRefused() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder line = new StringBuilder(CaseSamples.FULL);
      for (int j = 0; j <= random.nextInt(3); j++) {
        int place = random.nextInt(line.length());
        switch (random.nextInt(3)) {
          case 0 -> line.deleteCharAt(place);
          case 1 -> line.setCharAt(place, (char) random.nextInt(0x250));
          default -> line.insert(place, "[]{}\",:0e-null".charAt(random.nextInt(14)));
        }
      }
      assertThatCode(() -> readOrRefuse(line.toString())).doesNotThrowAnyException();
    }
  }

  private static void readOrRefuse(String line) {
    try {
      CaseRecord record = CaseJson.read(line);
      assertThat(CaseJson.read(CaseJson.write(record))).isEqualTo(record);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining(":").hasNoCause();
    }
  }
}
