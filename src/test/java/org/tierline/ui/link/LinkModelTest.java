package org.tierline.ui.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.link.LinkWish;
import org.tierline.model.link.OfficialLink;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.forms.TestContact;

class LinkModelTest {
  private final TestLinkJobs jobs = new TestLinkJobs();
  private final TestContact contact = TestContact.of(List.of(), "+13125550111", "es");
  private final LinkModel model =
      new LinkModel(
          jobs,
          BackgroundWork.atOnce(failure -> {
            if (!(failure instanceof IllegalStateException)) {
              throw new AssertionError(failure);
            }
          }));

  @Test
  void a_link_leaves_only_once_the_caller_agreed() {
    model.open(contact.context());
    assertThat(model.missingProperty().get()).isEqualTo("link.missing.url");
    model.choose(model.links().rows().getFirst());
    assertThat(model.missingProperty().get()).isEqualTo("link.missing.agreed");
    assertThat(Objects.requireNonNull(model.sayProperty().get()).key()).isEqualTo("say.link.ask");
    model.submit();
    assertThat(jobs.sent).isEmpty();
    model.agreed.set(true);
    model.submit();
    assertThat(jobs.sent)
        .containsExactly(new LinkWish("+13125550111", "https://www.uscis.gov/page-1", true));
    assertThat(contact.done).hasSize(1);
    assertThat(contact.done.getFirst().say().key()).isEqualTo("say.link.sent");
  }

  @Test
  void titles_are_in_the_language_of_the_caller_and_pages_follow() {
    model.open(contact.context());
    assertThat(model.links().rows())
        .extracting(OfficialLink::title)
        .hasSize(LinkModel.PAGE)
        .allMatch(title -> title.startsWith("Página"));
    model.links().showMore();
    assertThat(model.links().rows()).hasSize(7).doesNotHaveDuplicates();
    assertThat(model.links().moreProperty().get()).isFalse();
    model.typed.set("7");
    assertThat(model.links().rows()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.uscis.gov\\@example.com/",
        "https://user@uscis.gov/",
        "https://uscis.gov.example.com/x",
        "https://www.uscis.gov:8443/",
        "http://www.uscis.gov/"
      })
  void an_address_that_may_not_leave_is_not_chosen_and_why_stands_beside(String page) {
    ready();
    model.typed.set(page);
    model.chooseFirst();
    assertThat(model.url.get()).isEmpty();
    assertThat(model.missingProperty().get()).isEqualTo("say.link.notOfficial");
    assertThat(model.canSubmit().get()).isFalse();
    model.typed.set("https://www.uscis.gov/i-90");
    model.chooseFirst();
    assertThat(model.canSubmit().get()).isTrue();
  }

  @Test
  void enter_takes_the_first_or_the_address_that_was_typed() {
    model.open(contact.context());
    model.typed.set("3");
    model.chooseFirst();
    assertThat(model.url.get()).isEqualTo("https://www.uscis.gov/page-3");
    model.typed.set(" https://www.uscis.gov/i-90 ");
    model.chooseFirst();
    assertThat(model.url.get()).isEqualTo("https://www.uscis.gov/i-90");
    model.typed.set("nothing of the kind");
    model.chooseFirst();
    assertThat(model.url.get()).as("stays chosen").isEqualTo("https://www.uscis.gov/i-90");
  }

  @ParameterizedTest
  @ValueSource(strings = {"say.link.notOfficial", "say.link.nowhere", "say.link.blocked"})
  void a_refusal_is_told_in_place_and_everything_typed_stays(String why) {
    ready();
    jobs.refuses = why;
    model.submit();
    assertThat(model.missingProperty().get()).isEqualTo(why);
    assertThat(contact.done).isEmpty();
    assertThat(model.url.get()).isNotEmpty();
    model.to.valueProperty().set("lee@example.org");
    assertThat(model.missingProperty().get()).as("until something else is typed").isEmpty();
  }

  @Test
  void what_was_sent_before_stands_beside() {
    ready();
    model.submit();
    model.open(contact.context());
    assertThat(model.sentProperty().get()).containsExactly("https://www.uscis.gov/page-1");
  }

  @Test
  void a_failure_keeps_every_letter_and_a_draft_comes_back_without_the_consent() {
    ready();
    jobs.fails = true;
    model.submit();
    assertThat(model.failedProperty().get()).isTrue();
    Map<String, String> draft = model.draft();
    model.clear();
    assertThat(model.draft()).isEmpty();
    assertThat(model.links().rows()).isEmpty();
    model.open(contact.context());
    model.restore(draft);
    assertThat(model.url.get()).isEqualTo("https://www.uscis.gov/page-1");
    assertThat(model.canSubmit().get()).as("consent is asked for again").isFalse();
  }

  private void ready() {
    model.open(contact.context());
    model.choose(model.links().rows().getFirst());
    model.agreed.set(true);
  }
}
