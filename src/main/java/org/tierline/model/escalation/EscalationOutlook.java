package org.tierline.model.escalation;

import java.time.LocalDate;
import java.util.Optional;
import org.tierline.model.Sentence;

/**
 * What would be promised, before anything is written.
 *
 * @param due the promised day (E2)
 * @param businessDays how many business days that are
 * @param callable the next span in which an officer may call (E3)
 * @param offer the days and hours to choose from
 * @param phoneShows what the caller's phone will show
 */
public record EscalationOutlook(
    LocalDate due,
    int businessDays,
    Optional<CallWindow> callable,
    CallOffer offer,
    Sentence phoneShows) {}
