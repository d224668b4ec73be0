package org.tierline.ui.guidance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.assistant.EmmaAnswer;
import org.tierline.model.guidance.Article;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Latest;

/**
 * Guidance: what is asked, which articles answer it, the one in hand and the language it is read
 * in, and what Emma would say. For the FX thread only.
 */
public final class GuidanceModel {
  private final GuidanceJobs jobs;
  private final BackgroundWork work;
  private final Supplier<Language> desk;
  private final Latest<Found> search;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ObjectProperty<Language> speech =
      new SimpleObjectProperty<>(this, "speech", Language.ENGLISH);
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
  private final ReadOnlyObjectWrapper<@Nullable Article> chosen = new ReadOnlyObjectWrapper<>();

  /**
   * A model on the jobs given; all articles are listed until something is asked.
   *
   * @param desk the language of whoever works here, in which titles stand; the words to read aloud
   *     are in that of the caller
   */
  public GuidanceModel(GuidanceJobs jobs, BackgroundWork work, Supplier<Language> desk) {
    this.jobs = jobs;
    this.desk = desk;
    this.work = work;
    this.search = work.latest(this::show);
    typed.subscribe((before, now) -> ask());
    speech.subscribe((before, now) -> ask());
  }

  /**
   * What was found.
   *
   * @param asked the question, empty if all are listed
   * @param emma what Emma would say; null if nothing is asked
   * @param titles by id, in the language of the desk
   */
  record Found(
      String asked, List<Article> articles, @Nullable EmmaAnswer emma, Map<String, String> titles) {
    static final Found NOTHING = new Found("", List.of(), null, Map.of());

    Found {
      titles = Map.copyOf(titles);
      articles = List.copyOf(articles);
    }

    /** In the language of the desk, else in that of the article. */
    String titleOf(Article article) {
      return titles.getOrDefault(article.id(), article.title());
    }

    @Override
    public String toString() {
      return "Found[" + articles.size() + "]";
    }
  }

  /** What stands in the box. */
  StringProperty typedProperty() {
    return typed;
  }

  /** In which language the article is read aloud. */
  ObjectProperty<Language> speechProperty() {
    return speech;
  }

  /** What was found. */
  ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** The article in hand, or null. */
  ReadOnlyObjectProperty<@Nullable Article> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Asks a question. */
  public void ask(String question) {
    if (typed.get().equals(question)) {
      ask();
    } else {
      typed.set(question);
    }
  }

  /** Asks again; also the first time that the list is shown. */
  void ask() {
    String asked = typed.get().strip();
    String language = speech.get().code();
    String ofDesk = desk.get().code();
    search.ask(() -> find(asked, language, ofDesk));
  }

  private Found find(String asked, String language, String ofDesk) {
    List<Article> articles = jobs.find(asked, language);
    if (asked.isEmpty()) {
      Found all = new Found(asked, articles, null, jobs.titles(ofDesk));
      return new Found(
          asked,
          articles.stream().sorted(Comparator.comparing(all::titleOf)).toList(),
          null,
          all.titles());
    }
    return new Found(asked, articles, jobs.emma(asked), jobs.titles(ofDesk));
  }

  /** Takes over the language of whoever is on the line. */
  public void serve(Language language) {
    speech.set(language);
  }

  /** Takes an article in hand. */
  void choose(Article article) {
    chosen.set(article);
  }

  /** Takes the next article in hand, or the one before. */
  void move(int step) {
    List<Article> articles = found.get().articles();
    if (!articles.isEmpty()) {
      int at = placeOfChosen();
      choose(articles.get(at < 0 ? 0 : Math.clamp(at + (long) step, 0, articles.size() - 1)));
    }
  }

  /** The other language to read aloud. */
  void switchSpeech() {
    speech.set(speech.get() == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH);
  }

  /** Forgets what was asked. */
  void forget() {
    typed.set("");
    chosen.set(null);
  }

  /** The words to say, or null. */
  @Nullable Sentence sentence() {
    Article article = chosen.get();
    return article == null ? null : Sentence.of("say.guidance.script", article.script());
  }

  /** The answer was read to a caller: it is noted, and told to the contact. */
  public Optional<ContactContext.Done> give(UUID contactId) {
    Article article = chosen.get();
    Sentence words = sentence();
    if (article == null || words == null) {
      return Optional.empty();
    }
    work.run(
        () -> {
          jobs.given(contactId, article.id());
          return true;
        },
        kept -> {});
    return Optional.of(
        new ContactContext.Done(
            Sentence.of("say.guidance.done", found.get().titleOf(article)), words, null));
  }

  /** The one in hand stays while the same is asked, in whichever language; else the best one. */
  private void show(Found now) {
    boolean sameQuestion = now.asked().equals(found.get().asked());
    found.set(now);
    List<Article> articles = now.articles();
    int kept = sameQuestion ? placeOfChosen() : 0;
    chosen.set(articles.isEmpty() ? null : articles.get(Math.max(0, kept)));
  }

  private int placeOfChosen() {
    Article present = chosen.get();
    List<Article> articles = found.get().articles();
    for (int at = 0; present != null && at < articles.size(); at++) {
      if (articles.get(at).id().equals(present.id())) {
        return at;
      }
    }
    return -1;
  }
}
