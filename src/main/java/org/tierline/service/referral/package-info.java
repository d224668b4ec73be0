/** Referring a caller to another agency, and the record of it. */
@NullMarked
package org.tierline.service.referral;

import org.jspecify.annotations.NullMarked;
