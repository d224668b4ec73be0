/** Tests of who helps a caller to speak. */
@NullMarked
package org.tierline.policy.helper;

import org.jspecify.annotations.NullMarked;
