package org.tierline.ui.contact;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.common.WidthKind;

/**
 * How much room a contact has: as much as the desk, but where the rail leaves less than the three
 * columns need, that of a compact desk. The words would have less room than their form else.
 */
final class ContactRoom {
  private static final double FULL = 1180;
  private static final String COMPACT = WidthKind.COMPACT.styleClass();
  private final Region root;
  private final Themes themes;
  private final ObjectProperty<WidthKind> width;

  private ContactRoom(Region root, Themes themes, ObjectProperty<WidthKind> width) {
    this.root = root;
    this.themes = themes;
    this.width = width;
  }

  /** Keeps a width up to date while a contact is shown. For the FX thread. */
  static void follow(Region root, Themes themes, ObjectProperty<WidthKind> width) {
    ContactRoom room = new ContactRoom(root, themes, width);
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                themes.widthProperty().subscribe(kind -> room.fit()),
                themes.textPercentProperty().subscribe(percent -> room.fit()),
                root.widthProperty().subscribe(points -> room.fit())));
  }

  private void fit() {
    WidthKind desk = themes.widthProperty().get();
    double room = root.getWidth() * 100 / themes.textPercentProperty().get();
    boolean tight = desk == WidthKind.FULL && room > 0 && room < FULL;
    ObservableList<String> classes = root.getStyleClass();
    if (tight && !classes.contains(COMPACT)) {
      classes.add(COMPACT);
    } else if (!tight) {
      classes.remove(COMPACT);
    }
    width.set(tight ? WidthKind.COMPACT : desk);
  }
}
