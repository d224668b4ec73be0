package org.tierline.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/** The jobs of the review in Find or do. A number typed there finds none of them. */
public final class ReviewPalette implements PaletteSource {
  private final Messages messages;
  private final ReviewScreens screens;

  /** Finds the jobs of a review. */
  public ReviewPalette(Messages messages, ReviewScreens screens) {
    this.messages = messages;
    this.screens = screens;
  }

  @Override
  public String kind() {
    return "review.palette.kind";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return Stream.of(
            item("queue", "bar-chart-2", ReviewPart.QUEUE),
            item("days", "trending-up", ReviewPart.DAYS),
            item("staff", "users", ReviewPart.STAFF),
            item("closing", "map-pin", ReviewPart.CLOSING),
            item("glass", "unlock", ReviewPart.GLASS),
            item("audit", "eye", ReviewPart.AUDIT),
            item("unlock", "key", ReviewPart.UNLOCK),
            item("report", "file-text", ReviewPart.REPORT),
            item("bulletins", "bell", ReviewPart.BULLETINS),
            item("clearances", "user-check", ReviewPart.CLEARANCES),
            item("inHand", "users", ReviewPart.IN_HAND),
            item("mail", "mail", ReviewPart.MAIL),
            item("complaints", "message-square", ReviewPart.COMPLAINTS),
            item("sample", "check-square", ReviewPart.SAMPLE),
            item("officeFiles", "download", ReviewPart.OFFICE_FILES))
        .flatMap(Optional::stream)
        .filter(
            item -> (item.title() + " " + item.detail()).toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }

  private Optional<PaletteItem> item(String name, String icon, ReviewPart part) {
    return screens.has(part)
        ? Optional.of(
            PaletteItem.of(
                "review:" + name,
                icon,
                messages.text("review.palette." + name),
                messages.text("review.palette." + name + ".detail"),
                () -> screens.show(part)))
        : Optional.empty();
  }
}
