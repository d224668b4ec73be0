package org.tierline.ui.guidance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tierline.model.assistant.EmmaAnswer;
import org.tierline.model.guidance.Article;
import org.tierline.model.guidance.FoundArticle;
import org.tierline.service.assistant.Emma;
import org.tierline.service.contact.GeneralAnswers;
import org.tierline.service.guidance.Guidance;
import org.tierline.service.staff.StaffSession;

/** The jobs of the screen, done by the services for one person. */
public final class ServiceGuidanceJobs implements GuidanceJobs {
  private static final int MOST = 12;

  private final StaffSession session;
  private final Guidance guidance;
  private final Emma emma;
  private final GeneralAnswers answers;

  /** For the person of a session. */
  public ServiceGuidanceJobs(
      StaffSession session, Guidance guidance, Emma emma, GeneralAnswers answers) {
    this.session = session;
    this.guidance = guidance;
    this.emma = emma;
    this.answers = answers;
  }

  @Override
  public List<Article> find(String question, String language) {
    return question.isBlank()
        ? guidance.all(language)
        : guidance.find(question, language, MOST).stream().map(FoundArticle::article).toList();
  }

  @Override
  public Map<String, String> titles(String language) {
    return guidance.all(language).stream()
        .filter(article -> article.language().equals(language))
        .collect(Collectors.toMap(Article::id, Article::title, (one, other) -> one));
  }

  @Override
  public EmmaAnswer emma(String question) {
    return emma.answer(question, null);
  }

  @Override
  public void given(UUID contactId, String articleId) {
    answers.given(session, contactId, articleId);
  }
}
