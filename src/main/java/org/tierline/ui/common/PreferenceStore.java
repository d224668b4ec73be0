package org.tierline.ui.common;

/**
 * Where preferences are kept between two starts. Loading is quick; saving may be called on any
 * thread.
 */
public interface PreferenceStore {
  /** What was kept, or {@link Preferences#USUAL}. */
  Preferences load();

  /** Keeps them. */
  void save(Preferences preferences);
}
