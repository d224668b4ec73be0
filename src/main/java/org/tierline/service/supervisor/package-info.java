/** Callers who ask for a supervisor. */
@NullMarked
package org.tierline.service.supervisor;

import org.jspecify.annotations.NullMarked;
