package org.tierline.ui.desk;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.Disposition;
import org.tierline.service.contact.DeskDay;
import org.tierline.service.office.GoodToKnow;
import org.tierline.ui.common.KnownWords;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** My day in figures and lines, and what is good to know today. */
public final class DayController {
  private final DeskView view;
  @FXML private Label contacts;
  @FXML private Label answered;
  @FXML private Label escalated;
  @FXML private Label usual;
  @FXML private VBox list;
  @FXML private Label none;
  @FXML private HBox moreRow;
  @FXML private VBox known;
  @FXML private Label nothingKnown;

  DayController(DeskView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    DeskModel model = view.model();
    WhileShown.listen(
        list,
        () ->
            Subscription.combine(
                model.figuresProperty().subscribe(this::showFigures),
                model.moreProperty().subscribe(there -> Shown.set(moreRow, there)),
                WhileShown.paint(model.today(), this::showDay),
                WhileShown.paint(model.goodToKnow(), this::showKnown)));
  }

  @FXML
  void showMore() {
    view.model().showMore();
  }

  private void showFigures(DeskDay.Figures figures) {
    contacts.setText(Integer.toString(figures.contacts()));
    answered.setText(Integer.toString(figures.answered()));
    escalated.setText(Integer.toString(figures.escalated()));
    usual.setText(view.dates().clock(figures.usual()));
  }

  private void showDay() {
    Shown.set(none, view.model().today().isEmpty());
    list.getChildren().setAll(view.model().today().stream().map(this::row).toList());
  }

  private Node row(ContactSummary contact) {
    String name = contact.callerName();
    return Nodes.row(
        List.of("trow", "h32", "desk-row"),
        Nodes.mark(view.time(contact.openedAt()), "subtle", "day-time"),
        Nodes.mark(view.text("desk.channel." + contact.channel().name()), "muted", "day-channel"),
        Nodes.growing(Nodes.text(name == null ? view.text("desk.unnamed") : name)),
        Nodes.mark(ending(contact), "muted"));
  }

  private String ending(ContactSummary contact) {
    Disposition disposition = contact.disposition();
    if (contact.state() == ContactState.CLOSED && disposition != null) {
      return view.enums().word(disposition);
    }
    return view.text(contact.state() == ContactState.WRAP_UP ? "desk.day.after" : "desk.day.open");
  }

  private void showKnown() {
    Shown.set(nothingKnown, view.model().goodToKnow().isEmpty());
    known.getChildren().setAll(view.model().goodToKnow().stream().map(this::known).toList());
  }

  private Node known(GoodToKnow.Item item) {
    KnownWords words = new KnownWords(view.messages());
    return switch (item) {
      case GoodToKnow.Item.OfficeClosed closed ->
          line(
              "alert-octagon",
              "danger",
              view.text("desk.known.closed", closed.office()),
              view.text(
                  isMidnight(closed.until()) ? "desk.known.opensOn" : "desk.known.opens",
                  words.reason(closed.reason()),
                  view.dates().date(closed.until().toLocalDate()),
                  view.dates().time(closed.until().toLocalTime())));
      case GoodToKnow.Item.Holiday holiday ->
          line(
              "calendar",
              "muted",
              view.text(
                  "desk.known.holiday",
                  view.dates().date(holiday.on()),
                  words.holiday(holiday.name())),
              view.text("desk.known.calls", view.dates().date(holiday.nextBusinessDay())));
    };
  }

  /** Opening at midnight means with the day: only the day tells. */
  private static boolean isMidnight(ZonedDateTime until) {
    return until.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static Node line(String icon, String colour, String title, String words) {
    return Nodes.row(
        List.of("trow", "h44", "desk-row"),
        Nodes.icon(icon, "s14", colour),
        Nodes.growing(
            Nodes.column("lines", Nodes.text(title, "strong"), Nodes.text(words, "t12", "muted"))));
  }
}
