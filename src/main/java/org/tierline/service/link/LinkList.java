package org.tierline.service.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.tierline.model.link.OfficialLink;
import org.tierline.policy.guidance.OfficialLinks;

/** The links that come with the product, with their titles in English and Spanish. */
final class LinkList {
  private static final String FILE = "/reference/official_links.csv";

  private LinkList() {}

  /** In the order of the file. */
  static List<OfficialLink> shipped() {
    return Shipped.LINKS;
  }

  private static List<OfficialLink> read() {
    try (InputStream file = Objects.requireNonNull(LinkList.class.getResourceAsStream(FILE), FILE);
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
        var csv =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      return csv.stream()
          .map(line -> new OfficialLink(line.get("title"), line.get("url"), line.get("language")))
          .filter(link -> OfficialLinks.isOfficial(link.url()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + FILE + " cannot be read", e);
    }
  }

  private static final class Shipped {
    static final List<OfficialLink> LINKS = read();
  }
}
