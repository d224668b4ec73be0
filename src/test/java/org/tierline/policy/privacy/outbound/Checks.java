package org.tierline.policy.privacy.outbound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.model.Sentence;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundFinding;
import org.tierline.model.privacy.Said;
import org.tierline.policy.PolicyBook;
import org.tierline.policy.PrivacyPolicy;

/** A contact in which Luis Vega is the caller and Maria Elena Ortega's birth date was said. */
final class Checks {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final PrivacyPolicy POLICY =
      PolicyBook.read(PolicyBook.shippedFiles())
          .at(Instant.parse("2026-11-24T15:00:00Z"))
          .privacy();
  static final Lift NOTHING = Lift.none(Sentence.of("say.outbound.lift.verify"));

  private static final SaidItems SAID =
      SaidItems.of(
          new Said(
              null,
              null,
              "Maria Elena Ortega",
              LocalDate.of(1991, 7, 14),
              null,
              null,
              null,
              null,
              null,
              null,
              "Luis Vega"));

  private static final Set<String> FORMS = forms();

  private Checks() {}

  static OutboundAnswer check(String text) {
    return check(text, NOTHING);
  }

  static OutboundAnswer check(String text, Lift lift) {
    return OutboundText.check(
        text, new OutboundText.Around(FORMS, SAID, TODAY, false, lift), POLICY);
  }

  /** The kinds found, in the order of their names. */
  static String kinds(OutboundAnswer answer) {
    return answer.blocking().stream()
        .map(finding -> finding.kind().name())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }

  /** What a finding marks. */
  static String marked(String text, OutboundFinding finding) {
    return text.substring(finding.start(), finding.end());
  }

  /** The lines of a data file without its comments, line breaks put in. */
  static List<String> lines(String file) {
    return read("/outbound/" + file)
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.replace("\\n", "\n"))
        .toList();
  }

  private static Set<String> forms() {
    return read("/reference/forms.csv")
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .collect(Collectors.toSet());
  }

  private static Stream<String> read(String path) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Checks.class.getResourceAsStream(path), path),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
