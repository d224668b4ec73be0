package org.tierline.ui.office;

import java.util.List;
import java.util.function.Consumer;
import org.tierline.model.office.Office;
import org.tierline.model.office.OfficeQuery;
import org.tierline.service.office.OfficeFinder;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/** Offices in Find or do: by code, city or name. */
public final class OfficesPalette implements PaletteSource {
  private static final int MOST = 20;

  private final OfficeFinder finder;
  private final Messages messages;
  private final OfficeTexts texts;
  private final Consumer<String> open;

  /**
   * A source on a finder.
   *
   * @param open shows the screen of offices with a code in its box
   */
  public OfficesPalette(OfficeFinder finder, Messages messages, Consumer<String> open) {
    this.finder = finder;
    this.messages = messages;
    this.texts = new OfficeTexts(messages);
    this.open = open;
  }

  @Override
  public String kind() {
    return "office.title";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    return finder.find(OfficeQuery.typed(typed)).offices().stream()
        .limit(MOST)
        .map(found -> item(found.office()))
        .toList();
  }

  private PaletteItem item(Office office) {
    return new PaletteItem(
        "office:" + office.code(),
        "map-pin",
        texts.name(office),
        office.code() + ", " + texts.line(office, ""),
        messages.text("office.palette.hint"),
        null,
        () -> open.accept(office.code()));
  }
}
