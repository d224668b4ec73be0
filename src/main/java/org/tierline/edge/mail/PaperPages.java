package org.tierline.edge.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A letter on pages of US Letter: the address where a window envelope shows it, the day, and the
 * words, as many pages as they need.
 */
final class PaperPages {
  private static final float MARGIN = 72;
  private static final float LINE = 15;
  private static final float SIZE = 11;
  private static final float ADDRESS_TOP = PDRectangle.LETTER.getHeight() - 144;
  private static final int FROM_ADDRESS_TO_DAY = 6;

  private final PDDocument document;
  private final PDFont font = new PDType1Font(FontName.HELVETICA);

  private PaperPages(PDDocument document) {
    this.document = document;
  }

  /**
   * Writes the pages; what they are written to stays open.
   *
   * @throws IllegalArgumentException if a character is in none of the fonts that every reader has:
   *     no name is printed wrong
   */
  static void write(Letter letter, LocalDate day, OutputStream to) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(plain(letter.subject()));
      new PaperPages(document).fill(letter, day);
      document.save(to);
    }
  }

  private void fill(Letter letter, LocalDate day) throws IOException {
    List<String> first = new ArrayList<>(address(letter.to()));
    while (first.size() < FROM_ADDRESS_TO_DAY) {
      first.add("");
    }
    first.add(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.of(letter.language(), "US"))
            .format(day));
    first.add("");
    first.add(letter.subject());
    first.add("");
    List<String> lines = new ArrayList<>();
    for (String line : first) {
      lines.addAll(wrapped(plain(line)));
    }
    for (String paragraph : letter.words().lines().toList()) {
      lines.addAll(wrapped(plain(paragraph)));
    }
    float top = ADDRESS_TOP;
    for (int from = 0; from < lines.size(); ) {
      int until = Math.min(lines.size(), from + (int) ((top - MARGIN) / LINE));
      page(lines.subList(from, until), top);
      from = until;
      top = PDRectangle.LETTER.getHeight() - MARGIN;
    }
  }

  /** As it was verified; one line is parted where the street ends. */
  private static List<String> address(String to) {
    List<String> lines = to.strip().lines().map(String::strip).toList();
    int street = to.indexOf(',');
    return lines.size() > 1 || street < 0
        ? lines
        : List.of(to.substring(0, street).strip(), to.substring(street + 1).strip());
  }

  private void page(List<String> lines, float top) throws IOException {
    PDPage page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
      float y = top;
      for (String line : lines) {
        ink.beginText();
        ink.setFont(font, SIZE);
        ink.newLineAtOffset(MARGIN, y);
        ink.showText(line);
        ink.endText();
        y -= LINE;
      }
    }
  }

  /** Lines that fit; a word longer than a line is parted. */
  private List<String> wrapped(String paragraph) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : paragraph.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (!fits(line)) {
        int until = line.length() - 1;
        while (!fits(line.substring(0, until))) {
          until--;
        }
        lines.add(line.substring(0, until));
        line = line.substring(until);
      }
    }
    lines.add(line);
    return lines;
  }

  private boolean fits(String text) throws IOException {
    float room = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
    return font.getStringWidth(text) / 1000 * SIZE <= room;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .map(point -> Character.isSpaceChar(point) || Character.isISOControl(point) ? ' ' : point)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
