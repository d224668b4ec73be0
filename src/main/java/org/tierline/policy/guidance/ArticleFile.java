package org.tierline.policy.guidance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tierline.model.contact.Channel;
import org.tierline.model.guidance.Article;
import org.tierline.model.guidance.ArticleReading;
import org.tierline.policy.privacy.outbound.CaseNumbersIn;

/**
 * Reads the file of an article: lines of {@code key: value} between two lines of {@code ---}, then
 * the words to read aloud in Markdown. Unknown keys are ignored. A list is written in one line,
 * with commas, or below its key with a dash before each of its values.
 */
public final class ArticleFile {
  private static final int LONGEST = 1 << 16;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,11}");
  private static final Set<String> LANGUAGES = Set.of("en", "es");

  private ArticleFile() {}

  /** Reads the text of a file that is shipped. Never throws for what is in it. */
  public static ArticleReading read(String text) {
    return read(text, LocalDate.MAX);
  }

  /**
   * Reads the text of a file. Never throws for what is in it.
   *
   * @param today in Eastern time; nobody has reviewed anything after it
   */
  public static ArticleReading read(String text, LocalDate today) {
    if (text.length() > LONGEST) {
      return new ArticleReading.Bad(1, "the file is longer than " + LONGEST + " characters");
    }
    List<String> lines = text.replace("\uFEFF", "").lines().toList();
    try {
      return new ArticleReading.Good(article(FrontMatter.of(lines), lines, today));
    } catch (BadArticle wrong) {
      return new ArticleReading.Bad(wrong.line(), wrong.reason());
    }
  }

  private static Article article(FrontMatter front, List<String> lines, LocalDate today)
      throws BadArticle {
    String script = ReadAloudText.of(lines.subList(front.end(), lines.size()));
    if (script.isEmpty()) {
      throw new BadArticle(front.end(), "there are no words to read aloud");
    }
    tellsOfNoCase(front, lines);
    return new Article(
        matching(front, "id", ID.asMatchPredicate(), "small letters, digits and dashes"),
        matching(front, "language", LANGUAGES::contains, "en or es"),
        front.needed("title").plain(),
        front.needed("keywords").list(),
        channels(front),
        reviewed(front.needed("reviewed"), today),
        front.value("source").plain(),
        links(front.value("links")),
        script);
  }

  /** Guidance is read to whoever asks, so no number of a case may stand in it (M1). */
  private static void tellsOfNoCase(FrontMatter front, List<String> lines) throws BadArticle {
    String words = String.join("\n", lines.subList(front.end(), lines.size()));
    if (!CaseNumbersIn.all(words + "\n" + front.needed("title").plain()).isEmpty()) {
      throw new BadArticle(front.end(), "a number of a case stands in it; guidance tells of none");
    }
  }

  private static String matching(
      FrontMatter front, String key, Predicate<String> form, String wanted) throws BadArticle {
    FrontMatter.Value value = front.needed(key);
    if (!form.test(value.plain())) {
      throw new BadArticle(value.line(), "the key " + key + " takes " + wanted);
    }
    return value.plain();
  }

  /** Not saying any means all. */
  private static Set<Channel> channels(FrontMatter front) throws BadArticle {
    FrontMatter.Value value = front.value("channels");
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    for (String name : value.list()) {
      Channel channel =
          Arrays.stream(Channel.values())
              .filter(known -> known.name().equals(name))
              .findFirst()
              .orElseThrow(
                  () -> new BadArticle(value.line(), "there is no channel " + shortened(name)));
      channels.add(channel);
    }
    return channels.isEmpty() ? EnumSet.allOf(Channel.class) : channels;
  }

  private static LocalDate reviewed(FrontMatter.Value value, LocalDate today) throws BadArticle {
    LocalDate day;
    try {
      day = LocalDate.parse(value.plain());
    } catch (DateTimeParseException e) {
      throw new BadArticle(value.line(), "reviewed is a day such as 2026-11-27");
    }
    if (day.isAfter(today)) {
      throw new BadArticle(
          value.line(), "reviewed is the day of the last review, and %s is to come".formatted(day));
    }
    return day;
  }

  private static List<String> links(FrontMatter.Value value) throws BadArticle {
    for (String link : value.list()) {
      if (!OfficialLinks.isOfficial(link)) {
        throw new BadArticle(value.line(), "this is no official link (M2): " + shortened(link));
      }
    }
    return value.list();
  }

  private static String shortened(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
