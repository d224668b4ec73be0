package org.tierline.ui.office;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.office.FaxAnswer;
import org.tierline.model.office.FaxWish;
import org.tierline.service.office.Mail;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.Debounce;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.FormModel;
import org.tierline.ui.common.Latest;
import org.tierline.ui.common.Prefilled;
import org.tierline.ui.common.StandingQuestion;
import org.tierline.ui.common.TypedDays;

/**
 * Where a form is mailed, or a fax number that an employee asked documents to (A6). Needs no
 * toolkit; for one thread.
 */
public final class PostModel extends FormModel<Sentence> {
  final BooleanProperty byFax = new SimpleBooleanProperty();
  final ObjectProperty<@Nullable String> form = new SimpleObjectProperty<>();
  final Prefilled<String> state = new Prefilled<>("");
  final BooleanProperty byCourier = new SimpleBooleanProperty();
  final StringProperty number = new SimpleStringProperty("");
  final StringProperty askedBy = new SimpleStringProperty("");
  final StringProperty askedOn = new SimpleStringProperty("");
  final StringProperty until = new SimpleStringProperty("");

  private final PostJobs jobs;
  private final InstantSource clock;
  private final ObservableList<String> forms = FXCollections.observableArrayList();
  private final Latest<Optional<String>> states;
  private final Latest<List<String>> formsAsked;
  private final StandingQuestion<Question, Optional<Mail>> question;
  private final ReadOnlyObjectWrapper<@Nullable Optional<Mail>> mail =
      new ReadOnlyObjectWrapper<>();
  private UUID key;

  /** A form that is in no contact yet. */
  public PostModel(PostJobs jobs, BackgroundWork work, Debounce typing, InstantSource clock) {
    super(work);
    this.jobs = jobs;
    this.clock = clock;
    this.key = jobs.newKey();
    this.states =
        work.latest(found ->
            quietly(() -> found.ifPresent(it -> state.fill(it, "office.post.from.caller"))));
    this.formsAsked = work.latest(forms::setAll);
    this.question = new StandingQuestion<>(work, typing, this::show, work.failures());
    for (Property<?> each :
        new Property<?>[] {
          byFax, form, state.valueProperty(), byCourier, number, askedBy, askedOn, until
        }) {
      each.subscribe((before, now) -> changed());
    }
  }

  /** What decides an address. */
  private record Question(String form, String state, String carrier) {}

  @Override
  protected Subscription enter(ContactContext opened) {
    formsAsked.ask(jobs::forms);
    String zip = opened.contact().get().caller().zip();
    if (zip != null) {
      states.ask(() -> jobs.stateOf(zip));
    }
    return state.valueProperty().subscribe((before, now) -> review());
  }

