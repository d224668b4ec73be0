package org.tierline.service.link;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tierline.model.link.OfficialLink;
import org.tierline.policy.guidance.OfficialLinks;
import org.tierline.service.Desk;

/** Finds official links by their titles. */
public final class LinkSearch {
  private final Desk desk;

  /** Searches those of a desk's store and those that come with the product. */
  public LinkSearch(Desk desk) {
    this.desk = desk;
  }

  /**
   * The links whose title has every word of a text, in one language, each found by its title in
   * either; all for an empty text.
   */
  public List<OfficialLink> search(String text, String language) {
    List<String> words = List.of(plain(text).strip().split("\\s+", -1));
    List<OfficialLink> links = desk.store().read(LinkList::of);
    return links.stream()
        .filter(link -> link.language().equals(language))
        .filter(link -> words.stream().allMatch(titles(links, link.url())::contains))
        .toList();
  }

  /** Whether an address that was typed in full may be sent at all (M2). */
  public boolean isOfficial(String link) {
    return OfficialLinks.isOfficial(link);
  }

  private static String titles(List<OfficialLink> links, String url) {
    return plain(
        url
            + " "
            + links.stream()
                .filter(link -> link.url().equals(url))
                .map(OfficialLink::title)
                .collect(Collectors.joining(" ")));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "");
  }
}
