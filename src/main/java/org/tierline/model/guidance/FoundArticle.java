package org.tierline.model.guidance;

import org.tierline.model.Unspoken;

/**
 * An article that may answer a question.
 *
 * @param sure whether enough of the question stands in it to give it as the answer
 */
public record FoundArticle(Article article, boolean sure) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
