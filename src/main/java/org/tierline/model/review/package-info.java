/** What the review tells supervisors. */
@NullMarked
package org.tierline.model.review;

import org.jspecify.annotations.NullMarked;
