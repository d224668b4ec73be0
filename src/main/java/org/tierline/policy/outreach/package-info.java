/** The rules of outreach. */
@NullMarked
package org.tierline.policy.outreach;

import org.jspecify.annotations.NullMarked;
