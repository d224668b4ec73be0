package org.tierline.model.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Channel;

/**
 * A general answer in one language, with words to read aloud. It knows no case.
 *
 * @param id the same in every language, such as {@code phone-hours}
 * @param language ISO 639-1
 * @param keywords what callers call it
 * @param channels where it may be said
 * @param reviewed when somebody last compared it with its source
 * @param source the document and the section it comes from; empty if its file did not say
 * @param links official addresses only (M2)
 * @param script to read aloud; paragraphs are parted by an empty line
 */
public record Article(
    String id,
    String language,
    String title,
    List<String> keywords,
    Set<Channel> channels,
    LocalDate reviewed,
    String source,
    List<String> links,
    String script) {
  public Article {
    keywords = List.copyOf(keywords);
    channels = Set.copyOf(channels);
    links = List.copyOf(links);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
