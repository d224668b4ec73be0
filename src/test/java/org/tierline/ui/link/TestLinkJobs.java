package org.tierline.ui.link;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.link.LinkAnswer;
import org.tierline.model.link.LinkWish;
import org.tierline.model.link.OfficialLink;
import org.tierline.policy.guidance.OfficialLinks;

/** Seven pages in each language, and a mail room that can refuse. */
final class TestLinkJobs implements LinkJobs {
  final List<LinkWish> sent = new ArrayList<>();
  @Nullable String refuses;
  boolean fails;

  @Override
  public List<OfficialLink> search(String text, String language) {
    return IntStream.rangeClosed(1, 7)
        .mapToObj(at ->
            new OfficialLink(
                (language.equals("es") ? "Página " : "Page ") + at,
                "https://www.uscis.gov/page-" + at,
                language))
        .filter(link -> link.title().contains(text.strip()))
        .toList();
  }

  @Override
  public boolean isOfficial(String url) {
    return OfficialLinks.isOfficial(url);
  }

  @Override
  public List<String> sentIn(UUID contactId) {
    return sent.stream().map(LinkWish::url).toList();
  }

  @Override
  public LinkAnswer send(UUID contactId, LinkWish wish) {
    if (fails) {
      throw new IllegalStateException("store away");
    }
    String key = refuses;
    if (key != null) {
      return new LinkAnswer(LinkAnswer.Outcome.REFUSED, Sentence.of(key), List.of("M2"));
    }
    sent.add(wish);
    return new LinkAnswer(
        LinkAnswer.Outcome.SENT, Sentence.of("say.link.sent", wish.url()), List.of("M2"));
  }
}
