package org.tierline.ui.review;

import org.tierline.model.office.ClosingAnswer;
import org.tierline.model.office.ClosingWish;

/** What entering a closing asks of the services. Belongs in the background. */
@FunctionalInterface
public interface ClosingJobs {
  /** Closes an office for a day or a part of it (A3). */
  ClosingAnswer enter(ClosingWish wish);
}
