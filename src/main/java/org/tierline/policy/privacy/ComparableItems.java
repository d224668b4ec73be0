package org.tierline.policy.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * The items of P5 after normalisation, either of a record or of what a caller said. Only their
 * digests are ever stored or compared.
 *
 * @param receiptNumber thirteen characters, or null
 * @param aNumber ten characters, or null
 * @param name parts of the subject's or organization's name
 * @param dateOfBirth ISO date, or null (an organization has none)
 * @param extras normalised text by kind
 * @param origins for a record: where its owner writes from; for what was said: where it came from,
 *     as a connector authenticated it
 * @param standings for a record: who else is on file; for what was said: at most the one the caller
 *     claims
 * @param form for a record: the form it is about, as {@link FormText} writes it; null for what was
 *     said
 * @param organization whether the case is about an organization; false for what was said
 */
public record ComparableItems(
    @Nullable String receiptNumber,
    @Nullable String aNumber,
    List<NamePart> name,
    @Nullable String dateOfBirth,
    Map<Extra, String> extras,
    Map<Origin, String> origins,
    List<Standing> standings,
    @Nullable String form,
    boolean organization) {
  public ComparableItems {
    name = List.copyOf(name);
    extras = Map.copyOf(extras);
    origins = Map.copyOf(origins);
    standings = List.copyOf(standings);
  }

  /** How many lines a store compares what is said with: one an item, and one for what it is. */
  public int lines() {
    int others = standings.stream().mapToInt(one -> one.name().size() + one.firm().size()).sum();
    int born = dateOfBirth == null ? 0 : 1;
    int about = form == null ? 0 : 1;
    return 1 + name.size() + born + about + extras.size() + origins.size() + others;
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /** The extra items of P5. */
  public enum Extra {
    ADDRESS,
    PHONE,
    EMAIL,
    SECOND_NUMBER
  }

  /** Where a written contact comes from, as far as it can be authenticated (P2). */
  public enum Origin {
    /** The online account. */
    ACCOUNT,
    /** The address an e-mail was sent from. */
    SENDER
  }

  /**
   * A part of a name, folded, or neighbouring parts written as one: {@code de}, {@code la}, {@code
   * cruz}, and also {@code delacruz}.
   *
   * @param text lower case, without accents, apostrophes and hyphens
   * @param required of a part on record: a name without it does not fit (given and family, not
   *     middle); of a part said: it has to be on record (not a title or suffix). False for joined
   *     parts
   * @param joins for joined parts, how many entries just before this one in the list they take up,
   *     themselves and what lies between; 0 for a part
   * @param initial the letter that may stand for it, or empty; equal to the text if it is an
   *     initial
   */
  public record NamePart(String text, boolean required, int joins, String initial) {
    /** A part that its first letter may stand for. */
    public NamePart(String text, boolean required) {
      this(text, required, 0, firstLetter(text));
    }

    /** Whether it is an initial. */
    public boolean isInitial() {
      return text.equals(initial);
    }

    static String firstLetter(String text) {
      return text.substring(0, text.offsetByCodePoints(0, 1));
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** What somebody may be to a case. */
  public enum StandingKind {
    REPRESENTATIVE,
    PARENT,
    GUARDIAN,
    CONSENT,
    CONTACT_PERSON
  }

  /**
   * Someone on file who may speak.
   *
   * @param firm parts of the firm's name, empty for all but representatives
   * @param from the first day, or null if it always held
   * @param until the last day, or null if it still holds
   */
  public record Standing(
      StandingKind kind,
      List<NamePart> name,
      List<NamePart> firm,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    public Standing {
      name = List.copyOf(name);
      firm = List.copyOf(firm);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
