package org.tierline.policy.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.contact.Channel;
import org.tierline.model.guidance.Article;
import org.tierline.model.guidance.ArticleReading;

class ArticleFileTest {
  private static final String GOOD =
      """
      ---
      id: a-test
      title: "A title: with a colon"
      language: en
      keywords: [one, two words]
      channels: LIVE_CHAT; FAX
      reviewed: 2026-11-01
      links:
        - https://www.uscis.gov/forms
        - https://www.usa.gov/
      extra: ignored
      ---
      # Heading

      Say **this** and see
      [the forms](https://www.uscis.gov/forms).

      - Then that.
      """;

  @Test
  void aFileIsReadWithItsListsAndWithoutTheMarksOfMarkdown() {
    Article article = good(GOOD);
    assertThat(article.title()).isEqualTo("A title: with a colon");
    assertThat(article.keywords()).containsExactly("one", "two words");
    assertThat(article.channels()).containsExactlyInAnyOrder(Channel.LIVE_CHAT, Channel.FAX);
    assertThat(article.reviewed()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(article.links())
        .containsExactly("https://www.uscis.gov/forms", "https://www.usa.gov/");
    assertThat(article.script()).isEqualTo("Heading\n\nSay this and see the forms.\n\nThen that.");
    assertThat(article.source()).isEmpty();
  }

  @Test
  void oneThatNamesNoChannelIsForAll() {
    assertThat(good(GOOD.replace("channels: LIVE_CHAT; FAX\n", "")).channels())
        .containsExactlyInAnyOrder(Channel.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: a-test | id: A Test | 2 | small letters",
        "language: en | language: fr | 4 | en or es",
        "keywords: [one, two words] | keywords: | 5 | says nothing",
        "channels: LIVE_CHAT; FAX | channels: PIGEON | 6 | no channel PIGEON",
        "reviewed: 2026-11-01 | reviewed: last week | 7 | a day such as",
        "https://www.usa.gov/ | https://usa.gov.example.org/ | 8 | no official link",
        "extra: ignored | id: twice | 11 | stands there twice",
        "extra: ignored | nothing | 11 | not of the form"
      })
  void whatIsWrongIsToldWithItsLine(String right, String wrong, int line, String reason) {
    assertThat(ArticleFile.read(GOOD.replace(right, wrong)))
        .isInstanceOfSatisfying(
            ArticleReading.Bad.class,
            bad -> {
              assertThat(bad.line()).isEqualTo(line);
              assertThat(bad.reason()).contains(reason);
            });
  }

  @Test
  void anArticleTellsOfNoCase() {
    assertThat(ArticleFile.read(GOOD + "\nYour case IOE 0912 345678 was approved.\n"))
        .isInstanceOfSatisfying(
            ArticleReading.Bad.class,
            bad -> assertThat(bad.reason()).contains("a number of a case"));
  }

  @Test
  void aFileWithoutHeadOrWordsIsRefused() {
    assertThat(ArticleFile.read("")).isInstanceOf(ArticleReading.Bad.class);
    assertThat(ArticleFile.read("words only")).isInstanceOf(ArticleReading.Bad.class);
    assertThat(ArticleFile.read(GOOD.substring(0, GOOD.indexOf("# Heading"))))
        .isInstanceOf(ArticleReading.Bad.class);
    assertThat(ArticleFile.read("---\nid: x\n")).isInstanceOf(ArticleReading.Bad.class);
    assertThat(ArticleFile.read(GOOD + "x".repeat(70_000))).isInstanceOf(ArticleReading.Bad.class);
  }

  @Test
  void noBytesHoweverMixedUpBreakTheReading() {
    Random random = new Random(7);
    for (int run = 0; run < 20_000; run++) {
      StringBuilder text = new StringBuilder(GOOD);
      for (int change = 0; change < 4; change++) {
        text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x3000));
      }
      assertThat(ArticleFile.read(text.toString())).isNotNull();
    }
  }

  private static Article good(String text) {
    assertThat(ArticleFile.read(text)).isInstanceOf(ArticleReading.Good.class);
    return ((ArticleReading.Good) ArticleFile.read(text)).article();
  }
}
