package org.tierline.ui.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tierline.model.Sentence;
import org.tierline.model.assistant.EmmaAnswer;
import org.tierline.model.assistant.EmmaOutcome;
import org.tierline.model.guidance.Article;
import org.tierline.policy.guidance.ShippedArticles;

/** The shipped articles, found by a word of their id. */
final class FakeGuidanceJobs implements GuidanceJobs {
  private static final List<Article> ARTICLES = ShippedArticles.all();
  final List<String> given = new ArrayList<>();

  @Override
  public List<Article> find(String question, String language) {
    String asked = question.toLowerCase(Locale.ROOT);
    return ARTICLES.stream()
        .filter(article -> article.language().equals(language) && article.id().contains(asked))
        .toList();
  }

  @Override
  public Map<String, String> titles(String language) {
    return ARTICLES.stream()
        .filter(article -> article.language().equals(language))
        .collect(Collectors.toMap(Article::id, Article::title));
  }

  @Override
  public EmmaAnswer emma(String question) {
    List<Article> articles = find(question, "en");
    boolean oneCase = question.contains("my case");
    EmmaOutcome outcome =
        oneCase
            ? EmmaOutcome.HANDED_OVER
            : articles.isEmpty() ? EmmaOutcome.UNSURE : EmmaOutcome.ANSWERED;
    String say =
        switch (outcome) {
          case HANDED_OVER -> "say.emma.handedOver.case";
          case UNSURE -> "say.emma.unsure";
          case ANSWERED, DIRECTED -> "say.emma.answered";
        };
    return new EmmaAnswer(outcome, List.of("M1"), Sentence.of(say), "en", articles);
  }

  @Override
  public void given(UUID contactId, String articleId) {
    given.add(contactId + " " + articleId);
  }
}
