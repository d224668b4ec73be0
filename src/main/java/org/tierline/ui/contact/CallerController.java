package org.tierline.ui.contact;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.service.contact.CallerPlace;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.ToldLines;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/** The left column: who calls, what was said so far, what was before. */
public final class CallerController {
  private final ContactView view;
  private final ContactFacts facts;
  private final SaidSoFar saidSoFar;
  @FXML private TextField name;
  @FXML private Label phone;
  @FXML private HBox local;
  @FXML private Label localTime;
  @FXML private Label place;
  @FXML private Label notAgain;
  @FXML private VBox standing;
  @FXML private VBox said;
  @FXML private VBox told;
  @FXML private HBox beforeLocked;
  @FXML private Label beforeWords;
  @FXML private VBox before;

  CallerController(ContactView view) {
    this.view = view;
    this.facts = view.model().facts();
    this.saidSoFar = new SaidSoFar(view);
  }

  @FXML
  void initialize() {
    // One form stands in one view at a time, and outlives the contact.
    WhileShown.listen(
        standing,
        () -> {
          view.model()
              .todo()
              .standing()
              .ifPresent(form -> standing.getChildren().setAll(form.fields()));
          return () -> standing.getChildren().clear();
        });
    NotesModel notes = view.model().notes();
    name.textProperty().bindBidirectional(notes.callerNameProperty());
    name.focusedProperty()
        .subscribe((was, is) -> {
          if (was) {
            notes.push();
          }
        });
    view.model().caller().placeProperty().subscribe(this::showPlace);
    facts.nowProperty().subscribe(value -> tick());
    facts.gateProperty().subscribe(value -> showSaid());
    view.model().caller().storyProperty().subscribe(story -> showStory());
    view.width().subscribe(value -> showSaid());
    facts.before().addListener((ListChangeListener<ContactSummary>) change -> showBefore());
    facts.gateStateProperty().subscribe(state -> showBefore());
  }

  private void showPlace(CallerPlace found) {
    String number = found.phone();
    phone.setText(number == null ? view.text("contact.caller.noPhone") : number);
    tick();
  }

  private void tick() {
    CallerPlace found = view.model().caller().placeProperty().get();
    @Nullable ZoneId zone = view.model().caller().zone().orElse(null);
    Shown.set(local, !found.zones().isEmpty());
    Shown.set(localTime, zone != null);
    if (zone == null) {
      place.setText(view.text("contact.caller.zones", found.zones().size()));
      return;
    }
    String where = found.place() == null ? zoneName(zone) : found.place();
    localTime.setText(view.dates().time(facts.nowProperty().get().atZone(zone).toLocalTime()));
    place.setText(view.text("contact.caller.in", where));
  }

  /** {@code Chicago} of {@code America/Chicago}. */
  private static String zoneName(ZoneId zone) {
    return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
  }

  private void showSaid() {
    boolean brief = view.width().get() == WidthKind.COMPACT;
    Shown.set(notAgain, !brief);
    said.getChildren().setAll(saidSoFar.rows(brief));
  }

  /** Nobody tells it twice: the story of a callback stands here, the newest first (E7). */
  private void showStory() {
    CallbackStory story = view.model().caller().storyProperty().get();
    showSaid();
    told.getChildren()
        .setAll(
            story == null
                ? List.of()
                : new ToldLines(view.messages())
                    .of(story.told().reversed(), EasternTime.dateOf(facts.nowProperty().get())));
    Shown.set(told, story != null);
  }

  private void showBefore() {
    boolean open = facts.gateStateProperty().get().isOpen();
    List<ContactSummary> contacts = List.copyOf(facts.before());
    boolean brief = view.width().get() == WidthKind.COMPACT;
    Shown.set(beforeLocked, !open || contacts.isEmpty());
    beforeWords.setText(view.text(open ? "contact.before.none" : "contact.before.locked"));
    before
        .getChildren()
        .setAll(
            contacts.stream()
                .limit(open ? brief ? 1 : contacts.size() : 0)
                .map(this::beforeRow)
                .toList());
    if (open && brief && contacts.size() > 1) {
      before
          .getChildren()
          .add(Nodes.text(view.text("contact.before.more", contacts.size() - 1), "t12", "accent"));
    }
  }

  private VBox beforeRow(ContactSummary contact) {
    LocalDate on = EasternTime.dateOf(contact.openedAt());
    HBox head =
        Nodes.row(
            List.of("g6", "before-head"),
            Nodes.mark(view.dates().day(on), "strong"),
            Nodes.growing(
                Nodes.text(
                    view.text(
                        "contact.before.line",
                        view.text("contact.by." + contact.channel().name()),
                        contact.staffName()),
                    "subtle",
                    "t12")));
    return Nodes.column("before-row", head, Nodes.text(contact.excerpt(), "muted", "t12"));
  }
}
