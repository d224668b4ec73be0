package org.tierline.ui.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.Address;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.CaseView;

/** The lines of an open case: when, what, next; then what names it; then what the level adds. */
public final class CaseRows {
  private final Messages messages;
  private final Dates dates;
  private final Supplier<WidthKind> width;
  private final Supplier<Instant> now;

  /**
   * Lines in the words of the desk.
   *
   * @param width how much room there is
   * @param now says how long ago something was
   */
  public CaseRows(Messages messages, Supplier<WidthKind> width, Supplier<Instant> now) {
    this.messages = messages;
    this.dates = new Dates(messages);
    this.width = width;
    this.now = now;
  }

  /** The lines of a case, as far as its level goes. */
  public List<Node> of(CaseView open) {
    List<Node> rows = new ArrayList<>(status(open.status()));
    if (open.details() != null) {
      rows.addAll(details(open.details()));
    }
    return rows;
  }

  /** When, what, next: what a screen reader says when the case opens. */
  public String announced(CaseView.StatusPart status) {
    return messages.text("contact.case.announced", when(status), what(status), next(status));
  }

  private List<Node> status(CaseView.StatusPart status) {
    Region line = new Region();
    line.getStyleClass().add("line");
    LocalDate on = status.statusOn();
    List<Node> rows = new ArrayList<>();
    rows.add(
        row(
            List.of("kv", "big"),
            "when",
            Nodes.mark(when(status), "t16", "strong"),
            Nodes.mark(on == null ? "" : ago(on), "subtle", "t12")));
    rows.add(
        row(
            List.of("kv", "big"),
            "what",
            Nodes.growing(Nodes.text(what(status), "t16", "strong"))));
    rows.add(row(List.of("kv"), "next", nextStep(status)));
    rows.add(line);
    Node receipt = Nodes.mark(status.receiptNumber().value(), "code", "strong");
    Node received = Nodes.mark(dates.dayWithYear(status.receivedOn()));
    if (width.get() == WidthKind.COMPACT) {
      rows.add(row(List.of("kv"), "receipt", receipt));
      rows.add(row(List.of("kv"), "received", received));
    } else {
      rows.add(
          row(
              List.of("kv"),
              "receipt",
              Nodes.growing(receipt),
              Nodes.mark(messages.text("contact.case.receivedOn"), "subtle", "t12"),
              received));
    }
    rows.add(
        row(
            List.of("kv"),
            "form",
            Nodes.growing(
                Nodes.text(
                    messages.text("contact.case.formTitle", status.form(), status.formTitle()),
                    "t12"))));
    return rows;
  }

  /** A time that is over says since when. */
  private Node nextStep(CaseView.StatusPart status) {
    LocalDate over = status.overSince(EasternTime.dateOf(now.get()));
    Label step = Nodes.text(next(status));
    if (over == null) {
      return Nodes.growing(step);
    }
    Label since =
        Nodes.mark(
            messages.text("contact.case.overSince", dates.day(over)), "attention", "strong", "t12");
    return width.get() == WidthKind.COMPACT
        ? Nodes.column("g2", step, since)
        : Nodes.row(List.of("g8", "over"), step, since);
  }

  private List<Node> details(CaseView.DetailsPart details) {
    List<Node> rows = new ArrayList<>();
    rows.add(row(List.of("kv"), "where", said(details.location())));
    rows.add(
        row(
            List.of("kv"),
            "aNumber",
            details.aNumber() == null
                ? said(null)
                : Nodes.mark(details.aNumber().value(), "code", "strong")));
    rows.add(row(List.of("kv"), "address", said(address(details.address()))));
    rows.add(row(List.of("kv"), "contactBy", said(joined(details.phone(), details.email()))));
    rows.add(row(List.of("kv"), "parties", said(parties(details))));
    return rows;
  }

  private String parties(CaseView.DetailsPart details) {
    CaseRecord.Representative representative = details.representative();
    Stream<String> others =
        details.parties().stream()
            .map(party -> messages.text("contact.case.party", party.name(), party.relationship()));
    String by =
        representative == null
            ? messages.text("contact.case.noRepresentative")
            : messages.text("contact.case.representative", representative.name());
    return Stream.concat(Stream.concat(Stream.of(details.subject()), others), Stream.of(by))
        .collect(Collectors.joining("; "));
  }

  private static @Nullable String address(@Nullable Address address) {
    return address == null
        ? null
        : joined(
            address.street(), address.city(), (address.state() + "\u00a0" + address.zip()).strip());
  }

  private static @Nullable String joined(@Nullable String... parts) {
    String all =
        Stream.of(parts)
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? null : all;
  }

  private Node said(@Nullable String value) {
    return Nodes.growing(
        value == null || value.isBlank()
            ? Nodes.text(messages.text("contact.case.notOnFile"), "subtle")
            : Nodes.text(value));
  }

  private String when(CaseView.StatusPart status) {
    LocalDate on = status.statusOn();
    return dates.dayWithYear(on == null ? status.receivedOn() : on);
  }

  private String what(CaseView.StatusPart status) {
    String title = status.statusTitle();
    return title == null ? messages.text("contact.case.received") : title;
  }

  private String next(CaseView.StatusPart status) {
    String next = status.next();
    return next == null || next.isBlank() ? messages.text("contact.case.notOnFile") : next;
  }

  private String ago(LocalDate on) {
    LocalDate today = EasternTime.dateOf(now.get());
    return messages.text("contact.case.daysAgo", ChronoUnit.DAYS.between(on, today));
  }

  private HBox row(List<String> styleClasses, String key, Node... values) {
    HBox row = Nodes.row(styleClasses, Nodes.mark(messages.text("contact.case." + key), "k"));
    row.getChildren().addAll(values);
    return row;
  }
}
