package org.tierline.model.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An office is closed from an instant (inclusive) until another (exclusive). */
public record Closing(
    String office, Instant from, Instant until, String reason, @Nullable String note) {}
