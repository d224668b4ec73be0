package org.tierline.service.guidance;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tierline.model.guidance.Article;
import org.tierline.model.guidance.FoundArticle;
import org.tierline.service.Desk;

/**
 * Finds the general answer to a question asked in a sentence, in either language, also mistyped.
 * Nothing that is asked is kept. Safe for any thread but the one that paints.
 */
public final class Guidance {
  private final Desk desk;
  private final AtomicReference<@Nullable Shelf> shelf = new AtomicReference<>();

  /** The guidance in a desk's store. */
  public Guidance(Desk desk) {
    this.desk = desk;
  }

  /**
   * The articles that answer a question best, the best first.
   *
   * @param language of the articles; the question may be in any
   * @param limit at most so many
   */
  public List<FoundArticle> find(String question, String language, int limit) {
    return shelf().find(question, language).stream().limit(limit).toList();
  }

  /** An article in a language, if it is there. */
  public Optional<Article> article(String id, String language) {
    return shelf().article(id, language);
  }

  /** All articles of a language, by title. */
  public List<Article> all(String language) {
    return shelf().all(language);
  }

  /** The language in which something is asked, as far as the articles tell. */
  public String languageOf(String question) {
    return shelf().languageOf(question);
  }

  /** What was read before serves until another version is in the store. */
  private Shelf shelf() {
    return desk.store()
        .read(transaction -> {
          long version = transaction.guidance().version();
          Shelf known = shelf.get();
          if (known != null && known.version() == version) {
            return known;
          }
          Shelf anew = Shelf.of(version, transaction.guidance().all());
          shelf.set(anew);
          return anew;
        });
  }
}
