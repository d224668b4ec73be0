package org.tierline.service;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;

/**
 * Puts sentences into one language, the way they are read aloud. Immutable; safe for any thread.
 */
public final class Phrasebook {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE HH:mm");

  private final ResourceBundle phrases;
  private final Locale locale;
  private final Function<LocalDate, String> dates;

  /**
   * A phrasebook.
   *
   * @param phrases patterns by key; an enum constant stands under {@code SimpleName.CONSTANT}
   */
  public Phrasebook(ResourceBundle phrases, Locale locale) {
    this(
        phrases,
        locale,
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale)::format);
  }

  /**
   * A phrasebook for what is read with the eyes.
   *
   * @param dates writes the dates, shorter than they are read aloud
   */
  public Phrasebook(ResourceBundle phrases, Locale locale, Function<LocalDate, String> dates) {
    this.phrases = phrases;
    this.locale = locale;
    this.dates = dates;
  }

  /** The sentence in words. */
  public String say(Sentence sentence) {
    Object[] gaps = sentence.gaps().stream().map(this::inWords).toArray();
    return new MessageFormat(phrases.getString(sentence.key()), locale).format(gaps);
  }

  /** Numbers stay numbers: a pattern may choose its words by them. */
  private Object inWords(Object gap) {
    return switch (gap) {
      case Integer number -> number;
      case Long number -> number;
      case Sentence inner -> say(inner);
      case LocalDate date -> dates.apply(date);
      case ZonedDateTime moment -> moment.format(MOMENT.withLocale(locale));
      case ReadAloudNumber number -> spelled(number);
      case Enum<?> constant ->
          phrases.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
      default -> String.valueOf(gap);
    };
  }

  /**
   * As it is said in a breath: {@code S R, 7 K 3 M 9, Q X 2 T 0}; nothing breaks within a group.
   */
  private static String spelled(ReadAloudNumber number) {
    String characters = number.characters();
    return spaced(number.prefix())
        + ", "
        + spaced(characters.substring(0, 5))
        + ", "
        + spaced(characters.substring(5));
  }

  private static String spaced(String characters) {
    return String.join("\u00a0", characters.split(""));
  }
}
