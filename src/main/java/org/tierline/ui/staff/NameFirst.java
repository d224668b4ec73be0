package org.tierline.ui.staff;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ViewDresser;
import org.tierline.ui.common.WidthKind;

/**
 * What is seen of the sign-in screen before the rest of it is made: its card, with the field for
 * the name at the place where it is going to stand, so that whoever starts the desk can type. Made
 * in code, since reading a form takes longer than all of this; with the style classes of {@code
 * staff/sign-in.fxml}. To be used on the FX thread.
 */
public final class NameFirst {
  private final TextField name = new TextField();
  private final BorderPane root = new BorderPane();

  /**
   * In the words that are switched on.
   *
   * @param room how much there is: where it is little, practice comes below the form
   */
  public NameFirst(Messages messages, ReadOnlyObjectProperty<WidthKind> room) {
    Label called = labeled("field-label", messages.text("staff.user-name"));
    called.setLabelFor(name);
    name.setId("name");
    name.getStyleClass().addAll("tall", "first-focus");
    VBox form =
        column(
            "column",
            column(
                "g6",
                labeled("heading", messages.text("staff.sign-in")),
                wrapped("muted", messages.text("staff.sign-in.what"))),
            column("g6", called, name),
            column("g6", labeled("field-label", messages.text("common.password")), field()),
            column("g6", labeled("field-label", messages.text("staff.store")), readOnly(), small()),
            placeOfButton());
    VBox aside = column("column");
    aside.visibleProperty().bind(room.isNotEqualTo(WidthKind.NARROW));
    aside.managedProperty().bind(aside.visibleProperty());
    HBox card = new HBox(form, aside);
    card.getStyleClass().addAll("overlay", "entrance-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    VBox entrance = column("entrance", head(messages), new StackPane(card), looksPlace());
    root.setCenter(entrance);
    root.setBottom(styled(new HBox(), "entrance-foot"));
    ViewDresser.dress(root);
  }

  /** What is shown. */
  public Parent root() {
    return root;
  }

  /** Hands over what was typed so far. */
  public String takeTyped() {
    String typed = name.getText();
    name.clear();
    return typed;
  }

  /**
   * Lets the screen that is shown instead of this go on with the typing at once: whoever types
   * loses no letter, and writes over none.
   */
  public static void goOnIn(Scene scene) {
    scene.getRoot().applyCss();
    Focus.firstFocus(scene.getRoot()).ifPresent(Node::requestFocus);
    if (scene.getFocusOwner() instanceof TextInputControl field) {
      field.end();
    }
  }

  private static HBox head(Messages messages) {
    HBox head =
        new HBox(
            mark(),
            labeled("heading", messages.text("staff.name")),
            labeled("muted", messages.text("staff.what")));
    head.setAlignment(Pos.CENTER);
    head.getStyleClass().addAll("g12", "large");
    return head;
  }

  private static VBox mark() {
    VBox mark = column("brand-mark", tier("three"), tier("two"), tier("one"));
    mark.setAlignment(Pos.CENTER_LEFT);
    return mark;
  }

  private static Region tier(String which) {
    Region tier = new Region();
    tier.getStyleClass().addAll("tier", which);
    return tier;
  }

  /** Looks like a field that nothing was typed into. */
  private static HBox field() {
    return styled(styled(new HBox(), "field"), "tall");
  }

  private static HBox readOnly() {
    return styled(field(), "readonly");
  }

  /** As high as the line about the store. */
  private static Label small() {
    Label line = labeled("t12", "");
    line.getStyleClass().add("subtle");
    return line;
  }

  /** As high as the button, which is not there before it does something. */
  private static HBox placeOfButton() {
    HBox place = field();
    place.setVisible(false);
    return place;
  }

  private static Region looksPlace() {
    return styled(new StackPane(), "look-place");
  }

  private static VBox column(String style, Node... nodes) {
    return styled(new VBox(nodes), style);
  }

  private static Label wrapped(String style, String text) {
    Label label = labeled(style, text);
    label.setWrapText(true);
    return label;
  }

  private static Label labeled(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private static <P extends Pane> P styled(P pane, String style) {
    pane.getStyleClass().add(style);
    return pane;
  }
}
