package org.tierline.service.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.guidance.Article;
import org.tierline.model.guidance.FoundArticle;
import org.tierline.policy.guidance.ShippedArticles;
import org.tierline.service.Oversight;
import org.tierline.service.assistant.Emma;

/** Whether callers' own words find the right article. */
class QuestionsOfCallersTest {
  private static final Path QUESTIONS = Path.of("src/test/resources/guidance-questions.tsv");
  private static final Path OFF_TOPIC = Path.of("src/test/resources/guidance-off-topic.tsv");
  private static final Path IDS = Path.of("src/main/resources/guidance/ids.txt");
  private static final Shelf SHELF = Shelf.of(1, ShippedArticles.all());

  private static final Emma EMMA = new Oversight().services.emma();

  @Test
  void whatHasNothingToDoWithGuidanceIsSeldomAnswered() throws IOException {
    List<String> offTopic =
        Files.readAllLines(OFF_TOPIC).stream()
            .skip(1)
            .map(line -> line.substring(line.lastIndexOf('\t') + 1))
            .toList();
    List<String> answered =
        offTopic.stream()
            .filter(question ->
                SHELF.find(question, "en").stream().limit(1).anyMatch(FoundArticle::sure))
            .toList();
    assertThat(answered).hasSizeLessThanOrEqualTo(offTopic.size() / 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tune", "held", "fresh", "stranger"})
  void theRightArticleComesFirstOrAmongThree(String half) throws IOException {
    List<Question> questions =
        Files.readAllLines(QUESTIONS).stream()
            .skip(1)
            .map(Question::of)
            .filter(question -> question.half().equals(half))
            .toList();
    List<Question> notFirst = questions.stream().filter(q -> place(q) != 0).toList();
    List<Question> notAmongThree =
        questions.stream().filter(q -> place(q) < 0 || place(q) > 2).toList();
    System.out.printf(
        "guidance questions, %s half: %d, right first %.1f %%, among three %.1f %%%n",
        half, questions.size(), right(questions, notFirst), right(questions, notAmongThree));
    assertThat(right(questions, notFirst)).isGreaterThanOrEqualTo(85);
    assertThat(right(questions, notAmongThree)).isGreaterThanOrEqualTo(95);
  }

  private static double right(List<Question> all, List<Question> wrong) {
    return 100.0 * (all.size() - wrong.size()) / all.size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void eachArticleIsAskedForInManyWays(String language) throws IOException {
    Map<String, List<String>> ways =
        Objects.requireNonNull(QuestionWords.all().get(language)).waysOfAsking();
    assertThat(ways.keySet()).isEqualTo(Set.copyOf(Files.readAllLines(IDS)));
    assertThat(ways).allSatisfy((id, some) -> assertThat(some).hasSizeGreaterThanOrEqualTo(8));
  }

  @Test
  void aWordThatBothLanguagesKnowDoesNotDecideInWhichSomethingIsAsked() {
    assertThat(SHELF.languageOf("who can see what i tell you")).isEqualTo("en");
    assertThat(SHELF.languageOf("what is form I-907")).isEqualTo("en");
    assertThat(SHELF.languageOf("mi green card no llega")).isEqualTo("es");
  }

  /** Emma gives no article where she takes a question for one about a case. */
  private static int place(Question question) {
    return EMMA.answer(question.text(), question.language()).articles().stream()
        .map(Article::id)
        .toList()
        .indexOf(question.article());
  }

  private record Question(String half, String language, String article, String text) {
    static Question of(String line) {
      String[] parts = line.split("\t", -1);
      return new Question(parts[0], parts[1], parts[2], parts[3]);
    }
  }
}
