/** Section E: class, promise and the hours to call. */
@NullMarked
package org.tierline.policy.escalation;

import org.jspecify.annotations.NullMarked;
