package org.tierline.ui.guidance;

import java.util.List;
import java.util.function.Consumer;
import org.tierline.model.guidance.Article;
import org.tierline.model.guidance.FoundArticle;
import org.tierline.service.guidance.Guidance;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

/** Guidance in Find or do: a question finds its articles. */
public final class GuidancePalette implements PaletteSource {
  private static final int MOST = 4;

  private final Guidance guidance;
  private final Messages messages;
  private final Consumer<String> open;

  /**
   * A source on guidance.
   *
   * @param open shows the screen of guidance with a question in its box
   */
  public GuidancePalette(Guidance guidance, Messages messages, Consumer<String> open) {
    this.guidance = guidance;
    this.messages = messages;
    this.open = open;
  }

  @Override
  public String kind() {
    return "guidance.title";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    return guidance.find(typed, messages.language().code(), MOST).stream()
        .map(FoundArticle::article)
        .map(this::item)
        .toList();
  }

  private PaletteItem item(Article article) {
    return new PaletteItem(
        "guidance:" + article.id(),
        "book-open",
        article.title(),
        messages.text("guidance.palette.detail"),
        messages.text("guidance.palette.hint"),
        null,
        () -> open.accept(article.title()));
  }
}
