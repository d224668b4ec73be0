/** Referrals to other agencies: who they are and what was given. */
@NullMarked
package org.tierline.model.referral;

import org.jspecify.annotations.NullMarked;
