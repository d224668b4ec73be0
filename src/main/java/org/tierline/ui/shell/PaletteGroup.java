package org.tierline.ui.shell;

import java.util.List;
import org.tierline.ui.common.PaletteItem;

/**
 * What one source of Find or do found.
 *
 * @param kind message key of the name of the group
 * @param items best first
 */
record PaletteGroup(String kind, List<PaletteItem> items) {
  PaletteGroup {
    items = List.copyOf(items);
  }
}
