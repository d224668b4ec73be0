package org.tierline.ui.common;

import java.util.List;

/**
 * Something that has to be decided before the desk goes on.
 *
 * @param title what is asked
 * @param text what depends on it
 * @param answers in the order in which they stand; one of them cancels
 */
public record Question(String title, String text, List<Answer> answers) {
  /** Keeps its own copy of the answers. */
  public Question {
    answers = List.copyOf(answers);
    if (answers.stream().noneMatch(answer -> answer.kind() == Answer.Kind.CANCEL)) {
      throw new IllegalArgumentException("A question must leave a way out: " + title);
    }
  }
}
