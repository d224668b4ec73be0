/** Escalations and callbacks on a real store. */
@NullMarked
package org.tierline.service.escalation;

import org.jspecify.annotations.NullMarked;
