package org.tierline.ui.contact;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Topic;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.service.contact.EntryChecks;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.ContactOpener;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.Notice;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenAction;
import org.tierline.ui.common.Talk;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.TwoVersionsPanel;
import org.tierline.ui.common.ViewLoader;

/**
 * The contacts that one person has open. One is in hand at a time; the forms are lent to it, and
 * get back what was typed in them when it is taken up again. One for each sign-in.
 */
public final class ContactScreens implements ContactOpener {
  /** Contacts belong to the desk: its place in the rail stays lit. */
  private static final String PLACE = "desk/contact:";

  /** Callbacks belong to their list. */
  private static final String CALLBACK_PLACE = "callbacks/contact:";

  private final Frame frame;
  private final ContactModel.Around around;
  private final Consumer<Contact> closed;
  private final Map<UUID, ContactModel> open = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable ContactModel> inHand =
      new ReadOnlyObjectWrapper<>();
  private @Nullable ContactView loading;

  /** Where contacts are shown, the same for everybody who signs in. */
  public record Frame(
      ViewLoader views,
      Navigator navigator,
      Talk talk,
      Messages messages,
      Phrases phrases,
      Themes themes) {}

  /**
   * @param forms what can be opened in a contact, made anew for each sign-in
   * @param closed told of a contact that was closed; shows something else
   */
  public ContactScreens(
      Frame frame,
      ContactJobs jobs,
      EntryChecks checks,
      BackgroundWork work,
      InstantSource clock,
      List<ContactForm> forms,
      Consumer<Contact> closed) {
    this.frame = frame;
    this.closed = closed;
    this.around =
        new ContactModel.Around(
            jobs,
            checks,
            work,
            clock,
            List.copyOf(forms),
            this::tellTakenOver,
            (key, cause) -> frame.talk().failed(frame.messages().text(key), cause));
    register();
  }

  @Override
  public void show(OpenAnswer.Opened opened) {
    show(new ContactModel.Start(opened.contact(), opened.ceiling(), opened.replyDue(), Map.of()));
  }

  @Override
  public void goOn(UUID contactId) {
    ContactModel known = open.get(contactId);
    if (known != null) {
      show(known);
      return;
    }
    around.work().run(() -> start(contactId), this::show);
  }

  @Override
  public boolean verify(String number) {
    ContactModel present = inHand.get();
    if (present == null) {
      return false;
    }
    present.verifying().another(true);
    present.form().entry(EntryKind.CASE_NUMBER).textProperty().set(number);
    show(present);
    return true;
  }

  private void tellTakenOver(@Nullable String taker) {
    Messages words = frame.messages();
    frame
        .talk()
        .tell(
            Notice.calm(
                taker == null
                    ? words.text("contact.takenOver.unnamed")
                    : words.text("contact.takenOver", taker)));
  }

  /** Time has passed; to be called at least once a second by the timer of the desk. */
  public void tick() {
    open.values().forEach(ContactModel::tick);
  }

  /** Something in the store has changed, here or at another desk. */
  public void changed(Set<Topic> topics) {
    open.values().forEach(model -> model.changed(topics));
  }

  /** The store is back after a while: what is shown is read anew. */
  public void backInReach() {
    open.values().forEach(ContactModel::backInReach);
  }

  /** The desk was unlocked: gates that ended meanwhile are shown as shut. */
  public void recheck() {
    open.values().forEach(model -> model.opening().recheck());
  }

  /** Whatever is typed is kept: before the desk is locked. */
  public void keepAll() {
    open.values().forEach(ContactModel::park);
  }

  /** Whatever is typed is kept, and then something else is done: before signing out. */
  public void keepAllThen(Runnable then) {
    List<ContactModel> left = new ArrayList<>(open.values());
    if (left.isEmpty()) {
      then.run();
    }
    for (ContactModel model : List.copyOf(left)) {
      model.parkThen(() -> {
        left.remove(model);
        if (left.isEmpty()) {
          then.run();
        }
      });
    }
  }

  /** The contact in hand. */
  ContactModel inHand() {
    ContactModel present = inHand.get();
    if (present == null) {
      throw new IllegalStateException("no contact is in hand");
    }
    return present;
  }

  /** The contact in hand, whichever screen is shown, or null. */
  public ReadOnlyObjectProperty<@Nullable ContactModel> inHandProperty() {
    return inHand.getReadOnlyProperty();
  }

  /** The caller of the contact in hand as it is stored, if there is one. */
  public Optional<Caller> caller() {
    ContactModel present = inHand.get();
    return present == null ? Optional.empty() : Optional.of(present.facts().contact().caller());
  }

  /** The number that is talked about in the contact in hand, as the caller said it, if any. */
  public Optional<String> caseNumber() {
    ContactModel present = inHand.get();
    return present == null
        ? Optional.empty()
        : Optional.ofNullable(present.form().entry(EntryKind.CASE_NUMBER).said());
  }

