package org.tierline.policy.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.tierline.model.guidance.Article;
import org.tierline.model.guidance.ArticleReading;

/** The articles that come with the program; the seed of every new store. */
public final class ShippedArticles {
  private static final List<String> LANGUAGES = List.of("en", "es");

  private ShippedArticles() {}

  /** Each in each language. */
  public static List<Article> all() {
    return text("ids.txt")
        .lines()
        .flatMap(id -> LANGUAGES.stream().map(language -> id + "." + language + ".md"))
        .flatMap(ShippedArticles::article)
        .toList();
  }

  private static Stream<Article> article(String file) {
    return switch (ArticleFile.read(text(file))) {
      case ArticleReading.Good(Article article) -> Stream.of(article);
      case ArticleReading.Bad(int line, String reason) ->
          throw new IllegalStateException(
              "the program's file " + file + ", line " + line + ": " + reason);
    };
  }

  private static String text(String file) {
    try (InputStream in = ShippedArticles.class.getResourceAsStream("/guidance/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file guidance/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
