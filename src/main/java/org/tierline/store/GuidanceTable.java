package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tierline.model.guidance.Article;

/** The guidance articles. */
public interface GuidanceTable {
  /** Every article in every language, by id. */
  List<Article> all();

  /** Another number whenever an article has changed; 0 if there is none. */
  long version();

  /**
   * Puts an article in the place of the one with its id and language.
   *
   * @return whether anything changed by it
   */
  boolean put(Article article);

  /** An article was read in a contact. Once more changes nothing. */
  void given(UUID contactId, String articleId, Instant at);

  /** Whether any article was read in a contact. */
  boolean wasAnyGiven(UUID contactId);
}
