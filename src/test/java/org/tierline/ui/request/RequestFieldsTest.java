package org.tierline.ui.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.ui.Fx;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.forms.FormHost;
import org.tierline.ui.forms.HandDebounce;
import org.tierline.ui.forms.TestContact;

/** What stands in the fields after another type was chosen. */
class RequestFieldsTest {
  private final HandDebounce typing = new HandDebounce();
  private final RequestModel model =
      new RequestModel(
          new TestRequestJobs(),
          BackgroundWork.atOnce(e -> {
            throw new AssertionError(e);
          }),
          typing);
  private final Scene scene = Fx.get(this::scene);

  private Scene scene() {
    Messages messages = new Messages(Language.ENGLISH);
    RequestForm form =
        new RequestForm(
            model,
            new ViewLoader(messages),
            messages,
            InstantSource.fixed(TestContact.NOW),
            new Themes().widthProperty());
    TestContact contact = TestContact.of(List.of());
    contact.openCase.set(TestContact.statusOnly());
    form.open(contact.context());
    Scene made = new FormHost(form, messages).scene(1240, 720);
    made.getRoot().applyCss();
    made.getRoot().layout();
    return made;
  }

  @Test
  void whoWantsToSubmitIsLedToWhatIsMissing() {
    assertThat(ledTo(() -> {})).isEqualTo("type");
    assertThat(
            ledTo(() ->
                model.entries().type.valueProperty().set(ServiceRequestType.CHANGE_OF_ADDRESS)))
        .isEqualTo("words");
    assertThat(ledTo(() -> model.entries().words.valueProperty().set("I moved.")))
        .isEqualTo("street");
    assertThat(ledTo(() -> model.entries().street.set("500 Elm St"))).isEqualTo("city");
    assertThat(ledTo(() -> model.entries().city.set("Dallas"))).isEqualTo("state");
    assertThat(ledTo(() -> model.entries().state.set("TX"))).isEqualTo("zip");
    assertThat(Fx.get(() -> scene.lookup("#zip").getAccessibleHelp()))
        .isEqualTo("The ZIP Code has five digits");
    assertThat(Fx.get(() -> scene.lookup("#state").getAccessibleHelp())).isNull();
  }

  private String ledTo(Runnable typed) {
    return Fx.get(() -> {
      typed.run();
      scene.lookup("#submit").requestFocus();
      model.leadToMissing();
      Node owner = scene.getFocusOwner();
      return owner == null ? "" : owner.getId();
    });
  }

  @Test
  void anotherReceiptNumberInTheWordsIsWarnedOf() {
    Fx.run(() -> model.entries().words.valueProperty().set("And IOE0999999999 too."));
    Label warning = (Label) scene.lookup("#otherNumber");
    assertThat(warning.isVisible()).isTrue();
    assertThat(warning.getText()).contains("covers only IOE0912345678").doesNotContain("0999");
    Fx.run(() -> model.entries().words.valueProperty().set("It never came."));
    assertThat(warning.isVisible()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "OUTSIDE_NORMAL_TIME, CARD_NOT_RECEIVED, Which card",
    "CARD_NOT_RECEIVED, DOCUMENT_NOT_RECEIVED, Which document",
    "TYPOGRAPHIC_ERROR, CARD_NOT_RECEIVED, Which card",
    "WITHDRAWAL, NOTICE_NOT_RECEIVED, ''"
  })
  void theFieldsSpeakOfTheTypeThatIsChosen(
      ServiceRequestType before, ServiceRequestType now, String label) {
    List<String> seen =
        Fx.get(() -> {
          model.entries().type.valueProperty().set(before);
          model.entries().type.valueProperty().set(now);
          typing.rest();
          Label document = (Label) scene.lookup("#documentLabel");
          TextField sent = (TextField) scene.lookup("#sent");
          return List.of(document.getText(), sent.getText());
        });
    if (!label.isEmpty()) {
      assertThat(seen.getFirst()).isEqualTo(label);
    }
    assertThat(seen.getLast()).startsWith("Card Was Mailed To Me");
  }
}
