/** How the figures of the review are reckoned, pure. */
@NullMarked
package org.tierline.policy.review;

import org.jspecify.annotations.NullMarked;
