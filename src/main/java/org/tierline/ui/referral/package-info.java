/** Referring a caller to another agency, in a contact. */
@NullMarked
package org.tierline.ui.referral;

import org.jspecify.annotations.NullMarked;
