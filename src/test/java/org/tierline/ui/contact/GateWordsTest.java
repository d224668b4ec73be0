package org.tierline.ui.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.contact.Channel;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Phrases;

/** Where no case is opened, the strip says what is done instead. */
class GateWordsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void on_a_letter_stands_who_answers_it_and_the_key_that_passes_it_on(Language language) {
    assertThat(detail(Channel.MAIL, language)).contains("Ctrl+2").endsWith(letter(language));
    assertThat(detail(Channel.WEBFORM, language)).isNotEqualTo(detail(Channel.MAIL, language));
  }

  private static String letter(Language language) {
    return language == Language.ENGLISH
        ? "Only an officer answers a letter: pass it on, Ctrl+2"
        : new Messages(language).text("contact.gate.detail.NO_CASE.MAIL");
  }

  private static String detail(Channel channel, Language language) {
    ContactRig rig = new ContactRig(FakeJobs.contact(channel, null, "Lee Park"));
    rig.jobs.ceiling = DisclosureLevel.GENERAL_ONLY;
    ContactModel model = rig.open();
    Messages messages = new Messages(language);
    GateState state = model.facts().gateStateProperty().get();
    assertThat(state.kind()).isEqualTo(GateState.Kind.NO_CASE);
    return new GateWords(new ContactView(model, messages, new Phrases(messages))).detail(state);
  }
}
