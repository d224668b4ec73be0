package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.tierline.model.contact.Channel;
import org.tierline.model.guidance.Article;
import org.tierline.store.GuidanceTable;

/** {@code guidance_article}. */
final class SqlGuidanceTable implements GuidanceTable {
  private final Handle handle;

  SqlGuidanceTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public List<Article> all() {
    return handle
        .createQuery("SELECT * FROM guidance_article ORDER BY id, language")
        .map(SqlGuidanceTable::article)
        .list();
  }

  @Override
  public long version() {
    return handle
        .createQuery("SELECT coalesce(max(version), 0) FROM guidance_article")
        .mapTo(Long.class)
        .one();
  }

  @Override
  public boolean put(Article article) {
    return handle
            .createUpdate(
                """
                INSERT INTO guidance_article
                  (id, language, title, keywords, channels, reviewed, source, links, script, version)
                VALUES (:id, :language, :title, :keywords, :channels, :reviewed, :source, :links,
                  :script, :version)
                ON CONFLICT (id, language) DO UPDATE SET
                  title = excluded.title, keywords = excluded.keywords,
                  channels = excluded.channels, reviewed = excluded.reviewed,
                  source = excluded.source, links = excluded.links, script = excluded.script,
                  version = excluded.version
                WHERE (guidance_article.title, guidance_article.keywords,
                    guidance_article.channels, guidance_article.reviewed,
                    guidance_article.source, guidance_article.links, guidance_article.script)
                  <> (excluded.title, excluded.keywords, excluded.channels, excluded.reviewed,
                    excluded.source, excluded.links, excluded.script)
                """)
            .bind("id", article.id())
            .bind("language", article.language())
            .bind("title", article.title())
            .bind("keywords", lines(article.keywords()))
            .bind("channels", Columns.spaced(article.channels()))
            .bind("reviewed", article.reviewed().toString())
            .bind("source", article.source())
            .bind("links", lines(article.links()))
            .bind("script", article.script())
            .bind("version", version() + 1)
            .execute()
        > 0;
  }

  @Override
  public void given(UUID contactId, String articleId, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO guidance_given (contact_id, article_id, at) VALUES (:contact, :article, :at)
            ON CONFLICT DO NOTHING
            """)
        .bind("contact", contactId)
        .bind("article", articleId)
        .bind("at", at)
        .execute();
  }

  @Override
  public boolean wasAnyGiven(UUID contactId) {
    return handle
        .createQuery("SELECT EXISTS (SELECT 1 FROM guidance_given WHERE contact_id = :contact)")
        .bind("contact", contactId)
        .mapTo(Boolean.class)
        .one();
  }

  private static Article article(ResultSet row, StatementContext context) throws SQLException {
    return new Article(
        row.getString("id"),
        row.getString("language"),
        row.getString("title"),
        row.getString("keywords").lines().toList(),
        Columns.unspaced(row.getString("channels")).stream()
            .map(Channel::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        Columns.day(row, "reviewed"),
        row.getString("source"),
        row.getString("links").lines().toList(),
        row.getString("script"));
  }

  private static String lines(List<String> values) {
    return String.join("\n", values);
  }
}
