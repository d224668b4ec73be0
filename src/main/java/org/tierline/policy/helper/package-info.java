/** What it takes that somebody helps a caller to speak. Pure. */
@NullMarked
package org.tierline.policy.helper;

import org.jspecify.annotations.NullMarked;
