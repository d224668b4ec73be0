/** What a complaint needs, and when it is sent on (V3). */
@NullMarked
package org.tierline.policy.complaint;

import org.jspecify.annotations.NullMarked;
