package org.tierline.ui.common;

import java.util.Optional;
import java.util.UUID;

/**
 * Where preferences are kept between two starts. Loading is quick; saving may be called on any
 * thread.
 */
public interface PreferenceStore {
  /** What was kept last, by whomever, or what is usual: for as long as nobody has signed in. */
  Preferences load();

  /** Keeps them. */
  void save(Preferences preferences);

  /** What one of several people of this computer chose last, if anything. */
  default Optional<Preferences> loadOf(UUID person) {
    return Optional.empty();
  }

  /** Keeps them for one of several people of this computer. */
  default void saveOf(UUID person, Preferences preferences) {}
}
