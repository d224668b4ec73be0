package org.tierline.app.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.model.assistant.EmmaAnswer;
import org.tierline.model.contact.HandOff;
import org.tierline.model.guidance.Article;
import org.tierline.service.assistant.Emma;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of the assistant. */
final class AssistantVerbs {
  private AssistantVerbs() {}

  static Map<String, Verb> all() {
    return Map.of("askEmma", AssistantVerbs::ask);
  }

  /** A chat that a question leads to is taken by whoever plays the step. */
  private static ObjectNode ask(Stage stage, StaffSession session, Arguments arguments) {
    Emma emma = stage.services().emma();
    String question = arguments.needed("text");
    EmmaAnswer answer = emma.answer(question, arguments.text("language"));
    ObjectNode result =
        Results.of(answer.outcome(), answer.rules())
            .put("say", stage.phrasebook().say(answer.say()))
            .put("language", answer.language());
    List<String> cited = answer.articles().stream().map(Article::id).toList();
    result.put("article", cited.isEmpty() ? null : cited.getFirst());
    result.set("articles", Results.texts(cited));
    chat(stage, session, answer, question)
        .ifPresent(chat -> result.put("contact", chat.contact().number()));
    return result;
  }

  private static Optional<OpenAnswer.Opened> chat(
      Stage stage, StaffSession session, EmmaAnswer answer, String question) {
    HandOff.Line said = new HandOff.Line("caller", stage.services().desk().now(), question);
    Optional<OpenAnswer.Opened> opened =
        stage
            .services()
            .emma()
            .handOver(session, answer, List.of(said))
            .filter(OpenAnswer.Opened.class::isInstance)
            .map(OpenAnswer.Opened.class::cast);
    opened.ifPresent(chat -> stage.opened(session, chat.contact()));
    return opened;
  }
}
