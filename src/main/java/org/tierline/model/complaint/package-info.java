/** Complaints of callers. */
@NullMarked
package org.tierline.model.complaint;

import org.jspecify.annotations.NullMarked;
