package org.tierline.model.guidance;

import org.tierline.model.Unspoken;

/** What came of reading the file of an article. */
public sealed interface ArticleReading {
  /** An article. */
  record Good(Article article) implements ArticleReading {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * None.
   *
   * @param line where it went wrong, from 1
   * @param reason what is wrong, for whoever wrote the file
   */
  record Bad(int line, String reason) implements ArticleReading {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
