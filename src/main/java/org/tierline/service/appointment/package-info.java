/** Asking for a visit, and scheduling it. */
@NullMarked
package org.tierline.service.appointment;

import org.jspecify.annotations.NullMarked;
