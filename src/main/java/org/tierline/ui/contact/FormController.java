package org.tierline.ui.contact;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.cases.CaseView;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.Happened;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.ViewDresser;
import org.tierline.ui.common.WhileShown;

/** The form in hand; without one, what was done in this contact and what happened to the case. */
public final class FormController {
  private static final Set<KeyCode> LEAVING = EnumSet.of(KeyCode.ESCAPE, KeyCode.TAB);
  private final ContactView view;
  @FXML private VBox inHand;
  @FXML private Label title;
  @FXML private Label saved;
  @FXML private VBox fields;
  @FXML private VBox next;
  @FXML private Label nextWords;
  @FXML private VBox doneBox;
  @FXML private VBox done;
  @FXML private HBox anotherRow;
  @FXML private VBox happenedBox;
  @FXML private VBox happened;
  private Subscription following = Subscription.EMPTY;
  private boolean busy;

  FormController(ContactView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    ContactModel model = view.model();
    // One form stands in one view at a time: a view that was left must not take it back, nor be
    // held by it. Forms outlive contacts.
    WhileShown.listen(
        fields,
        () ->
            model.todo().inHandProperty().subscribe(this::take).and(() -> following.unsubscribe()));
    fields.addEventFilter(InputEvent.ANY, this::keepOut);
    model.notes().savedAtProperty().subscribe(this::showSaved);
    model.facts().openCaseProperty().subscribe(this::showHappened);
    model.facts().gateStateProperty().subscribe(state -> showDone());
    model.facts().done().addListener((ListChangeListener<DoneLine>) change -> showDone());
    model.say().languageProperty().subscribe((before, now) -> showNext());
  }

  @FXML
  void verifyAnother() {
    view.model().verifying().another(true);
  }

  private void take(@Nullable ContactForm form) {
    following.unsubscribe();
    Shown.set(inHand, form != null);
    fields.getChildren().clear();
    hold(false);
    showDone();
    if (form != null) {
      title.setText(view.text(form.titleKey()));
      fields.getChildren().setAll(form.fields());
      following =
          form.sayNext().subscribe(value -> showNext()).and(form.busy().subscribe(this::hold));
      Focus.firstFocus(fields)
          .ifPresent(first -> {
            Focus.start(first);
            first.requestFocus();
          });
    }
  }

  private void showNext() {
    ContactForm form = view.model().todo().inHandProperty().get();
    Sentence sentence = form == null ? null : form.sayNext().get();
    Shown.set(next, sentence != null);
    if (sentence != null) {
      nextWords.setText(
          view.text(
              "contact.quoted",
              view.phrases().sayIn(view.model().say().languageProperty().get(), sentence)));
    }
  }

  /**
   * While a form does its work it takes no more keys and no clicks: what would be typed now would
   * not be in what was sent. The keyboard stays where it is, for the answer may be that something
   * is missing.
   */
  private void hold(boolean busy) {
    this.busy = busy;
    fields.setMouseTransparent(busy);
    showSaved(view.model().notes().savedAtProperty().get());
  }

  private void keepOut(InputEvent event) {
    boolean leaves = event instanceof KeyEvent key && LEAVING.contains(key.getCode());
    boolean types = event instanceof KeyEvent || event instanceof InputMethodEvent;
    if (busy && types && !leaves) {
      event.consume();
    }
  }

  private void showSaved(@Nullable Instant at) {
    saved.setText(
        busy
            ? view.text("contact.form.busy")
            : at == null ? "" : view.text("contact.form.saved", view.timeWithSeconds(at)));
  }

  private void showDone() {
    ContactFacts facts = view.model().facts();
    boolean free = view.model().todo().inHandProperty().get() == null;
    Shown.set(doneBox, free && !facts.done().isEmpty());
    Shown.set(anotherRow, facts.gateStateProperty().get().kind() == GateState.Kind.OPEN);
    done.getChildren().setAll(facts.done().stream().map(this::doneRow).toList());
  }

  private Node doneRow(DoneLine line) {
    return Nodes.row(
        "g8",
        Nodes.icon("check", "s14", "success"),
        Nodes.growing(Nodes.text(view.phrases().brief(line.words()))),
        Nodes.mark(view.time(line.at()), "t12", "subtle"));
  }

  private void showHappened(@Nullable CaseView open) {
    CaseView.DetailsPart details = open == null ? null : open.details();
    Shown.set(happenedBox, details != null);
    happened.getChildren().clear();
    if (details != null) {
      happened.getChildren().setAll(new Happened(view.messages()).rows(details));
      ViewDresser.dress(happened);
    }
  }
}
