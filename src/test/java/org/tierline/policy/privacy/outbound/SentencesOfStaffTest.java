package org.tierline.policy.privacy.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Messages as staff write them: what must leave leaves, what must not is held back (P12). */
class SentencesOfStaffTest {
  private static final int AT_LEAST = 200;

  @Test
  void whatMayLeaveIsNeverHeldBack() {
    List<String> messages = both("must-pass_");
    List<String> heldBack = new ArrayList<>();
    for (String message : messages) {
      String kinds = Checks.kinds(Checks.check(message));
      if (!kinds.isEmpty()) {
        heldBack.add(kinds + ": " + message);
      }
    }
    assertThat(heldBack).isEmpty();
    counted("pass", messages);
  }

  @Test
  void whatMustNotLeaveIsHeldBackForWhatItIs() {
    List<String> lines = both("must-not-pass_");
    List<String> wrong = new ArrayList<>();
    for (String line : lines) {
      String expected = line.substring(0, line.indexOf('\t'));
      String message = line.substring(line.indexOf('\t') + 1);
      String kinds = Checks.kinds(Checks.check(message));
      if (!kinds.equals(expected)) {
        wrong.add("expected " + expected + ", found [" + kinds + "]: " + message);
      }
    }
    assertThat(wrong).isEmpty();
    counted("must not pass", lines);
  }

  private static List<String> both(String name) {
    return Stream.of("en", "es")
        .flatMap(language -> Checks.lines(name + language + ".txt").stream())
        .toList();
  }

  private static void counted(String what, List<String> messages) {
    int different = new HashSet<>(messages).size();
    System.out.println("outbound check: " + different + " messages that " + what);
    assertThat(different).isGreaterThanOrEqualTo(AT_LEAST);
  }
}
