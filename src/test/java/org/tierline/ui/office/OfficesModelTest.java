package org.tierline.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.Sentence;
import org.tierline.ui.common.Language;

/** The search and its card, without a toolkit. */
class OfficesModelTest {
  private OfficesModel model = OfficesStage.newModel();

  @BeforeEach
  void anew() {
    model = OfficesStage.newModel();
  }

  @Test
  void theCallersZipIsSearchedAtOnce() {
    model.serve("75201", Language.SPANISH);
    assertThat(office()).isEqualTo("DAL");
    assertThat(model.card().speechProperty().get()).isEqualTo(Language.SPANISH);
    assertThat(model.card().mailState()).isEqualTo("TX");
  }

  @Test
  void whatStandsInTheBoxIsNotOverwritten() {
    model.search("Houston");
    model.serve("75201", Language.ENGLISH);
    assertThat(office()).isEqualTo("HOU");
  }

  @Test
  void aRowChosenByHandStaysWhileItFits() {
    model.search("dallas");
    model.search().move(1);
    String second = office();
    assertThat(second).isNotEqualTo("DAL");
    model.search("dallas tx");
    assertThat(office()).isEqualTo(second);
    model.search("houston");
    assertThat(office()).isEqualTo("HOU");
  }

  @Test
  void theEndsOfTheListHold() {
    model.search("dallas");
    model.search().move(-5);
    assertThat(office()).isEqualTo("DAL");
    model.search().move(500);
    assertThat(model.search().chosenRowProperty().get()).isInstanceOf(ResultRow.OfPlace.class);
  }

  @Test
  void aPlaceAsksForItsOwnZip() {
    model.serve("75201", Language.ENGLISH);
    model.search("Dallas, GA");
    while (!(model.search().chosenRowProperty().get() instanceof ResultRow.OfPlace)) {
      model.search().move(1);
    }
    assertThat(model.search().chosenProperty().get()).isEqualTo(new Choice("ATL", "30132"));
  }

  @Test
  void twoOfficesAskForTheProvince() {
    model.search("China");
    assertThat(model.search().foundProperty().get().state())
        .isEqualTo(SearchModel.State.WHICH_PROVINCE);
    assertThat(model.card().sentenceProperty().get()).isEqualTo(Sentence.of("say.office.which"));
    model.search().move(1);
    assertThat(office()).isEqualTo("BEI");
  }

  @Test
  void aCountryWithoutOfficeGetsTheInternationalNumber() {
    model.search("Germany");
    assertThat(model.search().foundProperty().get().state())
        .isEqualTo(SearchModel.State.NO_OFFICE_ABROAD);
    assertThat(model.card().sentenceProperty().get())
        .isEqualTo(Sentence.of("say.office.none", "212-620-3418"));
    assertThat(model.card().cardProperty().get()).isNull();
  }

  @Test
  void theLastThreeSearchesOfUseAreRemembered() {
    for (String text : new String[] {"dallas", "qwertyuiop", "houston", "boston", "atlanta"}) {
      model.search(text);
      model.read();
    }
    model.search().clear();
    assertThat(model.search().recent()).containsExactly("atlanta", "boston", "houston");
    assertThat(model.card().cardProperty().get()).isNull();
    model.forget();
    assertThat(model.search().recent()).isEmpty();
  }

  @Test
  void mailFollowsFormAndCarrier() {
    model.serve("75201", Language.ENGLISH);
    assertThat(model.card().formProperty().get()).isEqualTo("N-400");
    assertThat(model.card().mailProperty().get().orElseThrow().lines()).contains("P.O. Box 660060");
    model.card().byCourierProperty().set(true);
    assertThat(model.card().mailProperty().get().orElseThrow().lines()).contains("Suite 400");
    model.search("Nairobi");
    model.card().formProperty().set("I-999");
    assertThat(model.card().mailProperty().get()).isEmpty();
  }

  private String office() {
    return Objects.requireNonNull(model.card().cardProperty().get()).office().code();
  }
}
