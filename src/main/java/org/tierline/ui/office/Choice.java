package org.tierline.ui.office;

import org.jspecify.annotations.Nullable;

/**
 * The office that was chosen.
 *
 * @param office its code
 * @param zip the ZIP that was asked for, typed or of the place chosen; null if the caller's counts
 */
record Choice(String office, @Nullable String zip) {}
