package org.tierline.service.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * How callers ask for what stands in an article: many short sentences for each, every one found by
 * itself, so that a question is held against the one most like it and not against all of them at
 * once. Lies in memory and does not change; safe for any thread.
 */
final class WaysOfAsking {
  /** Stems of the words that tell something. */
  private static final String TELLING = "telling";

  /** Stems of all words, since <i>where is it</i> and <i>when is it</i> differ by no other. */
  private static final String EVERY = "every";

  /** Two stems that stand beside each other. */
  private static final String PAIRS = "pairs";

  private static final float ALIKE = 0.5f;
  private static final float MISTYPED = 0.6f;
  private static final float EVERY_WORD = 0.3f;
  private static final float PAIR = 0.5f;
  private static final BM25Similarity RANKING = new BM25Similarity(0.6f, 0.5f);

  /** What a further way of the same article adds, as a part of what the one before it added. */
  private static final double NEXT_WAY = 0.5;

  private static final int MOST_WAYS = 60;
  private static final int MOST_OF_ONE = 5;
  private static final int MOST_WORDS = 40;
  private static final int SHORTEST_MISTYPED = 4;
  private static final int LONG = 8;

  private static final FieldType AS_IT_STANDS = asItStands();

  private final QuestionWords words;
  private final IndexSearcher searcher;

  /** The ways of asking for some articles, by their ids; those of others are left out. */
  WaysOfAsking(QuestionWords words, Set<String> ids) {
    this.words = words;
    try {
      ByteBuffersDirectory memory = new ByteBuffersDirectory();
      IndexWriterConfig settings = new IndexWriterConfig(words.analyzer()).setSimilarity(RANKING);
      try (IndexWriter writer = new IndexWriter(memory, settings)) {
        for (Map.Entry<String, List<String>> article : words.waysOfAsking().entrySet()) {
          if (ids.contains(article.getKey())) {
            for (String way : article.getValue()) {
              writer.addDocument(document(article.getKey(), way));
            }
          }
        }
      }
      this.searcher = GuidanceIndex.searcher(DirectoryReader.open(memory), RANKING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How much a question is like those by which articles are asked for.
   *
   * @return a score by id, of those alone that have some
   */
  Map<String, Double> likeness(String question) throws IOException {
    Map<String, List<Float>> found = new HashMap<>();
    for (ScoreDoc hit : searcher.search(query(question), MOST_WAYS).scoreDocs) {
      String id = searcher.storedFields().document(hit.doc).get("id");
      found.computeIfAbsent(id, one -> new ArrayList<>()).add(hit.score);
    }
    Map<String, Double> likeness = new HashMap<>();
    found.forEach((id, scores) -> likeness.put(id, together(scores)));
    return likeness;
  }

  /** How much of a question is of words that this language knows, 0 to 1. */
  double inThisLanguage(String question) throws IOException {
    List<String> every = words.every(question).stream().limit(MOST_WORDS).toList();
    int known = 0;
    for (String stem : every) {
      known += searcher.getIndexReader().docFreq(new Term(EVERY, stem)) > 0 ? 1 : 0;
    }
    return every.isEmpty() ? 0 : (double) known / every.size();
  }

  /** The best counts whole, each further one less. */
  private static double together(List<Float> scores) {
    double sum = 0;
    double part = 1;
    for (Float score : scores.subList(0, Math.min(scores.size(), MOST_OF_ONE))) {
      sum += part * score;
      part *= NEXT_WAY;
    }
    return sum;
  }

  private Query query(String question) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String stem : words.of(question).stream().limit(MOST_WORDS).toList()) {
      Term term = new Term(TELLING, stem);
      boolean known = searcher.getIndexReader().docFreq(term) > 0;
      if (known) {
        add(any, new TermQuery(term), 1);
      } else if (words.like(stem).isEmpty() && stem.length() >= SHORTEST_MISTYPED) {
        add(any, new FuzzyQuery(term, stem.length() < LONG ? 1 : 2, 1), MISTYPED);
      }
      words.like(stem).forEach(other -> add(any, new TermQuery(new Term(TELLING, other)), ALIKE));
    }
    List<String> every = words.every(question).stream().limit(MOST_WORDS).toList();
    new LinkedHashSet<>(every)
        .forEach(stem -> add(any, new TermQuery(new Term(EVERY, stem)), EVERY_WORD));
    pairs(every).forEach(pair -> add(any, new TermQuery(new Term(PAIRS, pair)), PAIR));
    return any.build();
  }

  private static void add(BooleanQuery.Builder any, Query query, float boost) {
    any.add(new BoostQuery(query, boost), Occur.SHOULD);
  }

  private Document document(String id, String way) {
    List<String> every = words.every(way);
    Document document = new Document();
    document.add(new StoredField("id", id));
    document.add(new TextField(TELLING, way, Field.Store.NO));
    add(document, EVERY, every);
    add(document, PAIRS, pairs(every));
    return document;
  }

  /** What is cut already is taken as it stands. */
  private static void add(Document document, String field, List<String> stems) {
    stems.forEach(stem -> document.add(new Field(field, stem, AS_IT_STANDS)));
  }

  private static FieldType asItStands() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setTokenized(false);
    type.freeze();
    return type;
  }

  private static List<String> pairs(List<String> stems) {
    List<String> pairs = new ArrayList<>();
    for (int at = 1; at < stems.size(); at++) {
      pairs.add(stems.get(at - 1) + " " + stems.get(at));
    }
    return pairs;
  }
}
