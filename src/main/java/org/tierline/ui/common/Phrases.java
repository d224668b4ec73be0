package org.tierline.ui.common;

import java.util.EnumMap;
import java.util.Map;
import org.tierline.model.Sentence;
import org.tierline.service.Phrasebook;

/** Puts sentences into the words of the desk, or of the caller. Safe from any thread. */
public final class Phrases {
  private final Messages messages;
  private final Map<Language, Phrasebook> books = new EnumMap<>(Language.class);

  /** Speaks with the words given. */
  public Phrases(Messages messages) {
    this.messages = messages;
    for (Language each : Language.values()) {
      books.put(each, new Phrasebook(messages.bundleOf(each), each.locale()));
    }
  }

  /** In the language that the desk is in. */
  public String say(Sentence sentence) {
    return sayIn(messages.language(), sentence);
  }

  /** In the language that the desk is in, with dates as lists write them. */
  public String brief(Sentence sentence) {
    Language now = messages.language();
    return new Phrasebook(messages.bundleOf(now), now.locale(), new Dates(messages)::date)
        .say(sentence);
  }

  /** In a language of choice: the words to say follow the caller, not the desk. */
  public String sayIn(Language chosen, Sentence sentence) {
    Phrasebook book = books.get(chosen);
    if (book == null) {
      throw new IllegalStateException("No phrases in " + chosen);
    }
    return book.say(sentence);
  }
}
