package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which calls open the desk without the whole command line. */
class DeskCallTest {
  @Test
  void whatOpensTheDeskIsReadWordByWord() {
    assertThat(DeskCall.of()).contains(new DeskCall(false, false, null, null));
    assertThat(DeskCall.of("--practice")).contains(new DeskCall(true, false, null, null));
    assertThat(DeskCall.of("--store", "sqlite:/a b.db"))
        .contains(new DeskCall(false, false, "sqlite:/a b.db", null));
    assertThat(DeskCall.of("--store=sqlite:c.db", "--practice"))
        .contains(new DeskCall(true, false, "sqlite:c.db", null));
    assertThat(DeskCall.of("--new-desk")).contains(new DeskCall(false, true, null, null));
    assertThat(DeskCall.of("TierLine:pop/ana/e30"))
        .contains(new DeskCall(false, false, null, "TierLine:pop/ana/e30"));
  }

  @Test
  void allElseIsForTheCommandLine() {
    for (String[] call :
        new String[][] {
          {"--help"},
          {"--version"},
          {"check"},
          {"--practice", "check"},
          {"--practice", "--practice"},
          {"--store"},
          {"--new-desk", "--new-desk"},
          {"tierline:", "tierline:"},
          {"tierlines:"},
          {"--store", "a", "--store", "b"},
          {"--store=a", "--store=b"},
          {"--practise"}
        }) {
      assertThat(DeskCall.of(call)).as(String.join(" ", call)).isEqualTo(Optional.empty());
    }
  }

  @Test
  void whatALinkCarriesIsNotSaid() {
    assertThat(DeskCall.of("tierline:pop/ana/e30").toString()).doesNotContain("e30");
  }
}
