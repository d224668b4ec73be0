package org.tierline.policy.privacy.outbound;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.model.privacy.Said;
import org.tierline.policy.privacy.Items;

/**
 * Names and dates of birth that were said.
 *
 * @param nameParts folded as they are compared
 */
public record SaidItems(Set<String> nameParts, Set<LocalDate> datesOfBirth) implements SaidHere {
  private static final List<String> NAMES = List.of("name", "callerName", "representativeName");

  public SaidItems {
    nameParts = Set.copyOf(nameParts);
    datesOfBirth = Set.copyOf(datesOfBirth);
  }

  /** What was said to be verified. */
  public static SaidItems of(Said said) {
    return new SaidItems(
        parts(Stream.of(said.name(), said.callerName(), said.representativeName())),
        Stream.ofNullable(said.dateOfBirth()).collect(Collectors.toSet()));
  }

  /** What a contact knows by itself: its caller, and what came with its hand-off. */
  public static SaidItems of(Contact contact) {
    HandOff handOff = contact.handOff();
    Collection<@Nullable String> names = new HashSet<>();
    names.add(contact.caller().name());
    if (handOff == null) {
      return new SaidItems(parts(names.stream()), Set.of());
    }
    names.add(handOff.callerName());
    NAMES.forEach(item -> names.add(handOff.said().get(item)));
    return new SaidItems(
        parts(names.stream()),
        day(handOff.said().get("dateOfBirth")).stream().collect(Collectors.toSet()));
  }

  @Override
  public boolean isNamePart(String part) {
    return nameParts.contains(part);
  }

  @Override
  public boolean isDateOfBirth(LocalDate day) {
    return datesOfBirth.contains(day);
  }

  /** Read as the texts are, so that a name in look-alikes is still the name. */
  private static Set<String> parts(Stream<@Nullable String> names) {
    return names
        .filter(Objects::nonNull)
        .flatMap(name -> Items.nameParts(PlainText.plain(name)).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<LocalDate> day(@Nullable String written) {
    try {
      return Optional.ofNullable(written).map(LocalDate::parse);
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
