package org.tierline.ui.office;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.service.office.Mail;
import org.tierline.service.office.OfficeCard;
import org.tierline.service.office.OfficeCards;
import org.tierline.service.office.OfficeWords;
import org.tierline.service.office.SketchMap;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Latest;

/** The card of the chosen office: what is said of it, where it lies, and where a form is mailed. */
final class CardModel {
  private static final String MOST_ASKED = "N-400";

  private final OfficeCards cards;
  private final Latest<Optional<OfficeCard>> reading;
  private final Latest<Optional<SketchMap>> drawing;
  private final Latest<Optional<Mail>> addressing;
  private final ReadOnlyObjectWrapper<@Nullable OfficeCard> card = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable SketchMap> sketch = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Sentence> sentence = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Mail>> mail =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<String>> forms = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<@Nullable String> form = new SimpleObjectProperty<>(this, "form");
  private final BooleanProperty byCourier = new SimpleBooleanProperty(this, "byCourier");
  private final ObjectProperty<Language> speech =
      new SimpleObjectProperty<>(this, "speech", Language.ENGLISH);

  CardModel(OfficeCards cards, BackgroundWork work) {
    this.cards = cards;
    this.reading = work.latest(this::show);
    this.drawing = work.latest(drawn -> sketch.set(drawn.orElse(null)));
    this.addressing = work.latest(mail::set);
    form.subscribe(this::findMail);
    byCourier.subscribe(this::findMail);
    work.run(cards::formsWithMail, this::offer);
  }

  /** The card, or null while no office is chosen. */
  ReadOnlyObjectProperty<@Nullable OfficeCard> cardProperty() {
    return card.getReadOnlyProperty();
  }

  /** The map, or null if it is not known where the office lies. */
  ReadOnlyObjectProperty<@Nullable SketchMap> sketchProperty() {
    return sketch.getReadOnlyProperty();
  }

  /** The words to say, or null. */
  ReadOnlyObjectProperty<@Nullable Sentence> sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** The language of the words to say; it follows the caller, not the desk. */
  ObjectProperty<Language> speechProperty() {
    return speech;
  }

  /** The forms of which an address is on file. */
  ReadOnlyObjectProperty<List<String>> formsProperty() {
    return forms.getReadOnlyProperty();
  }

  /** The form that is to be mailed. */
  ObjectProperty<@Nullable String> formProperty() {
    return form;
  }

  /** Whether it goes by courier instead of by post. */
  BooleanProperty byCourierProperty() {
    return byCourier;
  }

  /** The address for form, state and carrier, if it is on file. */
  ReadOnlyObjectProperty<Optional<Mail>> mailProperty() {
    return mail.getReadOnlyProperty();
  }

  /** The state from which the form comes: the caller's, else the office's; null abroad. */
  @Nullable String mailState() {
    OfficeCard shown = card.get();
    if (shown == null) {
      return null;
    }
    return shown.caller() != null ? shown.caller().state() : shown.office().state();
  }

  /** Shows an office, for a ZIP if one is known. */
  void show(Choice choice, @Nullable String callerZip) {
    String zip = choice.zip() != null ? choice.zip() : callerZip;
    reading.ask(() -> cards.of(choice.office(), zip));
    drawing.ask(() -> cards.sketch(choice.office(), zip));
  }

  /** Shows no office, but a sentence if there is one to say. */
  void showNone(@Nullable Sentence instead) {
    reading.abandon();
    drawing.abandon();
    card.set(null);
    sketch.set(null);
    sentence.set(instead);
  }

  /** The other language of the words to say. */
  void switchSpeech() {
    speech.set(speech.get() == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH);
  }

  private void show(Optional<OfficeCard> read) {
    card.set(read.orElse(null));
    sentence.set(read.map(OfficeWords::of).orElse(null));
    findMail();
  }

  private void offer(List<String> known) {
    forms.set(known);
    if (form.get() == null && !known.isEmpty()) {
      form.set(known.contains(MOST_ASKED) ? MOST_ASKED : known.getFirst());
    }
  }

  private void findMail() {
    String wanted = form.get();
    String state = mailState();
    if (wanted == null || state == null) {
      addressing.abandon();
      mail.set(Optional.empty());
      return;
    }
    String carrier = byCourier.get() ? "COURIER" : "USPS";
    addressing.ask(() -> cards.mail(Objects.requireNonNull(wanted), state, carrier));
  }
}
