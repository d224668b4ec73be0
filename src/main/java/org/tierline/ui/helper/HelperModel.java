package org.tierline.ui.helper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import org.tierline.model.helper.CallHelper;
import org.tierline.model.helper.HelperAnswer;
import org.tierline.model.helper.HelperAnswer.Outcome;
import org.tierline.model.helper.HelperKind;
import org.tierline.model.helper.HelperSide;
import org.tierline.model.helper.HelperWish;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.FormModel;
import org.tierline.ui.common.LanguageNames;
import org.tierline.ui.common.Latest;

/** A helper while they are noted. Needs no toolkit; for one thread. */
public final class HelperModel extends FormModel<HelperAnswer> {
  final ObjectProperty<HelperKind> kind = new SimpleObjectProperty<>(HelperKind.INTERPRETER);
  final ObjectProperty<HelperSide> side = new SimpleObjectProperty<>(HelperSide.CALLER);
  final ObjectProperty<@Nullable String> language = new SimpleObjectProperty<>();
  final StringProperty name = new SimpleStringProperty("");
  final BooleanProperty present = new SimpleBooleanProperty(true);
  final BooleanProperty agreed = new SimpleBooleanProperty();

  private final HelperJobs jobs;
  private final Latest<List<CallHelper>> asking;
  private final ReadOnlyObjectWrapper<List<CallHelper>> noted =
      new ReadOnlyObjectWrapper<>(List.of());
  private UUID key;

  /** A form that is in no contact yet. */
  public HelperModel(HelperJobs jobs, BackgroundWork work) {
    super(work);
    this.jobs = jobs;
    this.asking = work.latest(noted::set);
    this.key = jobs.newKey();
    kind.subscribe((before, now) -> changed());
    side.subscribe((before, now) -> changed());
    language.subscribe((before, now) -> changed());
    name.subscribe((before, now) -> changed());
    present.subscribe((before, now) -> changed());
    agreed.subscribe((before, now) -> changed());
  }

  @Override
  protected Subscription enter(ContactContext opened) {
    HandOff handOff = opened.contact().get().handOff();
    kind.set(likely(opened.contact().get().channel(), handOff));
    if (handOff != null) {
      fillIn(handOff.said());
    }
    UUID contactId = opened.contactId();
    asking.ask(() -> jobs.ofContact(contactId));
    return Subscription.EMPTY;
  }

  /** Between a TTY and a telephone there is a relay operator, unless an interpreter was named. */
  private static HelperKind likely(Channel channel, @Nullable HandOff handOff) {
    boolean named = handOff != null && handOff.said().containsKey(HandOff.INTERPRETER);
    return channel == Channel.PHONE_TTY && !named
        ? HelperKind.RELAY_OPERATOR
        : HelperKind.INTERPRETER;
  }

  /** What another system knows is not asked for again; the caller's consent always is (P4). */
  private void fillIn(Map<String, String> said) {
    String known = said.get(HandOff.INTERPRETER);
    if (known != null && language.get() == null && LanguageNames.isCode(known)) {
      language.set(known);
    }
    if (name.get().isEmpty()) {
      name.set(said.getOrDefault(HandOff.INTERPRETER_NAME, ""));
    }
  }

  @Override
  public Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    String code = language.get();
    DraftMap.put(draft, "helper.language", code == null ? "" : code);
    DraftMap.put(draft, "helper.name", name.get());
    return draft;
  }

  @Override
  protected void putBack(Map<String, String> draft) {
    DraftMap.take(draft, "helper.language", language::set);
    DraftMap.take(draft, "helper.name", name::set);
  }

  @Override
  protected void forget() {
    asking.abandon();
    kind.set(HelperKind.INTERPRETER);
    side.set(HelperSide.CALLER);
    language.set(null);
    name.set("");
    present.set(true);
    agreed.set(false);
    noted.set(List.of());
  }

  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    if (canSubmit().get() && mine != null) {
      UUID contactId = mine.contactId();
      HelperWish wish =
          new HelperWish(
              key,
              kind.get(),
              side.get(),
              kind.get() == HelperKind.INTERPRETER ? language.get() : null,
              name.get(),
              present.get(),
              agreed.get());
      submit(() -> jobs.note(contactId, wish), this::take, answer -> tell(mine, answer));
    }
  }

  private void take(HelperAnswer answer) {
    if (answer.outcome() == Outcome.REFUSED) {
      refuse(answer.say());
    } else {
      key = jobs.newKey();
      finish(answer);
    }
  }

  private static void tell(ContactContext mine, HelperAnswer answer) {
    if (answer.outcome() != Outcome.REFUSED) {
      mine.changed().run();
      mine.done()
          .accept(
              new ContactContext.Done(
                  Sentence.of("helper.done." + answer.outcome().name()), answer.say(), null));
    }
  }

  @Override
  protected void review() {
    HelperAnswer came = resultProperty().get();
    boolean asks = contextProperty().get() != null;
    Sentence question =
        Sentence.of(present.get() ? "say.helper.ask." + kind.get().name() : "say.helper.bring");
    say(came != null ? came.say() : asks ? question : null, null);
    settle(whatIsMissing(), true);
  }

  private String whatIsMissing() {
    if (kind.get() == HelperKind.INTERPRETER && language.get() == null) {
      return "helper.missing.language";
    }
    return present.get() && !agreed.get() ? "helper.missing.agreed" : "";
  }

  /** Who was noted in this contact before. */
  ReadOnlyObjectProperty<List<CallHelper>> notedProperty() {
    return noted.getReadOnlyProperty();
  }
}
