/** Links that are given to callers (M2). */
@NullMarked
package org.tierline.model.link;

import org.jspecify.annotations.NullMarked;
