package org.tierline.ui.common;

import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

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
 * @param ofOneCaller whether it speaks of one caller: it is found again by who looks for it, and
 *     not offered while somebody else is on the line (P15)
 * @param open does it, on the FX thread
 */
public record PaletteItem(
    String id,
    String icon,
    String title,
    String detail,
    String hint,
    @Nullable String needs,
    boolean ofOneCaller,
    Runnable open) {

  /** An item that speaks of no caller. */
  public PaletteItem(
      String id,
      String icon,
      String title,
      String detail,
      String hint,
      @Nullable String needs,
      Runnable open) {
    this(id, icon, title, detail, hint, needs, false, open);
  }

  /** An item that can be opened, without a hint of its own. */
  public static PaletteItem of(String id, String icon, String title, String detail, Runnable open) {
    return new PaletteItem(id, icon, title, detail, "", null, open);
  }

  /** As {@link #of}, of one caller. */
  public static PaletteItem ofCaller(
      String id, String icon, String title, String detail, Runnable open) {
    return new PaletteItem(id, icon, title, detail, "", null, true, open);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
