package org.tierline.ui.contact;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.ContactForm;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WidthKind;

/** The contact screen: three columns side by side, or one of them at a time. */
public final class ContactController {
  /** As high as the notes stand at least, with their title, in sizes of the text. */
  private static final double NOTES_EMS = 12;

  /** What stands around the list of what can be done. */
  private static final double DO_FRAME_EMS = 2.5;

  private final ContactView view;
  @FXML private VBox root;
  @FXML private HBox tabs;
  @FXML private ToggleGroup chosenTab;
  @FXML private Region callerColumn;
  @FXML private Region talkColumn;
  @FXML private ScrollPane sideColumn;
  @FXML private Parent verify;
  @FXML private Region casePane;
  @FXML private VBox outcome;
  @FXML private Region doPane;
  @FXML private Parent notesPane;
  @FXML private SayController sayController;
  @FXML private VerifyController verifyController;
  @FXML private DoController doPaneController;
  @FXML private NotesController notesPaneController;

  private ContactTab tab = ContactTab.TALK;

  ContactController(ContactView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    ContactModel model = view.model();
    new ContactKeys(model, this).install(root);
    for (Region pane : List.of(casePane, outcome, doPane)) {
      pane.setMinHeight(Region.USE_PREF_SIZE);
    }
    view.width().subscribe(value -> arrange());
    sideColumn.viewportBoundsProperty().subscribe(bounds -> makeRoom());
    casePane.heightProperty().subscribe(height -> makeRoom());
    outcome.heightProperty().subscribe(height -> makeRoom());
    chosenTab.selectedToggleProperty().subscribe(this::chosen);
    model.todo().inHandProperty().subscribe(this::take);
    model.todo().inHandProperty().subscribe(this::focusAfter);
    model.closing().inHandProperty().subscribe(value -> arrangeMiddle());
    model.verifying().anotherProperty().subscribe(value -> arrangeMiddle());
    model.facts().gateStateProperty().subscribe(value -> arrangeMiddle());
    model
        .facts()
        .openCaseProperty()
        .subscribe((before, now) -> showTab(now == null ? tab : ContactTab.CASE));
    model
        .say()
        .promptInHandProperty()
        .subscribe((before, now) -> {
          if (!now && verify.isVisible()) {
            verifyController.focusFirstEmpty();
          }
        });
  }

  /** Shows one tab; where there is room for all, nothing changes. */
  void showTab(ContactTab wanted) {
    tab = wanted;
    chosenTab.getToggles().stream()
        .filter(toggle -> wanted.name().equals(toggle.getUserData()))
        .findFirst()
        .ifPresent(chosenTab::selectToggle);
    arrange();
  }

  void nextTab(int step) {
    if (view.width().get() == WidthKind.NARROW) {
      showTab(tab.next(step));
    }
  }

  void focusNotes() {
    showTab(ContactTab.NOTES);
    notesPaneController.focus();
  }

  /** F3. */
  void focusChat() {
    view.model()
        .todo()
        .standing()
        .ifPresent(form -> {
          showTab(ContactTab.CALLER);
          form.focus();
        });
  }

  /** F8: what is to be said goes into the chat or the written answer, to be sent there. */
  void sayInWriting() {
    String words = sayController.words();
    DoModel todo = view.model().todo();
    todo.standing().ifPresentOrElse(form -> form.write(words), () -> todo.write(words));
    focusChat();
  }

  void focusNumber() {
    showTab(ContactTab.TALK);
    sayController.focusNumber();
  }

  private void chosen(@Nullable Toggle toggle) {
    if (toggle == null) {
      showTab(tab);
    } else if (!tab.name().equals(toggle.getUserData())) {
      showTab(ContactTab.valueOf(String.valueOf(toggle.getUserData())));
    }
  }

  private void take(@Nullable ContactForm form) {
    if (form == null && view.model().say().doneProperty().get()) {
      sayController.focusNumber();
    }
    // What came of a form stays beside the sentence to read.
    if (form != null || !view.model().todo().hasWorked()) {
      outcome.getChildren().clear();
    }
    if (form != null) {
      outcome.getChildren().add(form.outcome());
      showTab(ContactTab.TALK);
    }
    arrangeMiddle();
  }

  /**
   * A form that was left without doing its work gives the keyboard to what a contact opens with.
   */
  private void focusAfter(@Nullable ContactForm before, @Nullable ContactForm now) {
    ContactModel model = view.model();
    if (now == null
        && !model.closing().inHandProperty().get()
        && !model.say().doneProperty().get()) {
      Focus.firstFocus(root).ifPresent(Node::requestFocus);
    }
  }

  /**
   * What else can be done folds while a form needs the room, so that the notes can be written in.
   */
  private void makeRoom() {
    double room = sideColumn.getViewportBounds().getHeight();
    double em = doPaneController.em();
    double wanted =
        casePane.prefHeight(casePane.getWidth())
            + outcome.prefHeight(outcome.getWidth())
            + doPaneController.height(doPane.getWidth())
            + (DO_FRAME_EMS + NOTES_EMS) * em;
    doPaneController.crowd(
        view.width().get() != WidthKind.NARROW
            && !outcome.getChildren().isEmpty()
            && room > 0
            && wanted > room);
  }

  private void arrangeMiddle() {
    ContactModel model = view.model();
    boolean free =
        model.todo().inHandProperty().get() == null && !model.closing().inHandProperty().get();
    boolean wanted =
        switch (model.facts().gateStateProperty().get().kind()) {
          case LOCKED, USED_UP, CLOSING, NO_PARTY, OWN -> true;
          case OPEN -> model.verifying().anotherProperty().get();
          case NO_CASE, CLOSED -> false;
        };
    Shown.set(verify, free && wanted);
  }

  private void arrange() {
    boolean narrow = view.width().get() == WidthKind.NARROW;
    Shown.set(tabs, narrow);
    Shown.set(callerColumn, !narrow || tab == ContactTab.CALLER);
    Shown.set(talkColumn, !narrow || tab == ContactTab.TALK);
    Shown.set(sideColumn, !narrow || tab.compareTo(ContactTab.CASE) >= 0);
    Shown.set(casePane, !narrow || tab == ContactTab.CASE);
    Shown.set(outcome, !narrow || tab == ContactTab.CASE);
    Shown.set(doPane, !narrow || tab == ContactTab.DO);
    Shown.set(notesPane, !narrow || tab == ContactTab.NOTES);
    for (Region column : List.of(callerColumn, sideColumn)) {
      HBox.setHgrow(column, narrow ? Priority.ALWAYS : Priority.NEVER);
      column.setMaxWidth(narrow ? Double.MAX_VALUE : Region.USE_COMPUTED_SIZE);
    }
  }
}
