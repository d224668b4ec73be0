package org.tierline.ui.common;

import java.util.List;

/** Something that Find or do looks in: guidance, commands, my contacts. */
public interface PaletteSource {
  /** Message key of the name of its group. */
  String kind();

  /**
   * What fits, best first, only what this person may open. Called in the background.
   *
   * @param typed what was typed, trimmed, never empty
   */
  List<PaletteItem> find(String typed) throws Exception;
}
