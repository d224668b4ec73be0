package org.tierline.model.assistant;

import java.util.List;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.guidance.Article;

/**
 * What Emma says.
 *
 * @param rules what decided
 * @param say what she says by herself; the script of an article comes after it
 * @param language in which she answers
 * @param articles what is cited, the best first; none where one case was asked about
 */
public record EmmaAnswer(
    EmmaOutcome outcome,
    List<String> rules,
    Sentence say,
    String language,
    List<Article> articles) {
  public EmmaAnswer {
    rules = List.copyOf(rules);
    articles = List.copyOf(articles);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
