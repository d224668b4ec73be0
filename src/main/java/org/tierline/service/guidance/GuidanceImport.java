package org.tierline.service.guidance;

import java.util.Map;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.guidance.ArticleReading;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.guidance.ArticleFile;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;

/** Takes in guidance articles, one a file. The same file again changes nothing. */
public final class GuidanceImport {
  private final Desk desk;

  /** Imports into a desk's store. */
  public GuidanceImport(Desk desk) {
    this.desk = desk;
  }

  /**
   * Takes the text of a file in; a bad one changes nothing. An article with the same id and
   * language is replaced.
   *
   * @return what was read
   */
  public ArticleReading take(StaffSession importer, String text) {
    ArticleReading reading =
        ArticleFile.read(text, desk.now().atZone(BusinessCalendar.EASTERN).toLocalDate());
    if (reading instanceof ArticleReading.Good good) {
      desk.store()
          .write(transaction -> {
            StillIn.require(transaction, importer);
            if (transaction.guidance().put(good.article())) {
              transaction.audit().append(event(importer, good));
            }
            return true;
          });
    }
    return reading;
  }

  private AuditEvent event(StaffSession importer, ArticleReading.Good good) {
    return new AuditEvent(
        desk.now(),
        AuditAction.GUIDANCE_IMPORTED,
        importer.id(),
        null,
        null,
        Map.of("article", good.article().id(), "language", good.article().language()));
  }
}