  @Override
  public Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    String chosen = form.get();
    DraftMap.put(draft, "post.fax", byFax.get() ? "yes" : "");
    DraftMap.put(draft, "post.form", chosen == null ? "" : chosen);
    DraftMap.putTyped(draft, "post.state", state);
    DraftMap.put(draft, "post.courier", byCourier.get() ? "yes" : "");
    DraftMap.put(draft, "post.number", number.get());
    DraftMap.put(draft, "post.askedBy", askedBy.get());
    DraftMap.put(draft, "post.askedOn", askedOn.get());
    DraftMap.put(draft, "post.until", until.get());
    return draft;
  }

  @Override
  protected void putBack(Map<String, String> draft) {
    DraftMap.take(draft, "post.fax", yes -> byFax.set(true));
    DraftMap.take(draft, "post.form", form::set);
    DraftMap.take(draft, "post.state", state.valueProperty()::set);
    DraftMap.take(draft, "post.courier", yes -> byCourier.set(true));
    DraftMap.take(draft, "post.number", number::set);
    DraftMap.take(draft, "post.askedBy", askedBy::set);
    DraftMap.take(draft, "post.askedOn", askedOn::set);
    DraftMap.take(draft, "post.until", until::set);
  }

  @Override
  protected void forget() {
    question.drop();
    states.abandon();
    mail.set(null);
    byFax.set(false);
    form.set(null);
    state.clear();
    byCourier.set(false);
    number.set("");
    askedBy.set("");
    askedOn.set("");
    until.set("");
  }

  /** An address was said and is noted; a fax number is recorded first. */
  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    if (!canSubmit().get() || mine == null) {
      return;
    }
    if (!byFax.get()) {
      tell(mine, "office.post.done.mail", said());
      finish(said());
      review();
      return;
    }
    UUID contactId = mine.contactId();
    FaxWish wish = new FaxWish(key, number.get(), askedBy.get(), askedOn(), until());
    submit(
        () -> jobs.give(contactId, wish),
        this::take,
        answer -> {
          if (answer.outcome() == FaxAnswer.Outcome.GIVEN) {
            tell(mine, "office.post.done.fax", answer.say());
          }
        });
  }

  private void take(FaxAnswer answer) {
    if (answer.outcome() == FaxAnswer.Outcome.GIVEN) {
      key = jobs.newKey();
      finish(answer.say());
    } else {
      refuse(answer.say());
    }
  }

  private static void tell(ContactContext mine, String words, Sentence say) {
    mine.changed().run();
    mine.done().accept(new ContactContext.Done(Sentence.of(words), say, null));
  }

  /** Nobody asks for anything on a day to come, so one without a year is the last. */
  private @Nullable LocalDate askedOn() {
    return only(TypedDays.readPast(askedOn.get(), today()));
  }

  private @Nullable LocalDate until() {
    return only(TypedDays.read(until.get(), today()));
  }

  private LocalDate today() {
    return EasternTime.dateOf(clock.instant());
  }

  private static @Nullable LocalDate only(Optional<List<LocalDate>> typed) {
    List<LocalDate> days = typed.orElse(List.of());
    return days.size() == 1 ? days.getFirst() : null;
  }

  @Override
  protected void review() {
    ask();
    Sentence done = resultProperty().get();
    boolean known = mail.get() != null && !byFax.get();
    say(done != null ? done : known ? said() : null, null);
    settle(byFax.get() ? missingOfFax() : missingOfMail(), true);
  }

  private void ask() {
    String chosen = form.get();
    String where = state.get().strip();
    if (byFax.get() || chosen == null || where.isEmpty() || contextProperty().get() == null) {
      question.drop();
      mail.set(null);
    } else {
      Question now = new Question(chosen, where, byCourier.get() ? "COURIER" : "USPS");
      question.ask(now, () -> jobs.mail(now.form(), now.state(), now.carrier()));
    }
  }

  private void show(Optional<Mail> found) {
    mail.set(found);
    review();
  }

  private Sentence said() {
    Optional<Mail> found = mail.get();
    return found == null || found.isEmpty()
        ? Sentence.of("say.mail.unknown")
        : address(String.join(", ", found.get().lines()), found.get().asOf());
  }

  /** Where the source has no day, it is said that there is none on file. */
  private static Sentence address(String lines, String asOf) {
    return asOf.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Sentence.of("say.mail.address", lines, LocalDate.parse(asOf))
        : Sentence.of("say.mail.address.undated", lines);
  }

  private String missingOfMail() {
    if (form.get() == null) {
      return "office.post.missing.form";
    }
    if (state.get().isBlank()) {
      return "office.post.missing.state";
    }
    return mail.get() == null ? "office.post.missing.answer" : "";
  }

  private String missingOfFax() {
    if (askedBy.get().isBlank()) {
      return "office.post.missing.askedBy";
    }
    if (number.get().isBlank()) {
      return "office.post.missing.number";
    }
    if (askedOn() == null) {
      return "office.post.missing.askedOn";
    }
    return until() == null ? "office.post.missing.until" : "";
  }

  /** The forms of which an address is on file. */
  ObservableList<String> forms() {
    return forms;
  }

  /** The address; null while it is not known, empty if none is on file. */
  ReadOnlyObjectProperty<@Nullable Optional<Mail>> mailProperty() {
    return mail.getReadOnlyProperty();
  }
}
