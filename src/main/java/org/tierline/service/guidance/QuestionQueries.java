package org.tierline.service.guidance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What is asked of an index for a question: its words, those alike, and neighbours among them. */
final class QuestionQueries {
  static final String TITLE = "title";
  static final String KEYWORDS = "keywords";
  static final String SCRIPT = "script";

  private static final Map<String, Float> FIELDS =
      Map.of(TITLE, 1.6f, KEYWORDS, 1.8f, SCRIPT, 0.8f);
  private static final float ALSO_ELSEWHERE = 0.25f;
  private static final float ALIKE = 0.75f;
  private static final float MISTYPED = 0.6f;
  private static final float NEIGHBOURS = 1.0f;

  /** Shorter ones are too like one another to be guessed at. */
  private static final int SHORTEST_MISTYPED = 4;

  private static final int LONG = 8;
  private static final int MOST_WORDS = 40;

  private final QuestionWords words;
  private final IndexReader index;

  QuestionQueries(QuestionWords words, IndexReader index) {
    this.words = words;
    this.index = index;
  }

  /** A query for each word of a question. A word that stands nowhere is taken as mistyped. */
  List<Asked> words(String question) throws IOException {
    List<Asked> asked = new ArrayList<>();
    for (String stem : stems(question)) {
      List<Query> ways = new ArrayList<>();
      int articles = articlesWith(stem);
      boolean known = articles > 0;
      if (known) {
        ways.add(anywhere(stem, 1));
      }
      words.like(stem).forEach(other -> ways.add(anywhere(other, ALIKE)));
      if (ways.isEmpty() && stem.length() >= SHORTEST_MISTYPED) {
        FIELDS.forEach((field, boost) -> ways.add(mistyped(new Term(field, stem), boost)));
      }
      double likeness = known ? 1 : words.like(stem).isEmpty() ? MISTYPED : ALIKE;
      asked.add(new Asked(new DisjunctionMaxQuery(ways, 0), rarity(articles), likeness));
    }
    return asked;
  }

  /** A query for each two words that stand beside each other. */
  List<Query> phrases(String question) {
    List<String> stems = stems(question);
    List<Query> phrases = new ArrayList<>();
    for (int at = 1; at < stems.size(); at++) {
      PhraseQuery pair = new PhraseQuery(2, KEYWORDS, stems.get(at - 1), stems.get(at));
      phrases.add(new BoostQuery(pair, NEIGHBOURS));
    }
    return phrases;
  }

  private List<String> stems(String question) {
    return words.of(question).stream().limit(MOST_WORDS).toList();
  }

  private int articlesWith(String stem) throws IOException {
    int most = 0;
    for (String field : FIELDS.keySet()) {
      most = Math.max(most, index.docFreq(new Term(field, stem)));
    }
    return most;
  }

  private double rarity(int articles) {
    return Math.log(1 + (index.numDocs() + 1.0) / (articles + 0.5));
  }

  private static Query anywhere(String stem, float boost) {
    List<Query> places = new ArrayList<>();
    FIELDS.forEach((field, of) ->
        places.add(new BoostQuery(new TermQuery(new Term(field, stem)), of * boost)));
    return new DisjunctionMaxQuery(places, ALSO_ELSEWHERE);
  }

  private static Query mistyped(Term term, float boost) {
    int slips = term.text().length() < LONG ? 1 : 2;
    return new BoostQuery(new FuzzyQuery(term, slips, 1), boost * MISTYPED);
  }

  /**
   * A word of a question.
   *
   * @param weight how much it tells, more if few articles have it
   * @param likeness how surely what the query finds is this word, 0 to 1
   */
  record Asked(Query query, double weight, double likeness) {}
}
