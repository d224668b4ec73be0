/** Asking Tier 2 for something, and the promise made. */
@NullMarked
package org.tierline.service.escalation;

import org.jspecify.annotations.NullMarked;
