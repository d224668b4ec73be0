/** Which agency a question belongs to, and what is said. Pure. */
@NullMarked
package org.tierline.policy.referral;

import org.jspecify.annotations.NullMarked;
