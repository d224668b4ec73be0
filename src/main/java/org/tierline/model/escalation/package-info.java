/** Work for Tier 2 and the promise made to a caller. */
@NullMarked
package org.tierline.model.escalation;

import org.jspecify.annotations.NullMarked;
