/** Business days and the desk clock. */
@NullMarked
package org.tierline.policy.calendar;

import org.jspecify.annotations.NullMarked;
