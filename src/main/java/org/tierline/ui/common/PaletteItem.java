package org.tierline.ui.common;

import org.jspecify.annotations.Nullable;

/**
 * One line of Find or do.
 *
 * @param id names it, so that what was done last can be offered again
 * @param icon a Feather drawing
 * @param title what it is, where matches are marked
 * @param detail a few words more, may be empty
 * @param hint what Enter does, such as "Enter reads it"; may be empty
 * @param needs what is missing before it can be done, such as "needs a verified contact"; null if
 *     nothing is
 * @param open does it, on the FX thread
 */
public record PaletteItem(
    String id,
    String icon,
    String title,
    String detail,
    String hint,
    @Nullable String needs,
    Runnable open) {

  /** An item that can be opened, without a hint of its own. */
  public static PaletteItem of(String id, String icon, String title, String detail, Runnable open) {
    return new PaletteItem(id, icon, title, detail, "", null, open);
  }
}
