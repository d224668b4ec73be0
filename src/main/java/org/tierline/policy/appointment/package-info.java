/** Whether a visit is needed, where, what to bring, and which days cannot be (A1 to A5). */
@NullMarked
package org.tierline.policy.appointment;

import org.jspecify.annotations.NullMarked;
