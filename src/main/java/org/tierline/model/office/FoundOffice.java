package org.tierline.model.office;

import org.jspecify.annotations.Nullable;

/**
 * An office that answers a search.
 *
 * @param basis how sure it is that it serves the place asked for; null if it was found by itself
 * @param closedToday the closing of today in the office's own zone, or null
 */
public record FoundOffice(
    Office office, @Nullable JurisdictionBasis basis, @Nullable Closing closedToday) {}
