/** Tests of referrals to other agencies. */
@NullMarked
package org.tierline.service.referral;

import org.jspecify.annotations.NullMarked;
