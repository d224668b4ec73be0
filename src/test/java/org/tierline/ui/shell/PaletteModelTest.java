package org.tierline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.common.PaletteSource;

class PaletteModelTest {
  private final List<String> opened = new ArrayList<>();
  private final PaletteModel model =
      new PaletteModel(
          List.of(
              source("guidance", item("My card did not arrive"), item("Card returned")),
              source("do", item("Card not received"), locked("Service request: card")),
              source("mine", ofCaller("of caller Lee Park")),
              source("asked", locked("E-7K3M9QX2T0 asked after")),
              source("callbacks", item("E-7K3M9QX2T0 in Callbacks")),
              source("articles", item("About a service"))),
          new Messages(Language.ENGLISH),
          BackgroundWork.atOnce(failure -> {
            throw new AssertionError(failure);
          }));

  @Test
  void the_kind_with_the_best_match_comes_first() {
    model.typedProperty().set("card");
    assertThat(model.groupsProperty().get())
        .extracting(PaletteGroup::kind)
        .containsExactly("do", "guidance");
    assertThat(chosen()).isEqualTo("Card not received");
  }

  @Test
  void what_can_be_done_now_comes_before_what_lacks_something() {
    model.typedProperty().set("e-7k3m9qx2t0");
    assertThat(chosen()).isEqualTo("E-7K3M9QX2T0 in Callbacks");
    assertThat(model.count()).isEqualTo(2);
  }

  @Test
  void what_begins_with_what_was_typed_comes_first_even_where_it_lacks_something() {
    model.typedProperty().set("service");
    assertThat(model.groupsProperty().get()).hasSize(2);
    assertThat(chosen()).isEqualTo("Service request: card");
  }

  @Test
  void up_and_down_stop_at_the_ends() {
    model.typedProperty().set("card");
    model.move(-1);
    assertThat(chosen()).isEqualTo("Card not received");
    model.move(9);
    assertThat(chosen()).isEqualTo("Card returned");
  }

  @Test
  void tab_keeps_one_kind_and_tab_again_takes_all() {
    model.typedProperty().set("card");
    model.narrow();
    assertThat(model.groupsProperty().get()).hasSize(1);
    model.narrow();
    assertThat(model.groupsProperty().get()).hasSize(2);
  }

  @Test
  void what_lacks_something_is_shown_and_not_opened() {
    model.typedProperty().set("service");
    assertThat(chosen()).isEqualTo("Service request: card");
    assertThat(model.take()).isNull();
  }

  @Test
  void what_was_done_last_is_offered_before_anything_is_typed() {
    model.typedProperty().set("returned");
    Runnable action = model.take();
    assertThat(action).isNotNull();
    if (action != null) {
      action.run();
    }
    model.begin();
    assertThat(opened).containsExactly("Card returned");
    assertThat(model.groupsProperty().get())
        .singleElement()
        .satisfies(group -> assertThat(group.items()).hasSize(1));
  }

  @Test
  void what_was_done_for_one_caller_is_not_offered_at_the_next() {
    model.typedProperty().set("of caller");
    assertThat(model.take()).isNotNull();
    model.begin();
    assertThat(model.groupsProperty().get()).isEmpty();
  }

  @Test
  void nothing_that_was_typed_or_found_stays_once_it_is_closed() {
    model.typedProperty().set("card");
    model.abandon();
    assertThat(model.typedProperty().get()).isEmpty();
    assertThat(model.groupsProperty().get()).isEmpty();
    assertThat(model.chosenProperty().get()).isNull();
  }

  @Test
  void nothing_found_is_known() {
    model.typedProperty().set("qqz");
    assertThat(model.isNothingFound()).isTrue();
    assertThat(model.chosenProperty().get()).isNull();
  }

  private String chosen() {
    PaletteItem item = model.chosenProperty().get();
    return item == null ? "" : item.title();
  }

  private PaletteItem item(String title) {
    return PaletteItem.of(title, "file", title, "", () -> opened.add(title));
  }

  private PaletteItem ofCaller(String title) {
    return PaletteItem.ofCaller(title, "user", title, "", () -> opened.add(title));
  }

  private PaletteItem locked(String title) {
    return new PaletteItem(title, "file", title, "", "", "needs a verified contact", () -> {});
  }

  private static PaletteSource source(String kind, PaletteItem... items) {
    return new PaletteSource() {
      @Override
      public String kind() {
        return kind;
      }

      @Override
      public List<PaletteItem> find(String typed) {
        return Arrays.stream(items)
            .filter(item -> item.title().toLowerCase(Locale.ROOT).contains(typed))
            .toList();
      }
    };
  }
}
