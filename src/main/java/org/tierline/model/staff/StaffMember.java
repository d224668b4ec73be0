package org.tierline.model.staff;

import java.util.Set;
import java.util.UUID;
import org.tierline.model.Unspoken;

/**
 * Someone who signs in.
 *
 * @param id the key, made at a desk
 * @param name what is typed to sign in, lower case, such as {@code ana}
 * @param fullName as others see it, such as {@code Ana Reyes}
 * @param languages codes of ISO 639-1, such as {@code en}; never empty
 * @param clearances granted by two people each
 * @param disabled whether signing in is refused
 */
public record StaffMember(
    UUID id,
    String name,
    String fullName,
    Role role,
    Set<String> languages,
    Set<Clearance> clearances,
    boolean disabled) {
  public StaffMember {
    languages = languages.isEmpty() ? Set.of("en") : Set.copyOf(languages);
    clearances = Set.copyOf(clearances);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
