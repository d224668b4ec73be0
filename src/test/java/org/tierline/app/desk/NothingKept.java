package org.tierline.app.desk;

import org.tierline.ui.common.PreferenceStore;
import org.tierline.ui.common.Preferences;

/** Looks as it usually does, and keeps nothing. */
final class NothingKept implements PreferenceStore {
  @Override
  public Preferences load() {
    return Preferences.USUAL;
  }

  @Override
  public void save(Preferences preferences) {
    // Nothing is left behind.
  }
}
