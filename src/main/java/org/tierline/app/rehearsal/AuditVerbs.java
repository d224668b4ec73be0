package org.tierline.app.rehearsal;

import java.util.List;
import java.util.Map;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditLine;
import org.tierline.model.audit.AuditPage;
import org.tierline.service.staff.StaffSession;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of the record of what happened. */
final class AuditVerbs {
  private static final List<String> RULES = List.of("P7", "P8");

  private AuditVerbs() {}

  static Map<String, Verb> all() {
    return Map.of("auditOf", AuditVerbs::auditOf);
  }

  private static ObjectNode auditOf(Stage stage, StaffSession session, Arguments arguments) {
    AuditPage page =
        stage.services().audit().views().whoSaw(session, CaseVerbs.receiptNumber(arguments), null);
    boolean seen =
        page.lines().stream().anyMatch(line -> line.action() != AuditAction.SAFE_CONTACT_READ);
    ObjectNode result = Results.of(seen ? "FOUND" : "NONE", RULES);
    ArrayNode events = result.putArray("events");
    for (AuditLine line : seen ? page.lines() : List.<AuditLine>of()) {
      events
          .addObject()
          .put("action", line.action().name())
          .put("by", line.by())
          .put("level", line.level());
    }
    return result;
  }
}
