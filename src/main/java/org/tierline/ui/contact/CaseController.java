package org.tierline.ui.contact;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tierline.model.cases.CaseView;
import org.tierline.ui.common.CaseRows;
import org.tierline.ui.common.Shown;

/** The case: hatched and locked, or open at its level. */
public final class CaseController {
  private final ContactView view;
  private final CaseRows rows;
  @FXML private Label levelChip;
  @FXML private VBox locked;
  @FXML private Label lockedTitle;
  @FXML private Label lockedWords;
  @FXML private VBox card;

  CaseController(ContactView view) {
    this.view = view;
    this.rows =
        new CaseRows(view.messages(), view.width()::get, view.model().facts().nowProperty()::get);
  }

  @FXML
  void initialize() {
    ContactFacts facts = view.model().facts();
    facts.openCaseProperty().subscribe(value -> show());
    facts.gateStateProperty().subscribe(this::showLock);
    view.width().subscribe((before, now) -> show());
    view.model().opening().onOpened(card::requestFocus);
  }

  private void show() {
    CaseView open = view.model().facts().openCaseProperty().get();
    Shown.set(card, open != null);
    Shown.set(levelChip, open != null);
    Shown.set(locked, open == null);
    card.getChildren().clear();
    card.setAccessibleText("");
    if (open != null) {
      card.getChildren().setAll(rows.of(open));
      card.setAccessibleText(rows.announced(open.status()));
      levelChip.setText(view.text("contact.level." + open.level().name()));
    }
  }

  private void showLock(GateState state) {
    String key =
        switch (state.kind()) {
          case LOCKED -> state.again() ? "again" : state.step() == 1 ? "prompt" : "verify";
          case OPEN, CLOSING -> "verify";
          case NO_CASE -> "noCase";
          case NO_PARTY -> "noParty";
          case OWN -> "own";
          case USED_UP -> "usedUp";
          case CLOSED -> "closed";
        };
    lockedTitle.setText(view.text("contact.case.locked"));
    lockedWords.setText(view.text("contact.case.locked." + key));
    locked.setAccessibleText(lockedTitle.getText() + ". " + lockedWords.getText());
  }
}