  /** The contacts of a channel that this person has open. */
  public List<UUID> openOn(Channel channel) {
    return open.entrySet().stream()
        .filter(each -> each.getValue().facts().contact().channel() == channel)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether a contact is in hand. */
  public boolean hasContact() {
    return inHand.get() != null;
  }

  /** Whether the contact in hand has the form of a digit. */
  public boolean hasForm(int digit) {
    ContactModel present = inHand.get();
    return present != null
        && present.todo().forms().stream().anyMatch(form -> form.digit() == digit);
  }

  /** Whether the contact in hand has a case open. */
  public boolean isCaseOpen() {
    ContactModel present = inHand.get();
    return present != null && present.facts().openCaseProperty().get() != null;
  }

  /** The contact that is on the screen, if one is. */
  public Optional<UUID> shown() {
    Screen screen = frame.navigator().screenProperty().get();
    return open.keySet().stream()
        .filter(id -> screen != null && screen.id().endsWith(id.toString()))
        .findFirst();
  }

  /** Shows the contact in hand again, if there is one. */
  public void back() {
    ContactModel present = inHand.get();
    if (present != null) {
      show(present);
    }
  }

  /** Shows the contact in hand again with something to read aloud, if there is one. */
  public void read(ContactContext.Done words) {
    ContactModel present = inHand.get();
    if (present != null) {
      present.done(words);
      show(present);
    }
  }

  /** Adds a line to what was done in a contact, if it is open. */
  public void note(UUID contactId, Sentence words) {
    ContactModel model = open.get(contactId);
    if (model != null) {
      model.note(words);
    }
  }

  /** Shows the contact in hand with a form opened, if there is one. */
  public void openForm(int digit) {
    ContactModel present = inHand.get();
    if (present != null) {
      show(present);
      present.todo().open(digit);
    }
  }

  private ContactModel.Start start(UUID contactId) {
    ContactJobs jobs = around.jobs();
    Contact contact = jobs.find(contactId);
    @Nullable Instant due = jobs.replyDue(contact);
    return new ContactModel.Start(
        contact, jobs.ceiling(contact.channel()), due, jobs.draft(contactId).orElse(Map.of()));
  }

  private void show(ContactModel.Start start) {
    UUID id = start.contact().id();
    putFormsAway();
    ContactModel model = new ContactModel(around, start, () -> close(id));
    open.put(id, model);
    inHand.set(model);
    frame.navigator().show(screen(id, model));
  }

  private void show(ContactModel known) {
    UUID id = known.facts().contact().id();
    frame.navigator().show(screen(id, known));
  }

  private void putFormsAway() {
    ContactModel present = inHand.get();
    if (present != null) {
      present.leaveForms();
    }
  }

  private void close(UUID contactId) {
    ContactModel model = open.remove(contactId);
    if (model == null) {
      return;
    }
    if (inHand.get() == model) {
      inHand.set(null);
    }
    closed.accept(model.facts().contact());
  }

  private Screen screen(UUID id, ContactModel model) {
    ScreenAction close =
        ScreenAction.always(
                "contact.close.action",
                "contact.key.close",
                new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
                model.closing()::next)
            .saying(model.closing().nextKeyProperty())
            .primaryWhile(model.say().doneProperty().and(model.closing().inHandProperty().not()));
    boolean isCallback = model.facts().contact().channel() == Channel.CALLBACK;
    String place = isCallback ? CALLBACK_PLACE : PLACE;
    return Screen.of(place + id, () -> load(model))
        .withKeys(ContactKeys.lines())
        .withAction(close)
        .whenLeft(model::park);
  }

  /** Also called when somebody comes back to a contact: then the forms are its own again. */
  private Parent load(ContactModel model) {
    if (inHand.get() != model) {
      putFormsAway();
      inHand.set(model);
      model.takeForms();
    }
    ContactView view = new ContactView(model, frame.messages(), frame.phrases());
    loading = view;
    Region root = (Region) frame.views().load("contact/contact");
    ContactRoom.follow(root, frame.themes(), view.width());
    return root;
  }

  private void register() {
    make(ContactController.class, ContactController::new);
    make(HeaderController.class, HeaderController::new);
    make(GateController.class, GateController::new);
    make(CallerController.class, CallerController::new);
    make(SayController.class, SayController::new);
    make(CloseController.class, CloseController::new);
    make(WhoController.class, WhoController::new);
    make(VerifyController.class, VerifyController::new);
    make(FormController.class, FormController::new);
    make(CaseController.class, CaseController::new);
    make(CasesController.class, CasesController::new);
    make(OwnController.class, OwnController::new);
    make(DoController.class, DoController::new);
    make(NotesController.class, NotesController::new);
    frame.views().register(TwoVersionsPanel.class, TwoVersionsPanel::new);
  }

  private <C> void make(Class<C> controller, Function<ContactView, C> maker) {
    frame.views().register(controller, () -> maker.apply(present()));
  }

  private ContactView present() {
    if (loading == null) {
      throw new IllegalStateException("no contact is being shown");
    }
    return loading;
  }
}
