/** Tests of referrals to other agencies. */
@NullMarked
package org.tierline.ui.referral;

import org.jspecify.annotations.NullMarked;
