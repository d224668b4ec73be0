package org.tierline.ui.contact;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.CaseView;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.staff.Role;
import org.tierline.ui.common.Language;

/**
 * What is known of the contact in hand; the parts of the screen look at it and change it through
 * the methods of this package. The case is held here and nowhere else, and goes when its gate does.
 */
public final class ContactFacts {
  private final InstantSource clock;
  private final DisclosureLevel ceiling;
  private final Role role;
  private final @Nullable Instant replyDue;
  private final ReadOnlyObjectWrapper<Contact> contact;
  private final ReadOnlyObjectWrapper<Instant> now;
  private final CasesInCall cases = new CasesInCall();
  private final ReadOnlyObjectWrapper<@Nullable OpenGate> gate = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable CaseView> openCase = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper attemptsLeft = new ReadOnlyIntegerWrapper(3);
  private final ReadOnlyObjectWrapper<GateState> gateState;
  private boolean never;
  private boolean own;
  private final ObservableList<ContactSummary> before = FXCollections.observableArrayList();
  private final ObservableList<DoneLine> done = FXCollections.observableArrayList();

  ContactFacts(
      InstantSource clock,
      Role role,
      DisclosureLevel ceiling,
      @Nullable Instant replyDue,
      Contact contact) {
    this.clock = clock;
    this.role = role;
    this.ceiling = ceiling;
    this.replyDue = replyDue;
    this.contact = new ReadOnlyObjectWrapper<>(contact);
    this.now = new ReadOnlyObjectWrapper<>(clock.instant());
    this.gateState = new ReadOnlyObjectWrapper<>(state());
    this.contact.subscribe(value -> decide());
    cases.inHandProperty().subscribe(this::take);
    attemptsLeft.subscribe(value -> decide());
  }

  /**
   * Brings the facts up to the clock; a gate whose time is over closes, and its case is gone.
   *
   * @return whether a gate closed
   */
  boolean tick() {
    now.set(clock.instant());
    boolean ended = cases.lockOver(now.get());
    decide();
    return ended;
  }

  /** The cases of this contact, each with its own lock and clock. */
  CasesInCall cases() {
    return cases;
  }

  /** A case goes before its gate and comes after it, so that none is shown without one. */
  private void take(@Nullable CaseInCall inHand) {
    CaseView view = inHand == null ? null : inHand.view();
    if (inHand == null || view == null) {
      openCase.set(null);
      gate.set(null);
    } else {
      gate.set(inHand.gate());
      openCase.set(view);
    }
    decide();
  }

  /** Nothing of any case is left. */
  void shutGates() {
    before.clear();
    cases.clear();
  }

  /** It is declared as an own affair (P17). */
  void declareOwn() {
    own = true;
    shutGates();
    decide();
  }

  /** Whether this caller can never be verified (P4). */
  void callerIsNever(boolean now) {
    never = now;
    decide();
  }

  void changeContact(Contact stored) {
    contact.set(stored);
    if (stored.state() != ContactState.OPEN) {
      shutGates();
    }
  }

  void leaveAttempts(int left) {
    attemptsLeft.set(left);
  }

  void addDone(DoneLine line) {
    done.add(line);
  }

  void showBefore(List<ContactSummary> contacts) {
    before.setAll(contacts);
  }

  private void decide() {
    gateState.set(state());
  }

  private GateState state() {
    return stateOf(cases.inHandProperty().get());
  }

  /** The state of the gate of one case of this contact; of none yet, if it is null. */
  GateState stateOf(@Nullable CaseInCall one) {
    boolean open = one != null && one.isOpen();
    return GateState.of(
        contact.get(),
        ceiling,
        new GateState.AtTheGate(
            one != null && open ? one.gate() : null,
            one != null && !open,
            attemptsLeft.get(),
            never,
            own),
        now.get());
  }

  Contact contact() {
    return contact.get();
  }

  /** The contact as it is stored. */
  public ReadOnlyObjectProperty<Contact> contactProperty() {
    return contact.getReadOnlyProperty();
  }

  /** Now, as of the last tick. */
  public ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** What the gate strip says. */
  ReadOnlyObjectProperty<GateState> gateStateProperty() {
    return gateState.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable OpenGate> gateProperty() {
    return gate.getReadOnlyProperty();
  }

  /** The case whose gate is open, or null. */
  public ReadOnlyObjectProperty<@Nullable CaseView> openCaseProperty() {
    return openCase.getReadOnlyProperty();
  }

  /** How many attempts are left in this contact. */
  public ReadOnlyIntegerProperty attemptsLeftProperty() {
    return attemptsLeft.getReadOnlyProperty();
  }

  /** Earlier contacts on the open case. */
  public ObservableList<ContactSummary> before() {
    return before;
  }

  /** What was done in this contact, in order. */
  public ObservableList<DoneLine> done() {
    return done;
  }

  DisclosureLevel ceiling() {
    return ceiling;
  }

  Role role() {
    return role;
  }

  @Nullable Instant replyDue() {
    return replyDue;
  }

  /** The language of the conversation. */
  Language callerLanguage() {
    return Language.SPANISH.code().equals(contact.get().caller().language())
        ? Language.SPANISH
        : Language.ENGLISH;
  }
}
