package org.tierline.ui.common;

import java.util.Map;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;

/**
 * A form that takes the middle of the contact screen: a service request, an escalation, the
 * question after a callback. The contact screen knows forms only as this; each lives in the package
 * of its feature. For the FX thread only.
 */
public interface ContactForm {
  /** The digit that opens it with Ctrl, fixed for all. */
  int digit();

  /**
   * The key that opens it with Ctrl, as it is shown: its digit, or a letter where all are taken.
   */
  default String key() {
    return Integer.toString(digit());
  }

  /** The key of its name in the phrase files, such as {@code request.title}. */
  String titleKey();

  /** The icon beside its name, such as {@code icon-file-plus}. */
  String icon();

  /** Whether it is for contacts of a channel; elsewhere it is not there at all. */
  default boolean fits(Channel channel) {
    return true;
  }

  /** Whether it needs an open case; else it is shown locked with the reason beside it. */
  boolean needsOpenCase();

  /** The fields, for the middle. */
  Node fields();

  /** Where it goes and why, for the right; made once. */
  Node outcome();

  /** What the caller is asked when it is opened, as long as it has nothing else to say. */
  default Sentence asks() {
    return Sentence.of("contact.say.help");
  }

  /** The words to say now, while this form is in hand; null while it has none. */
  ReadOnlyObjectProperty<@Nullable Sentence> say();

  /** The sentence that will be said after submitting, in advance; null if there is none. */
  ReadOnlyObjectProperty<@Nullable Sentence> sayNext();

  /** Whether it can be submitted; what is missing is said beside the button. */
  BooleanExpression canSubmit();

  /**
   * Whether it does its work just now: until that has come to an end it takes nothing more. Never,
   * where the work is done at once.
   */
  default BooleanExpression busy() {
    return new SimpleBooleanProperty();
  }

  /** Takes the middle for a contact; what was typed before in this contact stays. */
  void open(ContactContext context);

  /** Submits (Ctrl+S). */
  void submit();

  /** Somebody wants to submit while something is missing: the keyboard goes there. */
  default void leadToMissing() {}

  /** What is typed in it, for the draft of the contact; empty if nothing is. */
  Map<String, String> draft();

  /** Puts back what was typed before. */
  void restore(Map<String, String> draft);

  /** Forgets the contact; nothing of it stays in the form. */
  void clear();
}
