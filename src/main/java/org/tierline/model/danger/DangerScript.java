package org.tierline.model.danger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;

/**
 * What comes up when somebody is in danger (M3). It holds nothing of the contact or of a case.
 *
 * @param kind what kind of danger; null before one was chosen
 * @param say the words to read aloud, with the number in them
 * @param hotlines whom to call, the first one first
 * @param todo what whoever reads it does beside
 * @param rules the numbers of the rules that decided
 */
public record DangerScript(
    @Nullable DangerKind kind,
    Sentence say,
    List<Hotline> hotlines,
    Sentence todo,
    List<String> rules) {
  public DangerScript {
    hotlines = List.copyOf(hotlines);
    rules = List.copyOf(rules);
  }
}
