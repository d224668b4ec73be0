package org.tierline.ui.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Contact;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.ui.common.EasternTime;

/** The words of the gate strip. */
final class GateWords {
  private final ContactView view;
  private final ContactFacts facts;

  GateWords(ContactView view) {
    this.view = view;
    this.facts = view.model().facts();
  }

  String title(GateState state) {
    return state.isOpen()
        ? view.text("contact.gate.title.OPEN." + state.level().name())
        : view.text("contact.gate.title." + state.kind().name());
  }

  String detail(GateState state) {
    return switch (state.kind()) {
      case OPEN -> view.text("contact.gate.detail.OPEN." + state.level().name());
      case NO_CASE -> view.text("contact.gate.detail.NO_CASE." + facts.contact().channel().name());
      case NO_PARTY -> view.text("contact.gate.detail.NO_PARTY." + caller());
      case LOCKED, CLOSING, USED_UP, OWN, CLOSED ->
          state.again()
              ? view.text("contact.gate.detail.again")
              : view.text("contact.gate.detail." + state.kind().name());
    };
  }

  /** What stands at the right end, beside a countdown. */
  String right(GateState state, boolean brief) {
    return switch (state.kind()) {
      case LOCKED -> ceiling(brief);
      case OPEN, CLOSING -> view.text("contact.gate.closesIn");
      case NO_CASE -> replyDue(facts.replyDue());
      case USED_UP -> view.text("contact.gate.right.USED_UP");
      case NO_PARTY, OWN, CLOSED -> "";
    };
  }

  String verified(GateState state) {
    OpenGate gate = facts.gateProperty().get();
    return state.kind() == GateState.Kind.OPEN && gate != null
        ? view.text("contact.gate.verified", view.time(gate.at()))
        : "";
  }

  String left(GateState state) {
    return state.left() == null ? "" : view.dates().clock(state.left());
  }

  /** The whole strip in a sentence; the countdown is left out, so that it is not announced. */
  String sentence(GateState state) {
    DisclosureLevel level = state.level();
    return view.text(
        "contact.gate.sentence",
        title(state),
        view.text("contact.level." + level.name()),
        detail(state));
  }

  private String caller() {
    return view.model().form().relationshipProperty().get().name();
  }

  private String ceiling(boolean brief) {
    Contact contact = facts.contact();
    String most = view.text("contact.gate.most." + facts.ceiling().name());
    return brief
        ? view.text("contact.gate.ceiling.brief", most)
        : view.text(
            "contact.gate.ceiling",
            view.enums().word(facts.role()),
            view.text("contact.by." + contact.channel().name()),
            most);
  }

  private String replyDue(@Nullable Instant due) {
    return due == null
        ? ""
        : view.text(
            "contact.gate.replyDue", view.dates().date(EasternTime.dateOf(due)), view.time(due));
  }
}
