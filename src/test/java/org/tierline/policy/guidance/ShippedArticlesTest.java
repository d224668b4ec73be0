package org.tierline.policy.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.model.guidance.Article;

class ShippedArticlesTest {
  private static final Path FOLDER = Path.of("src/main/resources/guidance");
  private static final List<Article> ARTICLES = ShippedArticles.all();
  private static final int FEWEST_WORDS = 80;

  /** What a caller must find at least. */
  private static final List<String> NEEDED =
      List.of(
          ("contact-ways phone-hours tty from-abroad account-create account-locked access-code"
                  + " secure-message webform emma live-chat case-status processing-times"
                  + " outside-normal-time change-of-address card-not-received notice-not-received"
                  + " travel-document-not-received typographic-error expedite premium-processing"
                  + " accommodation interpreter appointment-request appointment-bring"
                  + " appointment-biometrics biometrics-reschedule interview-reschedule"
                  + " oath-reschedule office-closed no-walk-ins asylum-office international-office"
                  + " receipt-number a-number transferred-case withdraw representative-g28"
                  + " who-may-ask protected-persons green-card-expired proof-of-status"
                  + " advance-parole emergency-travel military mailing-address fax"
                  + " lockbox-receipt fees-payment fee-waiver scams legal-advice other-agency foia"
                  + " callback-when callback-missed supervisor complaint outreach-events feedback"
                  + " privacy")
              .split(" "));

  /** What would promise something about somebody's own case. */
  private static final Pattern PROMISE =
      Pattern.compile(
          "(?i)\\byour (?:case|application|petition|request) (?:will be|is|was|has been)"
              + " (?:approved|granted|accepted|denied)|\\bwe (?:guarantee|promise)|\\byou will"
              + " (?:get|receive) your (?:card|visa)|\\bsu (?:caso|solicitud|petición)"
              + " (?:será|fue|ha sido) (?:aprobad|"
              + "acept|negad)|\\b(?:garantizamos|prometemos)|\\b[A-Z]{3}\\d{10}\\b");

  static Stream<Article> articles() {
    return ARTICLES.stream();
  }

  static Stream<String> ids() {
    return ARTICLES.stream().map(Article::id).distinct();
  }

  @Test
  void whatACallerMustFindIsThereInBothLanguages() {
    for (String language : List.of("en", "es")) {
      assertThat(in(language).keySet()).containsAll(NEEDED);
    }
    assertThat(in("en").keySet()).isEqualTo(in("es").keySet()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void everyFileOfTheFolderIsShipped() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> written =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".md"))
              .collect(Collectors.toSet());
      assertThat(ARTICLES)
          .extracting(article -> article.id() + "." + article.language() + ".md")
          .containsExactlyInAnyOrderElementsOf(written);
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theScriptIsLongEnoughToHelpAndKindEnoughToRead(Article article) {
    assertThat(article.script().split("\\s+")).hasSizeGreaterThanOrEqualTo(FEWEST_WORDS);
    assertThat(article.script()).doesNotContain("!", "¡", "—").doesNotContainPattern(PROMISE);
    assertThat(article.script().toLowerCase(java.util.Locale.ROOT))
        .doesNotContainPattern("\\bplease\\b|\\bpor favor\\b|\\b(?:tú|tu|tus|tienes|puedes)\\b");
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theHeadIsComplete(Article article) {
    assertThat(article.title()).isNotBlank();
    assertThat(article.keywords()).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
    assertThat(article.channels()).isNotEmpty();
    assertThat(article.source()).isNotBlank();
    assertThat(article.reviewed()).isBetween(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 11, 30));
    assertThat(article.links()).isNotEmpty().allMatch(OfficialLinks::isOfficial);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void bothLanguagesTellTheSameFacts(String id) {
    Article english = Objects.requireNonNull(in("en").get(id));
    Article spanish = Objects.requireNonNull(in("es").get(id));
    assertThat(facts(english)).isEqualTo(facts(spanish));
    assertThat(english.links()).isEqualTo(spanish.links());
    assertThat(english.channels()).isEqualTo(spanish.channels());
    assertThat(english.source()).isEqualTo(spanish.source());
    assertThat(english.reviewed()).isEqualTo(spanish.reviewed());
  }

  /** Paragraphs that stand in two articles help nobody who has heard one of them. */
  @Test
  void noTwoArticlesSayTheSameSentence() {
    Map<String, Long> sentences =
        ARTICLES.stream()
            .flatMap(article -> Arrays.stream(article.script().split("(?<=[.?])\\s+")))
            .filter(sentence -> sentence.split("\\s+").length > 7)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(sentences).allSatisfy((sentence, times) -> assertThat(times).isEqualTo(1));
  }

  private static Map<String, Article> in(String language) {
    return ARTICLES.stream()
        .filter(article -> article.language().equals(language))
        .collect(Collectors.toMap(Article::id, Function.identity()));
  }

  /** Numbers, form names and addresses of the script. */
  private static Set<String> facts(Article article) {
    return Pattern.compile("[A-Z]{1,2}-\\d+|\\d+|[a-z0-9.]+\\.gov[a-z0-9/-]*")
        .matcher(article.script())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
