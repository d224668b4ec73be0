package org.tierline.service.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
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

  private final QuestionWords words;
  private final IndexSearcher searcher;
  private final int size;

  /** Over some articles, all of the language of the words. */
  GuidanceIndex(QuestionWords words, List<Article> articles) {
    this.words = words;
    this.size = Math.max(1, articles.size());
    try {
      ByteBuffersDirectory memory = new ByteBuffersDirectory();
      IndexWriterConfig settings = new IndexWriterConfig(words.analyzer()).setSimilarity(RANKING);
      try (IndexWriter writer = new IndexWriter(memory, settings)) {
        for (Article article : articles) {
          writer.addDocument(document(article));
        }
      }
      this.searcher = new IndexSearcher(DirectoryReader.open(memory));
      searcher.setSimilarity(RANKING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      return ranked(tallies, asked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Hit> ranked(Map<Integer, Tally> tallies, double asked) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (Map.Entry<Integer, Tally> found : tallies.entrySet()) {
      String id = searcher.storedFields().document(found.getKey()).get("id");
      Tally tally = found.getValue();
      hits.add(new Hit(id, tally.score, asked == 0 ? 0 : tally.touched / asked));
    }
    return hits.stream()
        .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id))
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
   * @param touched which part of what was asked stands in it, 0 to 1, rare words counting more
   */
  record Hit(String id, double score, double touched) {
    private static final double MOST_OF_IT = 0.5;
    private static final double SOME_OF_IT = 0.3;
    private static final double STRONGLY = 6;

    /** Whether it may be given as the answer: most of what was asked, or some of it strongly. */
    boolean isSure() {
      return touched >= MOST_OF_IT || (touched >= SOME_OF_IT && score >= STRONGLY);
    }
  }

  private static final class Tally {
    private double score;
    private double touched;

    void touch(double more, double weight) {
      score += more;
      touched += weight;
    }
  }
}
