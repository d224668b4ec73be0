/** Visits that need somebody to be there (A1 to A5). */
@NullMarked
package org.tierline.model.appointment;

import org.jspecify.annotations.NullMarked;
