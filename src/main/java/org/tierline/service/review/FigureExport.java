package org.tierline.service.review;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.tierline.edge.export.PdfPage;
import org.tierline.edge.export.RowFormat;
import org.tierline.edge.export.RowWriter;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.review.ReviewFigure;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;

/**
 * Hands the figures of the review out to files: those that the supervisor sees, counted as they see
 * them (P8), without anybody's name or number. Each export is on record.
 */
public final class FigureExport {
  private final Desk desk;
  private final ReviewFigures figures;

  /** Exports from a desk's store. */
  public FigureExport(Desk desk, ReviewFigures figures) {
    this.desk = desk;
    this.figures = figures;
  }

  /** How figures are called on a page that people read. */
  public interface Words {
    /** The heading. */
    String title();

    /** The name of a figure. */
    String name(ReviewFigure figure);

    /** Its value with its unit. */
    String value(ReviewFigure figure);
  }

  /**
   * Writes them as CSV: a line of titles, then a figure a line.
   *
   * @return whether this person may; nothing is written otherwise
   */
  public boolean csv(StaffSession session, OutputStream to) throws IOException {
    List<ReviewFigure> counted = record(session, "CSV");
    if (counted.isEmpty()) {
      return false;
    }
    Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    try (RowWriter rows = RowFormat.CSV.open(text, List.of("figure", "value", "unit"))) {
      for (ReviewFigure figure : counted) {
        rows.row(List.of(figure.key(), figure.value(), figure.unit().name()));
      }
    }
    text.flush();
    return true;
  }

  /**
   * Writes them as a page of PDF.
   *
   * @return whether this person may; nothing is written otherwise
   */
  public boolean pdf(StaffSession session, Words words, OutputStream to) throws IOException {
    List<ReviewFigure> counted = record(session, "PDF");
    if (counted.isEmpty()) {
      return false;
    }
    List<PdfPage.Line> lines =
        counted.stream()
            .map(figure -> new PdfPage.Line(words.name(figure), words.value(figure)))
            .toList();
    PdfPage.write(words.title(), lines, to);
    return true;
  }

  /** On record before anything is handed out. */
  private List<ReviewFigure> record(StaffSession session, String how) {
    List<ReviewFigure> counted = figures.look(session);
    desk.store()
        .write(transaction -> {
          transaction
              .audit()
              .append(
                  new AuditEvent(
                      desk.now(),
                      AuditAction.REVIEW_EXPORTED,
                      session.id(),
                      null,
                      null,
                      Map.of("how", how, "outcome", counted.isEmpty() ? "REFUSED" : "EXPORTED")));
          return true;
        });
    return counted;
  }
}
