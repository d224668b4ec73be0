/** Tests of referrals to other agencies. */
@NullMarked
package org.tierline.policy.referral;

import org.jspecify.annotations.NullMarked;
