package org.tierline.ui.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
          Messages messages = new Messages(Language.ENGLISH);
          HandDebounce typing = new HandDebounce();
          RequestModel model =
              new RequestModel(
                  new TestRequestJobs(),
                  BackgroundWork.atOnce(e -> {
                    throw new AssertionError(e);
                  }),
                  typing);
          RequestForm form =
              new RequestForm(
                  model,
                  new ViewLoader(messages),
                  messages,
                  InstantSource.fixed(TestContact.NOW),
                  new Themes().widthProperty());
          FormHost host = new FormHost(form, messages);
          TestContact contact = TestContact.of(List.of());
          contact.openCase.set(TestContact.statusOnly());
          form.open(contact.context());
          Scene scene = host.scene(1240, 720);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
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
