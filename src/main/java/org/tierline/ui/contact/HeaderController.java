package org.tierline.ui.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.ui.common.ChannelIcons;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Icons;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WidthKind;

/** The head of a contact: channel, number, language, clock, supervisor. */
public final class HeaderController {
  private final ContactView view;
  @FXML private Label channelIcon;
  @FXML private Label name;
  @FXML private Label channel;
  @FXML private Label number;
  @FXML private Label language;
  @FXML private Label clock;
  @FXML private Label clockWords;
  @FXML private HBox escalation;
  @FXML private Label kind;
  @FXML private Label escalationNumber;
  @FXML private HBox band;
  @FXML private Label bandWords;

  HeaderController(ContactView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    ContactModel model = view.model();
    Contact contact = model.facts().contactProperty().get();
    channelIcon.setGraphic(Icons.icon(ChannelIcons.of(contact.channel())));
    number.setText(contact.number());
    band.setAccessibleRole(AccessibleRole.TEXT);
    model.notes().callerNameProperty().subscribe(this::showName);
    model.facts().contactProperty().subscribe(this::showContact);
    model.facts().nowProperty().subscribe(value -> tick());
    model.supervisor().askedProperty().subscribe(this::showBand);
    model.caller().storyProperty().subscribe(this::showEscalation);
    view.width().subscribe(this::fit);
  }

  @FXML
  void askSupervisor() {
    view.model().askSupervisor();
  }

  /** Of a callback: how urgent it is, and the number that was told to the caller. */
  private void showEscalation(@Nullable CallbackStory story) {
    Shown.set(escalation, story != null);
    if (story != null) {
      boolean urgent = story.row().escalationClass() == EscalationClass.URGENT;
      kind.setText(view.enums().word(story.row().escalationClass()));
      kind.getStyleClass().remove("solid-attention");
      if (urgent) {
        kind.getStyleClass().add("solid-attention");
      }
      escalationNumber.setText(story.row().typedNumber());
    }
  }

  private void showName(String typed) {
    name.setText(typed.isBlank() ? view.text("contact.caller.unnamed") : typed);
  }

  private void showContact(Contact contact) {
    language.setText(view.language(contact.caller().language()));
    clockWords.setText(
        view.text(
            contact.state() == ContactState.OPEN
                ? contact.channel().isPhone() ? "contact.clock.line" : "contact.clock.open"
                : "contact.clock.after"));
  }

  private void fit(WidthKind width) {
    boolean narrow = width == WidthKind.NARROW;
    Contact contact = view.model().facts().contactProperty().get();
    Shown.set(name, narrow);
    Shown.set(number, !narrow);
    Shown.set(clockWords, !narrow);
    Shown.set(language, width == WidthKind.FULL || width == WidthKind.WIDE);
    channel.getStyleClass().removeAll("strong", "t14", "muted");
    channel.getStyleClass().addAll(narrow ? List.of("muted") : List.of("strong", "t14"));
    channel.setText(
        narrow
            ? view.text("contact.channel." + contact.channel().name())
            : view.enums().word(contact.channel()));
  }

  private void tick() {
    clock.setText(view.dates().clock(view.model().clock()));
    SupervisorModel.Asked asked = view.model().supervisor().askedProperty().get();
    if (asked != null) {
      showBand(asked);
    }
  }

  private void showBand(SupervisorModel.@Nullable Asked asked) {
    Shown.set(band, asked != null);
    if (asked != null) {
      bandWords.setText(words(asked));
      band.setAccessibleText(words(asked));
    }
  }

  private String words(SupervisorModel.Asked asked) {
    SupervisorRequest request = asked.request();
    String at = view.time(request.requestedAt());
    return switch (request.state()) {
      case WAITING ->
          view.text("contact.supervisor.WAITING", at, view.dates().clock(waited(request)));
      case TAKEN -> isMine(request) ? mine(asked) : taken(asked, at);
      case CALLBACK -> view.text("contact.supervisor.CALLBACK", at, day(request.due()));
      case DONE -> view.text("contact.supervisor.DONE", at);
    };
  }

  private boolean isMine(SupervisorRequest request) {
    return view.model().facts().contact().staffId().equals(request.takenBy());
  }

  /** What the supervisor who took over must know: from whom, when, and what the caller wants. */
  private String mine(SupervisorModel.Asked asked) {
    SupervisorRequest request = asked.request();
    Instant at = request.takenAt();
    String from = asked.askedBy() == null ? "" : asked.askedBy();
    String since = view.time(at == null ? request.requestedAt() : at);
    return request.words().isBlank()
        ? view.text("contact.supervisor.MINE", from, since)
        : view.text("contact.supervisor.MINE.words", from, since, request.words());
  }

  private String taken(SupervisorModel.Asked asked, String at) {
    return asked.takenBy() == null
        ? view.text("contact.supervisor.TAKEN.unnamed", at)
        : view.text("contact.supervisor.TAKEN", at, asked.takenBy());
  }

  private Duration waited(SupervisorRequest request) {
    return Duration.between(request.requestedAt(), view.model().facts().nowProperty().get());
  }

  private String day(@Nullable LocalDate due) {
    LocalDate today = EasternTime.dateOf(view.model().facts().nowProperty().get());
    return due == null || due.equals(today)
        ? view.text("contact.today")
        : view.text("contact.onDay", view.dates().date(due));
  }
}
