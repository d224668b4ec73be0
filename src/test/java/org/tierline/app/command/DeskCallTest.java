package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which calls open the desk without the whole command line. */
class DeskCallTest {
  @Test
  void whatOpensTheDeskIsReadWordByWord() {
    assertThat(DeskCall.of()).contains(new DeskCall(false, null));
    assertThat(DeskCall.of("--practice")).contains(new DeskCall(true, null));
    assertThat(DeskCall.of("--store", "sqlite:/a b.db"))
        .contains(new DeskCall(false, "sqlite:/a b.db"));
    assertThat(DeskCall.of("--store=sqlite:c.db", "--practice"))
        .contains(new DeskCall(true, "sqlite:c.db"));
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
          {"--store", "a", "--store", "b"},
          {"--store=a", "--store=b"},
          {"--practise"}
        }) {
      assertThat(DeskCall.of(call)).as(String.join(" ", call)).isEqualTo(Optional.empty());
    }
  }
}
