package org.tierline.ui.score;

import java.util.List;
import java.util.Locale;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.PagedList;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ViewLoader;

/** The screen of one's own scores, reached from Find or do. For the FX thread. */
public final class ScoreScreen implements PaletteSource {
  /** Its name for the navigator. */
  public static final String ID = "scores";

  private static final int PAGE = 10;

  private final Navigator navigator;
  private final Messages messages;
  private final PagedList<ScoreJobs.Line> list;

  /** Makes the screen known to the navigator. */
  public ScoreScreen(
      ScoreJobs jobs,
      ViewLoader views,
      Navigator navigator,
      Messages messages,
      BackgroundWork work) {
    this.navigator = navigator;
    this.messages = messages;
    this.list = PagedList.of(jobs::mine, PAGE, work);
    views.register(ScoreController.class, () -> new ScoreController(list, messages));
    views.register(ListPart.class, () -> new ListPart(messages));
    navigator.register(
        Screen.of(
            ID,
            () -> {
              list.refresh();
              return views.load("score/scores");
            }));
  }

  /** The person signs out. */
  public void end() {
    list.clear();
  }

  @Override
  public String kind() {
    return "score.palette.kind";
  }

  @Override
  public List<PaletteItem> find(String typed) {
    String title = messages.text("score.title");
    return title.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))
        ? List.of(
            PaletteItem.of(
                "scores",
                "check-square",
                title,
                messages.text("score.palette.detail"),
                () -> navigator.show(ID)))
        : List.of();
  }
}
