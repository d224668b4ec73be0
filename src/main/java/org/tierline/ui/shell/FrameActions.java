package org.tierline.ui.shell;

/** What can be done from every screen. */
interface FrameActions {
  /** Opens Find or do. */
  void find();

  /** Brings the words and the number for danger (M3). */
  void danger();

  /** Opens the report of a privacy incident. */
  void reportIncident();

  /** Covers the desk. */
  void lock();

  /** Opens the menu of the person: look, language, leaving. */
  void menu();

  /** Shows the keys of the present screen, beside their button if it is there. */
  void keys();

  /** Opens a place of the rail. */
  void open(RailEntry entry);

  /** Signs out. */
  void signOut();
}
