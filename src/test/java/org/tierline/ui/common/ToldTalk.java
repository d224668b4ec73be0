package org.tierline.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;

/** Remembers what was said, for tests. */
public final class ToldTalk implements Talk {
  private final List<String> told = new ArrayList<>();
  private final List<Question> asked = new ArrayList<>();

  /** What was told or failed, in order. */
  public List<String> told() {
    return List.copyOf(told);
  }

  /** The questions asked, in order; give an answer by running its action. */
  public List<Question> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void tell(Notice notice) {
    told.add(notice.text());
  }

  @Override
  public void ask(Question question) {
    asked.add(question);
  }

  @Override
  public Runnable show(String title, Parent view) {
    told.add(title);
    return () -> {};
  }

  @Override
  public void failed(String whatHappened, Throwable cause) {
    told.add(whatHappened);
  }
}
