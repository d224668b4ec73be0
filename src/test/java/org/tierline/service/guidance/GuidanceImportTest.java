package org.tierline.service.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.guidance.Article;
import org.tierline.model.guidance.ArticleReading;
import org.tierline.model.staff.Role;
import org.tierline.policy.guidance.ShippedArticles;
import org.tierline.service.Oversight;
import org.tierline.service.staff.StaffSession;

/** Articles in a real store. */
class GuidanceImportTest {
  private static final String ZEBRA =
      """
      ---
      id: fax
      title: About zebras
      language: en
      keywords: [zebra, striped horse]
      reviewed: 2026-11-24
      links: [https://www.uscis.gov/forms]
      ---
      Zebras are asked about here.
      """;

  private final Oversight desk = new Oversight();
  private final Guidance guidance = desk.services.guidance();
  private StaffSession sam;

  @BeforeEach
  void people() {
    desk.add("sam", Role.SUPERVISOR);
    sam = desk.signIn("sam");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aNewStoreHoldsTheArticlesThatAreShipped() {
    assertThat(inStore()).containsExactlyInAnyOrderElementsOf(ShippedArticles.all());
  }

  @Test
  void anArticleTakesThePlaceOfTheOneBeforeAndIsFoundAtOnce() {
    assertThat(guidance.find("zebra", "en", 1)).isEmpty();
    assertThat(take(ZEBRA)).isInstanceOf(ArticleReading.Good.class);
    assertThat(guidance.find("zebra", "en", 1))
        .extracting(found -> found.article().title())
        .containsExactly("About zebras");
    assertThat(inStore()).hasSameSizeAs(ShippedArticles.all());
    assertThat(guidance.article("fax", "es")).map(Article::language).contains("es");
  }

  @Test
  void theSameFileAgainChangesNothing() {
    take(ZEBRA);
    long version = version();
    take(ZEBRA);
    assertThat(version()).isEqualTo(version);
  }

  @Test
  void nobodyHasReviewedAnythingTomorrow() {
    long version = version();
    assertThat(take(ZEBRA.replace("2026-11-24", "2026-11-25")))
        .isInstanceOfSatisfying(
            ArticleReading.Bad.class,
            bad -> {
              assertThat(bad.line()).isEqualTo(6);
              assertThat(bad.reason()).contains("2026-11-25 is to come");
            });
    assertThat(version()).isEqualTo(version);
  }

  @Test
  void aBadFileChangesNothing() {
    long version = version();
    assertThat(take(ZEBRA.replace("www.uscis.gov", "uscis.example.org")))
        .isInstanceOfSatisfying(
            ArticleReading.Bad.class, bad -> assertThat(bad.line()).isEqualTo(7));
    assertThat(version()).isEqualTo(version);
  }

  @Test
  void nothingThatIsAskedBreaksTheSearch() {
    assertThat(guidance.find("", "en", 3)).isEmpty();
    assertThat(guidance.find("?? ** ~2 \" AND (", "en", 3)).isNotNull();
    assertThat(guidance.find("case ".repeat(10_000), "es", 3)).hasSize(3);
    assertThat(guidance.find("fax", "fr", 1)).hasSize(1);
  }

  private ArticleReading take(String text) {
    return desk.services.guidanceImport().take(sam, text);
  }

  private List<Article> inStore() {
    return desk.services.desk().store().read(transaction -> transaction.guidance().all());
  }

  private long version() {
    return desk.services.desk().store().read(transaction -> transaction.guidance().version());
  }
}
