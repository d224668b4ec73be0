package org.tierline.ui.review;

/** What the key of saving does, by what is in hand. */
record SavingInHand(ReviewModel model) {
  /**
   * Saves.
   *
   * @param isIncident whether an incident is in hand, on the right; else it is the part shown
   */
  void save(boolean isIncident) {
    if (isIncident) {
      model.incidents().close();
      return;
    }
    switch (model.partProperty().get()) {
      case QUEUE -> model.saving().save();
      case CLOSING -> model.closing().enter();
      case DAYS, STAFF, CLEARANCES, IN_HAND, MAIL, COMPLAINTS, SAMPLE, OFFICE_FILES -> {
        // The first two are only read, each of the others has buttons of its own.
      }
      case GLASS -> model.glass().breakGlass();
      case AUDIT -> model.audit().look();
      case UNLOCK -> model.unlock().unlock();
      case REPORT -> model.report().export();
      case BULLETINS -> model.bulletins().send();
    }
  }
}
