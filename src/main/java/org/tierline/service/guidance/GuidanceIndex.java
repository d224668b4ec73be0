package org.tierline.service.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tierline.model.guidance.Article;

/**
 * Articles of one language, ranked by how well they answer a question. It lies in memory and does
 * not change; safe for any thread.
 */
final class GuidanceIndex {
  /** Lists of keywords are of many lengths, and a long one is no worse. */
  private static final BM25Similarity RANKING = new BM25Similarity(1.2f, 0.35f);

  /** It recommends a module for speed that so few articles do not need. */
  private static final Logger QUIET =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    QUIET.setLevel(Level.SEVERE);
  }

  /** What a likeness to how articles are asked for counts beside what stands in them. */
  private static final double ASKED_LIKE_THIS = 0.6;

  private final QuestionWords words;
  private final WaysOfAsking ways;
  private final IndexSearcher searcher;
  private final int size;

  /** Over some articles, all of the language of the words. */
  GuidanceIndex(QuestionWords words, List<Article> articles) {
    this.words = words;
    this.ways =
        new WaysOfAsking(words, articles.stream().map(Article::id).collect(Collectors.toSet()));
    this.size = Math.max(1, articles.size());
    try {
      ByteBuffersDirectory memory = new ByteBuffersDirectory();
      IndexWriterConfig settings = new IndexWriterConfig(words.analyzer()).setSimilarity(RANKING);
      try (IndexWriter writer = new IndexWriter(memory, settings)) {
        for (Article article : articles) {
          writer.addDocument(document(article));
        }
      }
      this.searcher = searcher(DirectoryReader.open(memory), RANKING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How much of a question is of words that this language knows, 0 to 1. */
  double inThisLanguage(String question) {
    try {
      return ways.inThisLanguage(question);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that keeps nothing of what is asked. */
  static IndexSearcher searcher(IndexReader index, Similarity ranking) {
    IndexSearcher searcher = new IndexSearcher(index);
    searcher.setSimilarity(ranking);
    searcher.setQueryCache(null);
    return searcher;
  }

  /**
   * The articles in which something of a question stands, the best first.
   *
   * @return ids with their score and with how much of the question they touch
   */
  List<Hit> find(String question) {
    QuestionQueries queries = new QuestionQueries(words, searcher.getIndexReader());
    Map<Integer, Tally> tallies = new HashMap<>();
    double asked = 0;
    try {
      for (QuestionQueries.Asked word : queries.words(question)) {
        asked += word.weight();
        for (ScoreDoc hit : scores(word.query())) {
          tally(tallies, hit).touch(hit.score, word.weight() * word.likeness());
        }
      }
      for (Query phrase : queries.phrases(question)) {
        for (ScoreDoc hit : scores(phrase)) {
          tally(tallies, hit).touch(hit.score, 0);
        }
      }
      return ranked(tallies, asked, ways.likeness(question));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Hit> ranked(Map<Integer, Tally> tallies, double asked, Map<String, Double> likeness)
      throws IOException {
    Map<String, Tally> byId = new HashMap<>();
    for (Map.Entry<Integer, Tally> found : tallies.entrySet()) {
      String id = searcher.storedFields().document(found.getKey()).get("id");
      byId.put(id, found.getValue());
    }
    likeness.forEach(
        (id, like) -> byId.computeIfAbsent(id, one -> new Tally()).like = ASKED_LIKE_THIS * like);
    return byId.entrySet().stream()
        .map(found -> found.getValue().hit(found.getKey(), asked))
        .sorted(Comparator.comparingDouble(Hit::rank).reversed().thenComparing(Hit::id))
        .collect(Collectors.toList());
  }

  private ScoreDoc[] scores(Query query) throws IOException {
    return searcher.search(query, size).scoreDocs;
  }

  private static Tally tally(Map<Integer, Tally> tallies, ScoreDoc hit) {
    return tallies.computeIfAbsent(hit.doc, one -> new Tally());
  }

  private static Document document(Article article) {
    Document document = new Document();
    document.add(new StoredField("id", article.id()));
    document.add(new TextField(QuestionQueries.TITLE, article.title(), Field.Store.NO));
    article
        .keywords()
        .forEach(keyword ->
            document.add(new TextField(QuestionQueries.KEYWORDS, keyword, Field.Store.NO)));
    document.add(new TextField(QuestionQueries.SCRIPT, article.script(), Field.Store.NO));
    return document;
  }

  /**
   * An article that was found.
   *
   * @param score how well what stands in it fits
   * @param like how like it is to how the article is asked for
   * @param touched which part of what was asked stands in it, 0 to 1, rare words counting more
   */
  record Hit(String id, double score, double like, double touched) {
    private static final double MOST_OF_IT = 0.5;
    private static final double SOME_OF_IT = 0.3;
    private static final double STRONGLY = 6;

    /** By which the best comes first. */
    double rank() {
      return score + like;
    }

    /** Whether it may be given as the answer: most of what was asked, or some of it strongly. */
    boolean isSure() {
      return touched >= MOST_OF_IT || (touched >= SOME_OF_IT && score >= STRONGLY);
    }
  }

  private static final class Tally {
    private double score;
    private double touched;
    private double like;

    Hit hit(String id, double asked) {
      return new Hit(id, score, like, asked == 0 ? 0 : touched / asked);
    }

    void touch(double more, double weight) {
      score += more;
      touched += weight;
    }
  }
}
