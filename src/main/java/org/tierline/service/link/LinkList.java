package org.tierline.service.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.tierline.model.link.OfficialLink;
import org.tierline.policy.guidance.OfficialLinks;
import org.tierline.store.Transaction;

/** The links that come with the product or were taken in, in English and Spanish. */
final class LinkList {
  private static final String FILE = "/reference/official_links.csv";

  private LinkList() {}

  /** Those that were taken in, then those that come with the product and have no newer title. */
  static List<OfficialLink> of(Transaction transaction) {
    List<OfficialLink> takenIn = transaction.links().takenIn();
    Set<List<String>> newer = takenIn.stream().map(LinkList::key).collect(Collectors.toSet());
    return Stream.concat(
            takenIn.stream(), Shipped.LINKS.stream().filter(link -> !newer.contains(key(link))))
        .toList();
  }

  private static List<String> key(OfficialLink link) {
    return List.of(link.url(), link.language());
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
