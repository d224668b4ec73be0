package org.tierline.edge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/**
 * A heading and lines of two columns as PDF, as many pages as they need. The fonts are those that
 * every reader has; a character that they lack becomes a question mark.
 */
public final class PdfPage {
  private static final float MARGIN = 54;
  private static final float LINE = 18;
  private static final float SIZE = 10;
  private static final float HEADING = 14;

  private PdfPage() {}

  /** A line: what it is about, and what there is to say of it. */
  public record Line(String name, String value) {}

  /** Writes the document; what it is written to stays open. */
  public static void write(String title, List<Line> lines, OutputStream to) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(title);
      PDFont plain = new PDType1Font(FontName.HELVETICA);
      PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
      int fitting = (int) ((PDRectangle.LETTER.getHeight() - 2 * MARGIN) / LINE) - 2;
      for (int from = 0; from == 0 || from < lines.size(); from += fitting) {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
          float top = PDRectangle.LETTER.getHeight() - MARGIN;
          put(ink, bold, HEADING, MARGIN, top, title);
          draw(
              ink,
              plain,
              top - 2 * LINE,
              lines.subList(from, Math.min(lines.size(), from + fitting)));
        }
      }
      document.save(to);
    }
  }

  private static void draw(PDPageContentStream ink, PDFont font, float top, List<Line> lines)
      throws IOException {
    float right = PDRectangle.LETTER.getWidth() - MARGIN;
    float y = top;
    for (Line line : lines) {
      String value = plain(line.value());
      put(ink, font, SIZE, MARGIN, y, line.name());
      put(ink, font, SIZE, right - font.getStringWidth(value) / 1000 * SIZE, y, value);
      y -= LINE;
    }
  }

  private static void put(
      PDPageContentStream ink, PDFont font, float size, float x, float y, String text)
      throws IOException {
    ink.beginText();
    ink.setFont(font, size);
    ink.newLineAtOffset(x, y);
    ink.showText(plain(text));
    ink.endText();
  }

  /** What the fonts can write. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .map(point -> Character.isSpaceChar(point) || Character.isISOControl(point) ? ' ' : point)
        .map(point -> point == '\u2212' ? '-' : point)
        .map(point -> WinAnsiEncoding.INSTANCE.contains(name(point)) ? point : '?')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static String name(int point) {
    return GlyphList.getAdobeGlyphList().codePointToName(point);
  }
}
