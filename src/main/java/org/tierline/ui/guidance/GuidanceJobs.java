package org.tierline.ui.guidance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tierline.model.assistant.EmmaAnswer;
import org.tierline.model.guidance.Article;

/** What the screen of guidance has done for it. Called in the background. */
interface GuidanceJobs {
  /**
   * The articles that answer a question best, the best first; all of them, by title, for none.
   *
   * @param language ISO 639-1, of the articles
   */
  List<Article> find(String question, String language);

  /**
   * The titles of all articles by their ids, as far as they are there in a language.
   *
   * @param language ISO 639-1
   */
  Map<String, String> titles(String language);

  /** What Emma would say to a caller who asks this now. Nobody is called. */
  EmmaAnswer emma(String question);

  /** Notes that an article was read to the caller of a contact. */
  void given(UUID contactId, String articleId);
}
