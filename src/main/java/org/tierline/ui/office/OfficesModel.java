package org.tierline.ui.office;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.service.office.OfficeCard;
import org.tierline.service.office.OfficeCards;
import org.tierline.service.office.OfficeFinder;
import org.tierline.service.office.OfficeWords;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Language;

/** Offices: the search and the card that follows it. Needs no contact. For the FX thread only. */
public final class OfficesModel {
  /** For callers outside the United States whom no office serves (A5). */
  static final String INTERNATIONAL_PHONE = "212-620-3418";

  private final SearchModel search;
  private final CardModel card;
  private final ObjectProperty<@Nullable String> callerZip =
      new SimpleObjectProperty<>(this, "callerZip");

  /** A model on the services given; nothing is searched yet. */
  public OfficesModel(OfficeFinder finder, OfficeCards cards, BackgroundWork work) {
    this.search = new SearchModel(finder, work);
    this.card = new CardModel(cards, work);
    search.chosenProperty().subscribe(choice -> follow());
    search.foundProperty().subscribe(found -> follow());
    callerZip.subscribe(zip -> follow());
  }

  /**
   * Takes over who is on the line; a search for the caller's ZIP stands in an empty box.
   *
   * @param zip where the caller lives, or null
   * @param language the language of the words to say
   */
  public void serve(@Nullable String zip, Language language) {
    callerZip.set(zip);
    card.speechProperty().set(language);
    if (zip != null && search.typedProperty().get().isBlank()) {
      search.typedProperty().set(zip);
    }
  }

  /** Nobody is on the line: no distance, no ring. What is shown stays. */
  public void serveNobody() {
    callerZip.set(null);
  }

  /** Searches for a text. */
  public void search(String text) {
    search.typedProperty().set(text);
  }

  /** Forgets the caller and what was searched. */
  public void forget() {
    callerZip.set(null);
    search.forget();
  }

  /** The search. */
  SearchModel search() {
    return search;
  }

  /** The card. */
  CardModel card() {
    return card;
  }

  /** The words to say and a line that notes them, remembered as of use; null if there are none. */
  ContactContext.@Nullable Done read() {
    search.remember();
    Sentence words = card.sentenceProperty().get();
    if (words == null) {
      return null;
    }
    OfficeCard shown = card.cardProperty().get();
    Sentence line =
        shown == null
            ? Sentence.of("say.office.done.none")
            : Sentence.of("say.office.done", shown.office().name());
    return new ContactContext.Done(line, words, null);
  }

  private void follow() {
    Choice choice = search.chosenProperty().get();
    if (choice != null) {
      card.show(choice, callerZip.get());
      return;
    }
    card.showNone(
        switch (search.foundProperty().get().state()) {
          case WHICH_PROVINCE -> Sentence.of("say.office.which");
          case NO_OFFICE_ABROAD -> OfficeWords.noOffice(INTERNATIONAL_PHONE);
          case NOTHING_ASKED, NOTHING_FOUND, FOUND -> null;
        });
  }
}
