/** Callers who asked for a supervisor. */
@NullMarked
package org.tierline.model.supervisor;

import org.jspecify.annotations.NullMarked;
