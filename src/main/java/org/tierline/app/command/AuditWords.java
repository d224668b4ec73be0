package org.tierline.app.command;

import java.util.ArrayList;
import java.util.List;
import org.tierline.model.audit.AuditFinding;
import org.tierline.model.audit.AuditReport;
import org.tierline.service.audit.SealAnswer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the command line says about the record of what happened. */
final class AuditWords {
  private static final JsonMapper JSON = new JsonMapper();

  private AuditWords() {}

  static String text(AuditReport report) {
    List<String> lines = new ArrayList<>();
    report.findings().forEach(finding -> lines.add(sentence(finding)));
    lines.add(
        "%s of %s, %d of them sealed; %s, the last %s"
            .formatted(
                counted(report.events(), "event"),
                counted(report.chains(), "desk"),
                report.sealed(),
                counted(report.seals(), "seal"),
                report.lastSealAt() == null ? "never" : "at " + report.lastSealAt()));
    report.keys().forEach(key -> lines.add("sealed with the key " + key));
    if (!report.keptElsewhere()) {
      lines.add("Seals kept elsewhere were not given: whoever can write into the store could have");
      lines.add("made all of its seals. Give them with --seals.");
    }
    lines.add(report.findings().isEmpty() ? "The record holds." : "The record does not hold.");
    return String.join("\n", lines);
  }

  private static String counted(long many, String what) {
    return many + " " + what + (many == 1 ? "" : "s");
  }

  static String json(AuditReport report) {
    ObjectNode node = JSON.valueToTree(report);
    node.put("holds", report.findings().isEmpty());
    return node.toString();
  }

  static String of(SealAnswer.Why why) {
    return switch (why) {
      case NOT_AN_ADMINISTRATOR -> "Only an administrator seals the record.";
      case ANOTHER_KEY ->
          "The last seal was made with another key; if it is meant to change, add --key-changes.";
      case DOES_NOT_HOLD ->
          "Not sealed: the record is not the one of the last seal. Run tierline audit verify.";
    };
  }

  private static String sentence(AuditFinding finding) {
    String where =
        finding.desk() == null
            ? "seal " + numbers(finding)
            : "desk " + finding.desk() + ", event " + numbers(finding);
    String by = finding.seal() == null ? "" : ", as seal " + finding.seal() + " shows";
    return where + ": " + what(finding.what()) + by;
  }

  private static String numbers(AuditFinding finding) {
    return finding.first() == finding.last()
        ? Long.toString(finding.first())
        : finding.first() + " to " + finding.last();
  }

  private static String what(AuditFinding.What what) {
    return switch (what) {
      case CHANGED, SEAL_CHANGED -> "changed";
      case REMOVED, SEAL_REMOVED -> "removed";
      case REORDERED -> "not in its place";
      case INSERTED -> "inserted";
      case CUT_OFF -> "cut off";
      case REWRITTEN -> "one of them was changed, and all hashes after it made anew";
      case HEAD_MISSING -> "the head of the chain that ends here is missing";
      case HEAD_CHANGED -> "the head of the chain that ends here was changed";
      case DESK_UNKNOWN -> "of a desk that the store never issued";
      case SEAL_KEY_UNKNOWN -> "signed with a key that is not one of the seals kept elsewhere";
    };
  }
}
