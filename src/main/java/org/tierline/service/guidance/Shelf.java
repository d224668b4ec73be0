package org.tierline.service.guidance;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tierline.model.guidance.Article;
import org.tierline.model.guidance.FoundArticle;
import org.tierline.service.guidance.GuidanceIndex.Hit;

/**
 * The articles of one version of the store, ready to be searched. Immutable.
 *
 * @param version what the store called it
 */
record Shelf(
    long version, Map<String, GuidanceIndex> indexes, Map<String, List<Article>> articles) {
  private static final String USUAL = "en";

  static Shelf of(long version, List<Article> articles) {
    Map<String, List<Article>> byLanguage =
        articles.stream().collect(Collectors.groupingBy(Article::language));
    Map<String, GuidanceIndex> indexes = new HashMap<>();
    QuestionWords.all()
        .forEach((language, words) ->
            indexes.put(
                language, new GuidanceIndex(words, byLanguage.getOrDefault(language, List.of()))));
    return new Shelf(version, Map.copyOf(indexes), byLanguage);
  }

  /** By the index of whichever language the question is in; told in the language wanted. */
  List<FoundArticle> find(String question, String language) {
    return best(question).hits().stream()
        .flatMap(hit ->
            article(hit.id(), language).stream()
                .map(article -> new FoundArticle(article, hit.isSure())))
        .toList();
  }

  String languageOf(String question) {
    return best(question).language();
  }

  /** In the language wanted, else in one that is there. */
  Optional<Article> article(String id, String language) {
    return articles.values().stream()
        .flatMap(List::stream)
        .filter(article -> article.id().equals(id))
        .min(Comparator.comparing(article -> !article.language().equals(language)));
  }

  List<Article> all(String language) {
    return articles.getOrDefault(language, List.of()).stream()
        .sorted(Comparator.comparing(Article::title))
        .toList();
  }

  private InLanguage best(String question) {
    return indexes.entrySet().stream()
        .map(index ->
            new InLanguage(
                index.getKey(),
                index.getValue().inThisLanguage(question),
                index.getValue().find(question)))
        .max(
            Comparator.comparingDouble(InLanguage::top)
                .thenComparing(found -> found.language().equals(USUAL)))
        .orElseGet(() -> new InLanguage(USUAL, 0, List.of()));
  }

  private record InLanguage(String language, double known, List<Hit> hits) {
    /** Numbers of forms are found in either: how many words a language knows tells more. */
    double top() {
      return hits.isEmpty() ? 0 : hits.getFirst().rank() * known * known;
    }
  }
}
